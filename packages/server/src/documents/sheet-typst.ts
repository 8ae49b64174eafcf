// The layout of the council's documents: no cover, the § in the margin, a decision behind its bar. Everything arrives as data: no name is
// ever read as markup.

/** Typst source; its input `data` is a SheetDocument as JSON (see sheet-pdf.ts). */
export const sheetTypst = `
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#1A1E1F")
#let ink-2 = rgb("#434A4B")
#let ink-3 = rgb("#5F6565")
#let hair = 0.75pt + rgb("#C9C5BC")
#set document(title: d.title + ", " + d.lead.at(0, default: ""), author: "Samsyn", date: none, description: d.kind)
#set text(font: "Source Sans 3", size: 10.5pt, lang: d.lang, fill: ink, number-width: "tabular", hyphenate: false)
#set par(leading: 0.56em, spacing: 0.8em)
#let small(body) = text(size: 9pt, fill: ink-3, body)
#let of-page(n, t) = d.page.replace("{n}", str(n)).replace("{t}", str(t))
#set page(
  paper: "a4",
  margin: (top: 28mm, x: 23mm, bottom: 22mm),
  header-ascent: 6mm,
  footer-descent: 6mm,
  header: {
    small(grid(columns: (1fr, auto, 1fr), align: (left, center, right), column-gutter: 12pt, row-gutter: 3pt,
      d.owner, d.kind, if d.number == none { "" } else { d.number }))
    v(-4pt)
    line(length: 100%, stroke: hair)
  },
  footer: {
    line(length: 100%, stroke: hair)
    v(-4pt)
    small(grid(columns: (1fr, auto, 1fr), align: (left, center, right), column-gutter: 12pt,
      if d.demo == none { "" } else { d.demo }, d.id,
      context counter(page).display((n, t) => of-page(n, t), both: true)))
  },
)
#show heading: set text(weight: 600)
#let gutter = 40pt
#let tall(t) = table(
  columns: t.widths.map(w => w * 1fr),
  stroke: (x, y) => (bottom: if y == 0 { 0.75pt + ink-3 } else { hair }, top: if y == 0 { 1.5pt + ink } else { none }),
  inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == t.head.len() - 1 { 0pt } else { 5pt }, y: 3.6pt),
  table.header(..t.head.map(h => text(size: 9pt, fill: ink-2, h))),
  ..t.rows.map(row => row.enumerate().map(((x, c)) => table.cell(breakable: false, {
    set par(leading: 0.46em, spacing: 0.46em)
    text(size: 9.75pt, weight: if x == 0 { 600 } else { 400 }, c)
  }))).flatten(),
)
#let shown(b) = {
  if b.kind == "text" { par(b.text) }
  else if b.kind == "aside" { par(text(size: 9.75pt, fill: ink-2, b.text)) }
  else if b.kind == "decision" {
    block(above: 9pt, below: 9pt, width: 100%, breakable: false, stroke: (left: 2.25pt + ink), inset: (left: 9pt, y: 2pt), {
      set par(spacing: 0.45em)
      par(text(size: 9.75pt, weight: 600, b.label))
      par(b.text)
      if b.who != "" { par(text(size: 9.75pt, fill: ink-2, b.who)) }
    })
  }
  else if b.kind == "table" { block(above: 8pt, below: 10pt, width: 100%, { par(text(size: 9.75pt, fill: ink-2, b.caption)); v(-2pt); tall(b) }) }
  else if b.kind == "signatures" {
    // what comes under the signatures is never alone on a page; the room to sign is there at the head of a page, too
    block(breakable: false, sticky: true, width: 100%, above: 0.8em, inset: (top: 30pt - 0.8em), grid(columns: (1fr, 1fr), column-gutter: 24pt, row-gutter: 30pt,
      ..b.of.map(x => { line(length: 100%, stroke: 0.75pt + ink); v(-3pt); text(weight: 600, x.label); linebreak(); text(size: 9.75pt, fill: ink-2, x.text) })))
  }
}
#block(above: 0pt, below: 13pt, { show heading.where(level: 1): it => block(above: 0pt, below: 0pt, text(size: 20pt, weight: 600, it.body)); heading(level: 1, outlined: false, d.title) })
#for line in d.lead { block(above: 0pt, below: 6pt, text(size: 12pt, fill: ink-2, par(line))) }
#if d.secrecy != none { block(above: 8pt, below: 8pt, width: 100%, stroke: 1.5pt + ink, inset: (x: 10pt, y: 8pt), text(weight: 600, par(d.secrecy))) }
#for s in d.sections {
  show heading.where(level: 2): it => block(above: 17pt, below: 7pt, sticky: true, text(size: 12pt, {
    if s.mark != none { box(width: gutter, s.mark + "\u{a0}") }
    it.body
  }))
  heading(level: 2, s.heading)
  if s.mark != none { pad(left: gutter, for b in s.blocks { shown(b) }) } else { for b in s.blocks { shown(b) } }
}
#if d.notes.len() > 0 {
  block(above: 26pt, below: 9pt, sticky: true, line(length: 100%, stroke: hair))
  for n in d.notes { small(par(n)) }
}
`;
