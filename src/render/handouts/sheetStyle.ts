import {papers} from './printing.ts';

const mono = "'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace";
const sans =
  "'Liberation Sans',Arial,Helvetica,'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Hiragino Sans GB','Microsoft YaHei',sans-serif";

/** How a sheet looks: black on white, in millimetres and points. On a screen the sheets lie below each other. */
export const sheetStyle = `
@page a4{size:${papers.a4.width}mm ${papers.a4.height}mm;margin:0}
@page card{size:105mm 74mm;margin:0}
@page poster{size:841mm 594mm;margin:0}
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
.figure text.band-name.start{text-anchor:start}
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
.plain.below{margin-top:5mm;border-bottom:.25mm solid #000;padding-bottom:.5mm;margin-bottom:2mm}
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
.columns.close{zoom:.95}
.columns.closer{zoom:.9}
main:has(.free){display:flex;flex-direction:column}
.free{flex:1;display:flex;flex-direction:column;margin-top:5mm}
.ruled{flex:1;background:repeating-linear-gradient(#fff 0 7.75mm,#777 7.75mm 8mm)}
.codes table{border-collapse:collapse;width:100%;margin-bottom:3.4mm}
.codes h2{border-bottom:.25mm solid #000}
.codes th,.codes td{text-align:left;vertical-align:baseline;padding:.2mm 2mm .2mm 0;font-size:8.6pt;line-height:11.2pt}
.codes th{font:700 8.4pt/11.2pt ${mono};white-space:nowrap;width:1%}
.codes code{font:8pt/11.2pt ${mono}}
.codes .fires{font:8pt/11.2pt ${mono};white-space:nowrap;text-align:right;padding-right:0}
.codes .note{font-size:8.6pt;line-height:11.4pt;margin-bottom:1mm}
.whole{white-space:nowrap}
.card .sheet{page:card;width:105mm;height:74mm;padding:3.7mm}
.card{font-size:7.2pt;line-height:8.6pt}
.card:lang(zh){line-height:9.4pt}
.card header{min-height:0;padding-bottom:.8mm;border-bottom-width:.5mm;align-items:baseline}
.card h1{font-size:10.5pt;line-height:12pt}
.card header p{font-size:7.2pt;line-height:9pt;margin:0}
.card .thirds h2{letter-spacing:-.015em}
.card h2{font-size:7.4pt;line-height:9.4pt;margin-top:1mm;white-space:nowrap}
.card h2 span{font-weight:400;font-size:6.2pt}
.halves,.thirds{flex:1;min-height:0;display:grid;grid-template-columns:1fr 1fr;gap:3.4mm}
.thirds{grid-template-columns:33.4mm minmax(0,1fr) 28.4mm;gap:2mm}
.card .halves{grid-template-columns:1.22fr 1fr;gap:3mm}
.card table{border-collapse:collapse;width:100%}
.card td,.card th{vertical-align:baseline;text-align:left;padding:.2mm 1.2mm .2mm 0}
.card th{font:700 6.8pt ${mono};white-space:nowrap;width:1%}
.card .halves tr{border-bottom:.2mm solid #555}
.card .halves td,.card .halves th{padding-top:.55mm;padding-bottom:.4mm}
.card .name{font:6.5pt ${mono};width:1%;white-space:nowrap}
.card .mark{font-weight:700;text-align:right;padding-right:0;width:1%}
.defs{position:absolute;width:0;height:0}
.card .fires{font:6.5pt ${mono};white-space:nowrap}
.card .same{font:700 7.2pt ${mono};text-align:center;border:.3mm solid #000;border-radius:.8mm;margin-top:1mm;padding:.3mm}
.card footer{height:auto;border:0;padding:0;gap:4mm;justify-content:flex-start;font-size:6.5pt;line-height:7.4pt}
.card .cited{font-size:5.8pt;line-height:7pt;margin-top:1.2mm;overflow-wrap:anywhere}
.card .halves~footer{display:block}
.card .halves~footer>span{margin-right:4mm}
.card .thirds+footer{display:block;padding-right:14mm}
.card footer p:first-child{display:block}
.card .address{font:6pt/7.4pt ${mono};overflow-wrap:anywhere}
.card .key{display:inline-block;width:4mm;height:2.2mm;vertical-align:-.2mm}
.card .mark .key{margin-left:auto}
.card .qr{position:absolute;right:3.7mm;bottom:3.7mm;width:12mm;height:12mm}
.poster .sheet{page:poster;width:841mm;height:594mm;padding:15mm 20mm 11mm}
.poster{font-size:21pt;line-height:27pt}
.poster header{min-height:0;padding-bottom:4mm;border-bottom-width:2mm}
.poster h1{font-size:57pt;line-height:62pt}
.poster header p{font-size:24pt;line-height:30pt;margin:0}
.poster header .legend{font-size:21pt;gap:3mm 12mm;display:grid;grid-template-columns:auto auto auto}
.poster .legend span{gap:4mm}
.poster .legend svg{width:28mm;height:8mm}
.wall{width:801mm;height:392mm;margin:5mm 0 4mm;flex:none}
.wall .line{stroke-width:1.7}
.wall .name{font:9px ${sans}}
.figure .name,.figure .equals{text-anchor:start}
.wall .equals{font:700 8px ${mono}}
.double{fill:none;stroke:#000;stroke-width:3}
.double-inside{fill:none;stroke:#fff;stroke-width:1.2}
.double-head{fill:#000}
.bridge{fill:none;stroke:#fff;stroke-width:6}
.tables{flex:1;min-height:0;display:flex;justify-content:space-between;gap:9mm;border-top:1mm solid #000;padding-top:3mm}
.poster h2{font-size:22pt;line-height:27pt;white-space:nowrap}
.poster h2 span{font-weight:400;font-size:17.7pt}
.poster table{border-collapse:collapse;width:100%}
.poster td,.poster th{text-align:left;padding:.7mm 4mm .5mm 0;border-bottom:.3mm solid #777;white-space:nowrap;vertical-align:baseline;font-size:19pt;line-height:23pt}
.poster th{font-family:${mono};width:1%}
.poster .fires{font:17.7pt/23pt ${mono};padding-right:0;text-align:right}
.poster footer{height:auto;border-top-width:1mm;padding-top:3mm;font-size:17.7pt;line-height:23pt}
.poster .address{font-size:17.7pt}
.poster .qr{width:33mm;height:33mm}
@media screen{
html{background:#dfe4e6}
body{display:grid;gap:8mm;justify-content:center;padding:8mm}
}
`
  .trim()
  .replaceAll('\n', '');
