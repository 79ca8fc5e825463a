/** Of marks and cards, wherever they stand: each kind of mark has a line of its own, so that colour is not all that tells them apart. */
export const CARD_STYLE = `
.vpc-mark{--vpc-tint:#cfe5d6;background:var(--vpc-tint);color:#10251a;text-decoration:underline 2px solid #1b6b3a;text-underline-offset:3px;border-radius:2px}
.vpc-mark.vpc-ambiguous{--vpc-tint:#fbe7b4;color:#2c2200;text-decoration:underline 2px dashed #8a5a00}
.vpc-mark.vpc-unresolved{--vpc-tint:#e6e6ea;color:#22222a;text-decoration:underline 2px dotted #55555f}
.vpc-mark:target,.vpc-card:target{outline:3px solid #0b57d0;outline-offset:2px}
.vpc-mark:focus-visible,.vpc-cards a:focus-visible,.vpc-cards summary:focus-visible{outline:3px solid #0b57d0;outline-offset:1px}
.vpc-cards{font:15px/1.5 system-ui,sans-serif;color:#1d1d22;background:#f5f5f7;padding:16px;overflow-wrap:anywhere}
.vpc-cards h2{font-size:18px;margin:0 0 12px}
.vpc-cards h3{font-size:17px;margin:0}
.vpc-card{background:#fff;border:1px solid #c9c9d1;border-left:6px solid #1b6b3a;border-radius:6px;padding:12px 14px;margin:0 0 14px;scroll-margin:12px}
.vpc-card.vpc-ambiguous{border-left:6px dashed #8a5a00}
.vpc-card.vpc-unresolved{border-left:6px dotted #55555f}
.vpc-card p{margin:2px 0 8px}
.vpc-card dl{display:grid;grid-template-columns:minmax(80px,max-content) 1fr;gap:2px 12px;margin:6px 0}
.vpc-card dt{grid-column:1;color:#55555f}
.vpc-card dd{grid-column:2;margin:0}
.vpc-card small{color:#55555f}
.vpc-card ul{list-style:none;margin:8px 0 0;padding:0;border-top:1px solid #c9c9d1}
.vpc-card li{padding:4px 0}
.vpc-card summary{cursor:pointer;min-height:28px}
.vpc-cards a{color:#0b57d0}
@media (prefers-color-scheme:dark){
.vpc-mark{--vpc-tint:#1f4a30;color:#e4f5ea;text-decoration-color:#7fd3a0}
.vpc-mark.vpc-ambiguous{--vpc-tint:#564312;color:#fff2cf;text-decoration-color:#f0c35a}
.vpc-mark.vpc-unresolved{--vpc-tint:#3a3a43;color:#f0f0f4;text-decoration-color:#b9b9c4}
.vpc-cards{color:#ececf1;background:#1b1b20}
.vpc-card{background:#26262d;border-color:#4a4a55;border-left-color:#7fd3a0}
.vpc-card.vpc-ambiguous{border-left-color:#f0c35a}
.vpc-card.vpc-unresolved{border-left-color:#b9b9c4}
.vpc-card dt,.vpc-card small{color:#b9b9c4}
.vpc-card ul{border-color:#4a4a55}
.vpc-cards a{color:#9cc2ff}
.vpc-mark:target,.vpc-card:target,.vpc-mark:focus-visible,.vpc-cards a:focus-visible,.vpc-cards summary:focus-visible{outline-color:#9cc2ff}
}
`;

/** Of the page that is made of a text: the text and its cards side by side where there is room. */
export const PAGE_STYLE = `${CARD_STYLE}
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1d1d22}
header{padding:12px 20px;border-bottom:1px solid #c9c9d1;font:15px/1.5 system-ui,sans-serif}
h1{font-size:18px;margin:0;overflow-wrap:anywhere}
main{padding:20px;font:17px/1.75 Georgia,'Noto Serif','DejaVu Serif',serif;white-space:pre-wrap;overflow-wrap:anywhere;max-width:76ch}
@media (min-width:900px){
.vpc-sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(320px,420px)}
.vpc-cards{position:sticky;top:0;height:100vh;overflow:auto}
}
@media (prefers-color-scheme:dark){body{background:#141418;color:#ececf1}header{border-color:#4a4a55}}
`;
