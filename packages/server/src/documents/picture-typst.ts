// The layout of the PDF. Everything that comes from a file or a picture arrives as data: no name is ever read as markup.

/** Typst source; its input `data` is the content as JSON (see picture-pdf.ts). */
export const pictureTypst = `
#let d = json(bytes(sys.inputs.data))
#let w = d.words
#let ink = rgb("#1A1E1F")
#let ink-2 = rgb("#434A4B")
#let ink-3 = rgb("#5F6565")
#let hair = 0.75pt + rgb("#C9C5BC")
#set document(title: d.title + ", " + d.period, author: "Samsyn", date: none, description: d.headline)
#set text(font: "Source Sans 3", size: 10.5pt, lang: d.lang, fill: ink, number-width: "tabular", hyphenate: false)
#set par(leading: 0.56em, spacing: 0.9em)
#show regex("n = [0-9\u{a0},]*[0-9]"): it => box(it)
#let small(body) = text(size: 9pt, fill: ink-3, body)
#set page(
  paper: "a4",
  margin: (top: 24mm, x: 23mm, bottom: 24mm),
  header-ascent: 7mm,
  footer-descent: 6mm,
  header: small(grid(columns: (1fr, auto), column-gutter: 12pt, row-gutter: 4pt,
    d.title + ", " + d.period, if d.record.number != none { d.record.number } else { d.mark-short },
    ..if d.record.number != none or d.record.secrecyShort != none {
      (if d.record.number != none { d.mark-short } else { "" }, if d.record.secrecyShort != none { d.record.secrecyShort } else { "" })
    })),
  footer: {
    line(length: 100%, stroke: hair)
    v(-4pt)
    small(grid(columns: (1fr, auto), column-gutter: 12pt,
      stack(spacing: 3pt, ..(d.record.taken, d.demo).filter(x => x != none)),
      context counter(page).display((n, t) => w.page.at(0) + str(n) + w.page.at(1) + str(t), both: true)))
  },
)
#show heading: set text(weight: 600)
#show heading.where(level: 2): it => block(above: 18pt, below: 7pt, sticky: true, text(size: 16.5pt, it.body))
#show heading.where(level: 3): it => block(above: 14pt, below: 6pt, sticky: true, text(size: 12pt, it.body))
#let ruled(body) = block(above: 18pt, below: 8pt, sticky: true, width: 100%, stroke: (top: 1.5pt + ink), inset: (top: 6pt), body)
#let tall(t) = table(
  columns: t.columns.map(c => if c == "fr" { 1fr } else { auto }),
  align: (x, y) => if t.right.at(x) { right } else { left },
  stroke: (x, y) => (bottom: if y == 0 { 0.75pt + ink-3 } else { hair }, top: if y == 0 { 1.5pt + ink } else { none }),
  inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == t.head.len() - 1 { 0pt } else { 5pt }, y: 3.6pt),
  table.header(..t.head.map(h => text(size: 9pt, fill: ink-2, h))),
  ..t.rows.enumerate().map(((i, row)) => row.enumerate().map(((k, cell)) =>
    text(size: 9.75pt, weight: if t.sum and i == t.rows.len() - 1 { 600 } else { 400 }, cell))).flatten(),
)
#let captioned(t) = block(breakable: t.rows.len() > 14, width: 100%, { block(sticky: true, below: 4pt, small(par(t.caption))); tall(t) })
#let drawn(svg, alt, width: 100%) = image(bytes(svg), format: "svg", alt: alt, width: width)
#let mark(p, size: 9.75pt) = { box(baseline: 2.5pt, pdf.artifact(image(bytes(p.icon), format: "svg", width: 10pt))); h(4pt); text(size: size, fill: rgb(p.ink), weight: 600, p.word) }

#if d.record.secrecy != none {
  block(below: 14pt, width: 100%, stroke: 1.5pt + ink, inset: (x: 10pt, y: 8pt), {
    set par(spacing: 0.6em)
    par(text(weight: 600, d.record.secrecy))
    par(text(size: 9.75pt, d.record.noted))
  })
}
#block(below: 14pt, text(size: 12.75pt, fill: ink-2, par(d.title + ", " + d.period)))
#block(below: 12pt, { set par(leading: 0.42em); show heading.where(level: 1): it => block(above: 0pt, below: 0pt, text(size: 21pt, weight: 600, it.body)); heading(level: 1, d.headline) })
#for line in d.lead { par(text(size: 10.5pt, fill: ink-2, line)) }
#small(par(d.source + " " + d.mark + if d.mark.ends-with(".") { "" } else { "." }))

#if d.warnings.len() > 0 {
  block(above: 11pt, width: 100%, fill: rgb("#FAF0D7"), stroke: (left: 2.25pt + rgb("#A87C22")), inset: (x: 10pt, y: 8pt), breakable: false, {
    show heading: it => block(above: 0pt, below: 5pt, text(size: 10.5pt, weight: 600, fill: rgb("#7A5200"), it.body))
    heading(level: 2, w.warnings)
    list(marker: [–], spacing: 0.7em, ..d.warnings.map(x => text(size: 9.75pt, x)))
  })
}

#if d.annotations.len() > 0 {
  heading(level: 2, w.annotations)
  list(marker: [–], spacing: 0.7em, ..d.annotations.map(x => text(x)))
}

#heading(level: 2, w.list)
#if d.groups.len() == 0 { par(w.noProblems) } else {
  table(
    columns: (auto, 1fr, auto, auto, auto),
    align: (x, y) => (left, left, right, center, left).at(x) + horizon,
    stroke: (x, y) => (bottom: if y == 0 { 0.75pt + ink-3 } else { hair }, top: if y == 0 { 1.5pt + ink } else { none }),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == 4 { 0pt } else { 5pt }, y: 3.3pt),
    table.header(..(w.number, w.problem, w.count, w.ratio, w.verdict).map(h => text(size: 9pt, fill: ink-2, h))),
    ..d.groups.map(g => (
      table.cell(colspan: 5, align: left + bottom, inset: (left: 0pt, top: 9pt, bottom: 4pt), text(size: 9.75pt, weight: 600, g.heading)),
      ..g.problems.map(p => (
        text(size: 9.75pt, weight: 600, p.number),
        { set par(leading: 0.4em, spacing: 0.4em); text(size: 9.75pt, weight: 600, p.title); if p.detail != "" { parbreak(); text(size: 9pt, fill: ink-3, p.detail) } },
        { set par(leading: 0.4em, spacing: 0.4em); text(size: 9.75pt, weight: 600, p.count); if p.expected != "" { parbreak(); text(size: 9pt, fill: ink-3, p.expected) } },
        drawn(p.dot, p.dotAlt, width: 84pt),
        mark(p),
      )).flatten(),
    )).flatten(),
  )
}

#if d.map != none {
  block(breakable: false, width: 100%, { heading(level: 2, w.map); drawn(d.map.svg, d.map.alt, width: d.map.width * 1pt); small(par(d.map.note + " " + d.source)) })
}

#for g in d.groups { for p in g.problems {
  block(above: 26pt, breakable: false, width: 100%, {
    ruled({ show heading: it => text(size: 16.5pt, weight: 600, it.body); heading(level: 2, p.number + "  " + p.title) })
    par({ mark(p, size: 10.5pt); "\u{a0}"; h(9.6pt); text(fill: ink-2, p.tier) })
    par(text(size: 10.5pt, p.sentence))
    let f = p.figures.at(0)
    heading(level: 3, f.title)
    if f.svg != none { drawn(f.svg, f.alt) }
    for n in f.notes { par(text(size: 9.75pt, n)) }
    if f.source != "" { block(above: 4pt, small(par(f.source))) }
  })
  let words-only(f) = f.svg == none and f.table == none and f.source == ""
  for (i, f) in p.figures.enumerate() {
    if i > 0 and not words-only(f) {
      block(above: 16pt, breakable: false, width: 100%, {
        heading(level: 3, f.title)
        if f.notes.len() > 0 { par(text(size: 9.75pt, f.notes.join(" "))) }
        if f.svg != none and f.table != none {
          grid(columns: (f.split * 1fr, (1 - f.split) * 1fr), column-gutter: 14pt, drawn(f.svg, f.alt), tall(f.table))
        } else if f.svg != none { drawn(f.svg, f.alt, width: f.split * 100%) } else if f.table != none { tall(f.table) }
        if f.source != "" { block(above: 6pt, small(par(f.source))) }
      })
    }
  }
  // what is words alone, two beside each other
  let texts = p.figures.enumerate().filter(((i, f)) => i > 0 and words-only(f)).map(((i, f)) => f)
  if texts.len() > 0 {
    block(above: 16pt, below: 0pt, grid(columns: (1fr, 1fr), column-gutter: 20pt, row-gutter: 11pt, ..texts.map(f => block(breakable: false, {
      show heading: it => block(above: 0pt, below: 5pt, text(size: 10.5pt, weight: 600, it.body))
      heading(level: 3, f.title)
      set text(size: 9.75pt)
      set par(leading: 0.5em)
      if f.notes.len() == 1 { par(f.notes.at(0)) } else { list(marker: [–], spacing: 0.6em, ..f.notes.map(x => text(x))) }
    }))))
  }
} }

#if d.unseen != none {
  block(above: 28pt, breakable: d.unseen.rows.len() > 14, width: 100%, { heading(level: 2, w.unseen); par(w.unseenLead); captioned(d.unseen) })
}
#heading(level: 2, w.method)
#for line in d.method { par(line) }
#small(par(d.source + " " + d.made))
#heading(level: 2, w.rows + ", " + lower(w.sources))
#for t in d.tables { captioned(t); v(8pt) }
#if d.more != none { small(par(d.more)) }

#if d.appendix.len() > 0 {
  pagebreak(weak: true)
  heading(level: 2, w.appendix)
  show heading.where(level: 3): it => block(above: 0pt, below: 5pt, sticky: true, text(size: 10.5pt, it.body))
  columns(2, gutter: 20pt, for t in d.appendix { block(breakable: false, width: 100%, above: 0pt, below: 18pt, { heading(level: 3, t.caption); tall(t) }) })
}
`;
