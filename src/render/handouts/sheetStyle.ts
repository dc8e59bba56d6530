import {papers} from './printing.ts';

const mono = "'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace";
const sans =
  "'Liberation Sans',Arial,Helvetica,'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Hiragino Sans GB','Microsoft YaHei',sans-serif";

/** How a sheet looks: black on white, in millimetres and points. On a screen the sheets lie below each other. */
export const sheetStyle = `
@page a4{size:${papers.a4.width}mm ${papers.a4.height}mm;margin:0}
@page letter{size:${papers.letter.width}mm ${papers.letter.height}mm;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{font:9pt/12.3pt ${sans};color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
html:lang(zh){line-height:13.2pt}
.sheet{position:relative;display:flex;flex-direction:column;overflow:hidden;padding:12mm 14mm 10mm;break-after:page;background:#fff}
.sheet:last-child{break-after:auto}
.a4 .sheet{page:a4;width:${papers.a4.width}mm;height:${papers.a4.height}mm}
.letter .sheet{page:letter;width:${papers.letter.width}mm;height:${papers.letter.height}mm}
header{display:flex;align-items:flex-end;justify-content:space-between;gap:8mm;min-height:17mm;padding-bottom:2mm;border-bottom:.7mm solid #000}
h1{font-size:16.5pt;line-height:20pt;letter-spacing:-.01em}
:lang(zh) h1{letter-spacing:0}
header p{font-size:8.6pt;line-height:11pt;margin-top:.5mm}
.side{flex:none;font-size:9.8pt;border:.4mm solid #000;border-radius:1mm;padding:.5mm 2.6mm}
main{flex:1;min-height:0;padding-top:4mm}
footer{flex:none;height:17mm;border-top:.3mm solid #000;padding-top:1.6mm;display:flex;gap:4mm;justify-content:space-between;font-size:7.5pt;line-height:10.2pt}
:lang(zh) footer{line-height:10.6pt}
footer>div{flex:1;min-width:0}
footer p:first-child{display:flex;justify-content:space-between}
.address{font-family:${mono};font-size:7.2pt}
.qr{flex:none;width:15mm;height:15mm}
.middle{display:grid;place-items:center}
svg{display:block;overflow:visible}
.figure,.legend svg{font-family:${mono}}
.figure text{text-anchor:middle;fill:#000}
.figure .start{text-anchor:start}
.state{font-size:14px}
.id{font-weight:700}
.label{font-size:13.4px}
.gloss{font:12px ${sans}}
.band-name{font:700 12.5px ${sans};paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}
.figure text.band-name{text-anchor:end}
.box{fill:#fff;stroke:#000;stroke-width:1.5}
.white{fill:#fff}
.pill{fill:#fff;stroke:#000;stroke-width:1.2}
.rule{stroke:#000;stroke-width:1;fill:none}
.line{fill:none;stroke:#000;stroke-width:1.5;stroke-linejoin:round}
.line.timer{stroke-dasharray:0 4.5;stroke-linecap:round;stroke-width:2.2}
.head{fill:#000;stroke:#000;stroke-width:1.2;stroke-linejoin:round}
.head.failing{fill:#fff}
.band{stroke:none}
.legend .band{stroke:#000;stroke-width:.6}
.hatching{stroke:#8a8a8a;stroke-width:1;fill:none}
.legend{display:flex;gap:8mm;justify-content:center;font-size:8.6pt;margin:2.4mm 0 3mm}
.legend span{display:flex;gap:2mm;align-items:center}
.plain{font-size:10.5pt;line-height:14pt;margin-bottom:1.2mm}
.plain span{font-weight:400;font-size:8.6pt;margin-left:2mm}
.matrix{border-collapse:collapse;table-layout:fixed;width:100%;font:600 8.6pt/11pt ${mono}}
.matrix th,.matrix td{border:.25mm solid #000;height:6.1mm;text-align:center;padding:0 1.5mm}
.matrix th:first-child{text-align:left;white-space:nowrap;font-weight:400;width:43mm}
.matrix thead th{border-bottom-width:.6mm;font-weight:700}
.matrix th b{font-weight:700}
.notes{list-style:none;font-size:8.6pt;line-height:12pt;margin-top:2mm}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:6.9mm}
.block{margin-bottom:3mm;break-inside:avoid}
.block h2{font:600 9.4pt/12pt ${sans};border-bottom:.25mm solid #000;padding-bottom:.5mm;margin-bottom:.8mm}
.block h2 b{font:700 9.8pt ${mono};margin-right:1mm}
.block h2 span{font:400 8.6pt ${mono};margin-right:1.5mm}
.block h3{font:600 9pt/12.3pt ${mono}}
.block h3 span{font:400 9pt ${sans};margin-left:1mm}
.block ul{list-style:none}
.block li{display:grid;grid-template-columns:6.35mm 1fr;margin-bottom:.6mm}
.block li>b{font:600 8.7pt/inherit ${mono}}
dl div{margin-bottom:.8mm}
dt{display:inline;font:400 8.7pt ${mono};margin-right:1.2mm}
dd:nth-of-type(1){display:inline}
.writing{display:flex;gap:3mm;align-items:flex-end;margin-bottom:3mm}
.writing i{flex:0 0 80mm;border-bottom:.25mm solid #000;height:6mm;margin-right:5mm}
.writing i.short{flex-basis:32mm}
.questions{list-style:none;font-size:9.4pt;line-height:12.6pt;margin-top:4mm}
.questions li{display:grid;grid-template-columns:5.3mm 1fr;margin-bottom:1mm}
.questions li>b{font-family:${mono}}
.questions i{grid-column:2;border-bottom:.25mm solid #777;height:6mm}
.questions.answers li{margin-bottom:2.4mm}
.points{margin-bottom:3mm}
@media screen{
html{background:#dfe4e6}
body{display:grid;gap:8mm;justify-content:center;padding:8mm}
}
`
  .trim()
  .replaceAll('\n', '');
