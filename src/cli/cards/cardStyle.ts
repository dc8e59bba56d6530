import {readFileSync} from 'node:fs';

const tokens = readFileSync(new URL('../../css/tokens.css', import.meta.url), 'utf8');

/** How a card looks: the light theme's colours, and type for a picture that is shown at half its size or less. */
export const cardStyle = `
*{box-sizing:border-box;margin:0}
html{font:31px/1.42 'Liberation Sans',Arial,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;color:${colour('ink')};background:${colour('raised')}}
body{width:1200px;height:630px;overflow:hidden;display:grid;grid-template:auto 1fr auto/1fr auto;padding:44px 0 0 64px;border-top:12px solid ${colour('ink')}}
header{display:flex;align-items:center;gap:18px;padding-right:64px;grid-column:1/-1;font-size:30px}
header svg{width:52px;height:52px}
header span{margin-left:auto;color:${colour('ink-soft')}}
main{padding:26px 64px 0 0;min-width:0}
h1{font-size:62px;line-height:1.12;letter-spacing:-.02em;text-wrap:balance;overflow-wrap:anywhere;padding-bottom:20px}
.short:not(.of-2,.of-5) h1{font-size:80px}
p{color:${colour('ink-soft')};text-wrap:pretty}
html[lang=zh-Hans] h1{letter-spacing:0;line-height:1.2;word-break:keep-all}
[data-side=initiator]{--hue:${colour('ini')};--tint:${colour('ini-tint')};--edge:${colour('ini-line')}}
[data-side=target]{--hue:${colour('tgt')};--tint:${colour('tgt-tint')};--edge:${colour('tgt-line')}}
[data-side=neither]{--hue:${colour('wire')};--tint:${colour('wire-tint')};--edge:${colour('line-strong')}}
.rows figure{grid-column:1/-1;margin-left:-64px;padding:26px 64px 34px;background:${colour('surface')};border-top:2px solid ${colour('line')};display:grid;gap:26px}
.row{display:flex;align-items:center;gap:24px;min-height:64px}
.row :is(.state,.word,.transition){font:600 34px/60px 'Liberation Mono',Menlo,Consolas,'Noto Sans Mono CJK SC',monospace;white-space:nowrap;background:${colour('raised')};border:3px solid}
.row :is(.state,.word){border-color:var(--edge);border-radius:9px}
.row .state{display:inline-flex}
.row .state b{padding:0 14px;background:var(--tint);color:var(--hue);border-radius:5px}
.row .state span{padding:0 18px 0 16px;font-weight:400}
.row .state.now,.row .state.now *{background:var(--hue);color:${colour('raised')};border-color:var(--hue)}
.row .state.now{outline:6px solid ${colour('just')};outline-offset:5px}
.row .state.now span{padding-left:0;font-weight:600}
.row .word{padding:0 20px;font-weight:400;background:var(--tint);color:var(--hue)}
.row .transition{border-radius:36px;padding:0 20px;border-color:${colour('line-strong')}}
.row .failing{border-color:${colour('fail')};color:${colour('fail')}}
.row .timer{border-style:dotted}
.sign{font:400 40px/1 'Liberation Mono',monospace;color:${colour('wire')}}
.sign svg{display:block;fill:none;stroke:${colour('wire')};stroke-width:3.5;stroke-linecap:round;stroke-linejoin:round;height:27px}
.wire,.cut{flex:1;min-width:70px;height:4px;background:${colour('line-strong')};position:relative}
.cut svg{position:absolute;left:50%;top:50%;translate:-50% -50%;height:56px;width:62px;background:${colour('surface')};stroke:${colour('fail')};stroke-width:3}
.machines figure{grid-row:2/4;grid-column:2;display:flex;gap:44px;align-items:center;background:${colour('surface')};border:2px solid ${colour('line')};border-width:2px 0 0 2px;border-top-left-radius:28px;padding:0 48px;margin-top:32px;height:490px}
.machine svg{display:block;height:420px;width:auto!important;max-width:none!important}
main{min-width:440px}
.machines.of-2 figure{gap:32px;padding:0 40px}
.of-2 .machine svg{width:250px!important;height:auto!important;max-height:430px}
.machines.of-5 figure{grid-row:3;grid-column:1/-1;margin:0 0 0 -64px;border-width:2px 0 0;border-radius:0;justify-content:space-between;padding:0 64px;height:286px}
.of-5 .machine svg{height:236px}
.machine .diagram{font-family:'Liberation Sans',Arial,sans-serif;--diagram-surface:${colour('raised')};--diagram-line:${colour('wire')};--diagram-label-surface:${colour('surface')};--diagram-ink:${colour('ink')}}
.machine .paper{fill:none}
.machine [data-now] rect{fill:var(--hue)!important;stroke:var(--hue)!important}
.machine [data-now] text{fill:${colour('raised')}!important}
.machine .edge[data-taken]{stroke:${colour('just')}!important;stroke-width:3.5}
.miniature{text-anchor:middle}
.miniature rect{fill:var(--diagram-surface);stroke:var(--diagram-line);stroke-width:1.25}
.miniature .band{fill:${colour('band')};stroke:none}
.miniature text{fill:var(--diagram-ink)}
.miniature .edge{--diagram-head:var(--diagram-line);fill:none;stroke:var(--diagram-line);stroke-width:1.25}
.miniature .failing{--diagram-head:${colour('fail')}}
.miniature .edge-head{fill:var(--diagram-head);stroke:none}
.miniature .timer path:first-of-type{stroke-dasharray:0 3.5;stroke-linecap:round;stroke-width:1.8}
`
  .trim()
  .replaceAll('\n', '');

/** A token's colour in the light theme, which stands first. */
function colour(name: string): string {
  const [, found] = new RegExp(`--${name}: (#[\\da-f]+);`).exec(tokens) ?? [];
  if (found === undefined) throw new Error(`There is no --${name} in src/css/tokens.css.`);
  return found;
}
