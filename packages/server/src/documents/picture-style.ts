// The look of the picture's HTML file: the house's tokens and the few rules that a document needs.

const light = `--paper:#FAF8F5;--paper-2:#F2EFE9;--ink:#1A1E1F;--ink-2:#434A4B;--ink-3:#5F6565;--line:#DDD8CF;--accent:#0A5A66;--on-accent:#FFFFFF;
--warn:#7A5200;--warn-wash:#FAF0D7;--warn-line:#A87C22;--hatch:#8E8F89;--rise:#9D4613;--rise-mark:#C4621C;--fall:#154E87;--fall-mark:#3978B5;--flat:#4E5555;--flat-mark:#777C7B;
--d-line:#1A1E1F;--d-other:#777C7B;--d-band:rgb(30 80 78/.15);--d-band-edge:#A9B4B2;--d-grid:#E6E2DA;--d-axis:#85827A;
--seq-1:#E2F1EA;--seq-2:#B1D6C9;--seq-3:#7FBAB1;--seq-4:#519C9D;--seq-5:#297D88;--seq-6:#125E6E;--seq-7:#0E3F50;
--m-sea:#E4E8E8;--m-land:#F7F4EE;--m-coast:#A8AAA4;--m-area:#B5AFA3;--m-label:#4E5555;--m-halo:#F7F4EE`;

const dark = `--paper:#161918;--paper-2:#1E2221;--ink:#ECEAE4;--ink-2:#C2C0B9;--ink-3:#A09F98;--line:#343937;--accent:#62BFC2;--on-accent:#06252A;
--warn:#E7BE62;--warn-wash:#332913;--warn-line:#8A6C2A;--hatch:#777B77;--rise:#F2AA6C;--rise-mark:#E18A3C;--fall:#86C5FA;--fall-mark:#579EDF;--flat:#B9B8B1;--flat-mark:#8F928E;
--d-line:#ECEAE4;--d-other:#8F928E;--d-band:rgb(190 225 220/.16);--d-band-edge:#55605E;--d-grid:#2B302E;--d-axis:#7D827E;
--seq-1:#223A3D;--seq-2:#2E5659;--seq-3:#3B7477;--seq-4:#499294;--seq-5:#60B2AF;--seq-6:#82D0C8;--seq-7:#B4ECDE;
--m-sea:#101414;--m-land:#252A28;--m-coast:#59605D;--m-area:#4A504D;--m-label:#C2C0B9;--m-halo:#1E2221`;

/** The whole style sheet, light first, dark by the system's choice on screen only, print always on white. */
export const pictureStyle = `:root{color-scheme:light;${light}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 .9375rem/1.5rem "Source Sans 3",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
.page{max-width:1240px;margin:0 auto;padding:24px}
h1{font-size:1.75rem;line-height:2.25rem;font-weight:640;letter-spacing:-.012em;max-width:34em;text-wrap:balance;margin:20px 0 12px}
h2{font-size:1.25rem;line-height:1.75rem;font-weight:640;margin:0 0 8px}
h3{font-size:1.125rem;line-height:1.5rem;font-weight:640;margin:0 0 8px}
p{margin:0 0 8px;max-width:88ch;text-wrap:pretty}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:24px;top:8px;background:var(--paper);padding:8px}
.top{display:flex;flex-wrap:wrap;gap:4px 24px;justify-content:space-between;color:var(--ink-2);border-bottom:1px solid var(--line);padding-bottom:8px}
.top p,.foot p{margin:0}.top strong{color:var(--ink);font-weight:520}
.lead{color:var(--ink-2);font-size:1rem}
.warn{background:var(--warn-wash);border-left:3px solid var(--warn-line);padding:12px 16px;margin:20px 0 0}
.warn h2{font-size:.9375rem;line-height:1.5rem;color:var(--warn);margin:0}
.warn ul{margin:4px 0 0;padding-left:18px}.warn li{max-width:120ch}
.secrecy{border:2px solid var(--ink);padding:8px 12px;margin:20px 0 0;max-width:88ch}.secrecy p{margin:0}
.rule{border-top:2px solid var(--ink);padding-top:12px;margin-top:32px}
.overview{display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:0 24px;align-items:start}
.overview>*{min-width:0}
.src{font-size:.75rem;line-height:1rem;color:var(--ink-3);margin-top:8px;max-width:none}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.25rem}
caption{text-align:left;font-size:.75rem;line-height:1rem;color:var(--ink-3);padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--ink-2);font-size:.8125rem;border-bottom-color:var(--ink-3);vertical-align:bottom}
.num{text-align:right;white-space:nowrap}
tr.sum>*{font-weight:640;border-bottom:0}
.list td,.list tbody th{padding-top:0;padding-bottom:0;height:52px;vertical-align:middle}
.list .group th{height:44px;vertical-align:bottom;padding-bottom:6px;font-weight:640}
.list .name{padding:6px 12px 6px 0}.list .name a{color:var(--ink);font-weight:520;text-decoration:none;display:block}.list .name a:hover{text-decoration:underline}
.list .name span{display:block;font-size:.8125rem;color:var(--ink-3)}
.list b{font-weight:640}.list small{display:block;font-size:.8125rem;color:var(--ink-3)}
.no{display:inline-block;min-width:22px;padding:0 4px;border:1.5px solid var(--ink);border-radius:2px;text-align:center;font-weight:640;font-size:.8125rem;line-height:1.25rem;background:var(--paper)}
.verdict{display:inline-flex;gap:6px;align-items:center}.verdict svg{flex:none}
.rise{color:var(--rise)}.fall{color:var(--fall)}.no_clear_change,.cannot_tell,.not_comparable{color:var(--flat)}
.list .verdict{line-height:1.125rem}
.problem>h2{display:flex;gap:10px;align-items:baseline}.problem .meta{display:flex;flex-wrap:wrap;gap:4px 16px;color:var(--ink-2)}
.figure{display:grid;grid-template-columns:minmax(0,640px) minmax(0,1fr);gap:8px 32px;align-items:start;margin-top:20px}
.figure>*{min-width:0}.figure h3,.figure>.text,.figure>.src{grid-column:1/-1;margin:0}.figure.wide>.scroll{grid-column:1/-1}
.narrow{display:none}svg.chart{display:block;max-width:none}.chart-map{max-width:100%!important;height:auto}
.columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:24px 48px}.columns>*{min-width:0}
.foot{margin-top:40px;border-top:1px solid var(--line);padding-top:12px;font-size:.75rem;line-height:1rem;color:var(--ink-3)}
.nb{white-space:nowrap}
td{overflow-wrap:anywhere}.num,.list td{overflow-wrap:normal}
@media(max-width:1100px){.overview{grid-template-columns:minmax(0,1fr)}.figure{grid-template-columns:minmax(0,1fr)}}
@media(max-width:720px){.page{padding:16px}h1{font-size:1.5rem;line-height:1.875rem}.columns{grid-template-columns:minmax(0,1fr)}
.list .spark,.list thead{display:none}.list table,.list tbody{display:block}.list tr{display:grid;grid-template-columns:34px minmax(0,1fr) auto;border-bottom:1px solid var(--line);padding:8px 0;align-items:center}
.list td,.list tbody th{border:0;height:auto}.list .group{display:block;padding:20px 0 4px}.list .group th{display:block;height:auto;padding:0}.list .group+tr{padding-top:4px}.wide-only{display:none}.narrow{display:block}
.list .dot{grid-column:2;padding-top:4px}.list td.word{grid-column:3;padding-top:4px;max-width:120px}.list .dot svg{height:32px}}
@media print{:root{--paper:#FFFFFF;--m-sea:#EEF0F0;--m-land:#FFFFFF}.skip{display:none}.page{padding:0;max-width:none}.figure,tr,.warn{break-inside:avoid}h2,h3{break-after:avoid}.overview{grid-template-columns:minmax(0,1fr)}.scroll{overflow:visible}}
`;
