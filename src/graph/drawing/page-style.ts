import { DARK, LIGHT, type Paper } from './kinds.js';
import { DRAWING_STYLE, FONTS, KINDS, MANNERS } from './kinds.js';

const variables = (paper: Paper, marked: string, focus: string): string =>
  `--ground:${paper.ground};--panel:${paper.box};--line:${paper.line};--ink:${paper.ink};--faint:${paper.faint};--note:${paper.note};--marked:${marked};--focus:${focus}`;

/** Hides what a box without its tick stands for; the drawing itself is laid out once. */
const hidden = [...KINDS.map(({ kind }) => kind), ...MANNERS].map((name) => `.vpc.no-${name} .${name}`).join(',');

/** The style sheet of the page; a hash of it stands in the page's policy. */
export const PAGE_STYLE = `${DRAWING_STYLE}
:root{color-scheme:light dark;${variables(LIGHT, '#ffd54a', '#0b57d0')}}
@media (prefers-color-scheme:dark){:root{${variables(DARK, '#8a6d00', '#8ab8ff')}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:14px/1.45 ${FONTS}}
button,input{font:inherit;color:inherit}
button{background:var(--panel);border:1px solid var(--line);border-radius:6px;cursor:pointer;min-height:32px;min-width:32px;padding:2px 10px}
input[type=search]{width:100%;min-height:34px;padding:4px 10px;background:var(--ground);border:1px solid var(--line);border-radius:6px}
input[type=checkbox]{width:16px;height:16px;margin:0;accent-color:var(--focus)}
a{color:var(--focus);overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--focus);outline-offset:1px}
header{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding:8px 14px;border-bottom:1px solid var(--line);background:var(--ground);z-index:3}
h1{font-size:17px;margin:0;overflow-wrap:anywhere}
header p{margin:0;color:var(--faint);font-size:12px}
.heading{flex:1 1 260px;min-width:0}
.search{position:relative;flex:1 1 240px;max-width:420px}
.tools{display:flex;gap:6px}
.results{position:absolute;top:100%;left:0;right:0;margin:4px 0 0;padding:4px;list-style:none;max-height:50vh;overflow:auto;background:var(--ground);border:1px solid var(--line);border-radius:6px;z-index:5;box-shadow:0 6px 18px rgb(0 0 0/.25)}
.results button{display:block;width:100%;text-align:left;border:0;background:none;padding:5px 8px;overflow-wrap:anywhere}
.results button:hover,.results button:focus-visible{background:var(--panel)}
.results small,.faint{color:var(--faint);font-size:12px}
.results small{display:block}
main{position:relative;flex:1;min-height:0;overflow:hidden}
.stage{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:grab;display:block;user-select:none}
.stage.dragged{cursor:grabbing}
.stage .node{cursor:pointer;outline:none}
.stage .node:focus-visible .box{stroke:var(--focus);stroke-width:4}
.stage .hit .box{fill:var(--marked)}
.stage .hit text{fill:var(--ink)}
.stage .chosen .box{stroke:var(--focus);stroke-width:3.5;stroke-dasharray:none}
.stage.asked .nodes>g:not(.near),.stage.asked .edges>g:not(.near),.stage.asked .labels>g:not(.near) .l{opacity:.16}
.stage.asked .nodes>.hit:not(.near){opacity:.6}
.stage .edges>.near .way{stroke-width:2.6}
.stage.far .m,.stage.far .t,.stage.far .labels{display:none}
${hidden}{display:none}
.legend{position:absolute;left:10px;bottom:10px;max-width:min(320px,calc(100% - 20px));max-height:calc(100% - 20px);overflow:auto;background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:6px 12px;z-index:1}
.legend summary{cursor:pointer;font-weight:bold;min-height:26px}
.legend fieldset{border:0;margin:4px 0 0;padding:0}
.legend legend{font-size:12px;color:var(--faint);padding:0}
.legend label,.legend .row{display:flex;align-items:center;gap:8px;min-height:26px}
.legend svg{flex:none;width:34px;height:22px}
.legend .count{margin-left:auto;color:var(--faint);font-size:12px;padding-left:10px}
.card{position:absolute;right:0;top:0;bottom:0;width:min(420px,100%);overflow:auto;background:var(--ground);border-left:1px solid var(--line);padding:14px 16px;z-index:2;overflow-wrap:anywhere}
.card h2{font-size:18px;margin:0 44px 2px 0}
.card h2:focus{outline:none}
.card h3{font-size:14px;margin:18px 0 4px;border-bottom:1px solid var(--line)}
.card .close{position:absolute;right:12px;top:12px}
.card dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0}
.card dt{color:var(--faint)}
.card dd{margin:0;unicode-bidi:isolate}
.card ul{list-style:none;margin:0;padding:0}
.card li{padding:7px 0;border-bottom:1px solid color-mix(in srgb,var(--line) 35%,transparent)}
.card li button{padding:1px 8px;min-height:28px;text-align:left}
.card blockquote{margin:5px 0;padding:4px 10px;border-left:3px solid var(--line);background:var(--panel);unicode-bidi:isolate}
.card blockquote footer{font-size:12px;color:var(--faint)}
.card table{border-collapse:collapse;width:100%;font-size:13px}
.card th,.card td{text-align:left;vertical-align:top;padding:3px 8px 3px 0;border-bottom:1px solid color-mix(in srgb,var(--line) 35%,transparent);unicode-bidi:isolate}
.tag{display:inline-block;border:1px solid currentColor;border-radius:10px;padding:0 8px;font-size:12px}
.tag.planned{border-style:dashed}
.tag.doubtful{border-style:dotted}
.standing{margin:6px 0;padding:6px 10px;background:var(--note);border-radius:6px}
.standing p{margin:2px 0}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:640px){
header{padding:6px 10px}
.heading{flex-basis:100%}
.search{flex:1 1 150px}
.card{top:auto;left:0;width:auto;height:58%;border-left:0;border-top:2px solid var(--line)}
}
@media print{header .search,header .tools,.legend{display:none}}
`;
