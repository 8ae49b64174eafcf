// The layout of a document made of blocks: cover with number and mark, contents, numbered sections. Everything arrives as data: no name is
// ever read as markup.

/** Typst source; its input `data` is the document as JSON (see block-pdf.ts). */
export const blockTypst = `
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#1A1E1F")
#let ink-2 = rgb("#434A4B")
#let ink-3 = rgb("#5F6565")
#let warn = rgb("#7A5200")
#let hair = 0.75pt + rgb("#C9C5BC")
#set document(title: d.title + ", " + d.subtitle.at(0), author: "Samsyn", date: none, description: d.summary.text)
#set text(font: "Source Sans 3", size: 10.5pt, lang: d.lang, fill: ink, number-width: "tabular", hyphenate: false)
#set par(leading: 0.56em, spacing: 0.9em)
// a range of figures never breaks at its dash
#show regex("[0-9,.:]*[0-9]–[0-9][0-9,.:]*"): it => box(it)
#show regex("n = [0-9\u{a0},]*[0-9]"): it => box(it)
#let small(body) = text(size: 9pt, fill: ink-3, body)
#let number = if d.mark.number == none { "" } else { d.mark.number }
#set page(
  paper: "a4",
  margin: (top: 26mm, x: 23mm, bottom: 24mm),
  header-ascent: 7mm,
  footer-descent: 6mm,
  header: context if counter(page).get().first() > 1 {
    small(grid(columns: (1fr, auto), align: (left, right), column-gutter: 12pt, row-gutter: 3pt, d.title + ", " + d.subtitle.at(0),
      (d.state, number, if d.mark.secrecyShort == none { "" } else { d.mark.secrecyShort }).filter(x => x != "").join(linebreak())))
    v(-5pt)
    line(length: 100%, stroke: hair)
  },
  footer: {
    line(length: 100%, stroke: hair)
    v(-4pt)
    small(grid(columns: (1fr, auto, 1fr), align: (left, center, right), column-gutter: 12pt,
      if d.demo { d.words.demo } else { "" }, d.id,
      context counter(page).display((n, t) => d.words.page + " " + str(n) + " (" + str(t) + ")", both: true)))
  },
)
#set heading(numbering: (..n) => if n.pos().len() > 1 { str(n.pos().at(1)) })
#show heading: set text(weight: 600)
#show heading.where(level: 2): it => block(above: if d.sheet { 12pt } else { 22pt }, below: if d.sheet { 5pt } else { 8pt }, sticky: true, text(size: 12pt, {
  // a space that is one when it is read aloud or copied, too
  if it.numbering != none { counter(heading).display(it.numbering); "\u{a0}"; h(3.6pt) }
  it.body
}))
#show heading.where(level: 3): it => block(above: 15pt, below: 6pt, sticky: true, text(size: 11.25pt, it.body))
#show heading.where(level: 4): it => block(above: 13pt, below: 5pt, sticky: true, text(size: 10.5pt, it.body))
#let triangle = pdf.artifact(box(baseline: 1.5pt, image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='#7A5200' stroke-width='1.5'><path d='M8 2.2 14.5 13.5H1.500ZM8 6.500v3.200M8 11.600v.1'/></svg>"), format: "svg", width: 9.5pt)))
#let cell(c, first, size) = {
  set par(leading: 0.48em, spacing: 0.48em)
  let weight = if first { 600 } else { 400 }
  if c.verdict != none { pdf.artifact(box(baseline: 1.5pt, image(bytes(c.verdict.icon), format: "svg", width: 9.5pt))); h(3pt); text(size: size, weight: 600, fill: rgb(c.verdict.ink), c.text) }
  else if c.weak { triangle; h(3pt); text(size: size, weight: 600, fill: warn, c.text) } else { text(size: size, weight: weight, c.text) }
  if c.sub != "" { parbreak(); text(size: 9pt, fill: ink-3, c.sub) }
}
#let tall(t) = { let dense = t.at("dense", default: false); table(
  columns: t.widths.map(w => w * 1fr),
  align: (x, y) => if t.right.at(x) { right } else { left },
  stroke: (x, y) => (bottom: if y == 0 { 0.75pt + ink-3 } else { hair }, top: if y == 0 { 1.5pt + ink } else { none }),
  inset: (x, y) => (left: if x == 0 { 0pt } else if dense { 1.5pt } else { 5pt }, right: if x == t.head.len() - 1 { 0pt } else if dense { 1.5pt } else { 5pt }, y: 4.2pt),
  table.header(..t.head.map(h => text(size: if dense { 8pt } else { 9pt }, fill: ink-2, h))),
  ..t.rows.map(row => row.enumerate().map(((x, c)) => table.cell(breakable: false, cell(c, x == 0, if dense { 8.5pt } else { 9.75pt })))).flatten(),
) }
#let fill-lines(label, n) = block(breakable: false, width: 100%, above: 12pt, below: 14pt, {
  block(below: 4pt, text(size: 9.75pt, fill: ink-2, par(label)))
  for i in range(n) { block(above: 17pt, below: 0pt, line(length: 100%, stroke: 0.75pt + ink-3)) }
})
#let shown(b) = {
  if b.kind == "text" { par(b.text) }
  else if b.kind == "note" { par(text(fill: ink-2, b.text)) }
  else if b.kind == "list" {
    if "numbers" in b { enum(spacing: 0.62em, ..b.items.enumerate().map(((i, x)) => enum.item(b.numbers.at(i), text(x)))) }
    else { list(marker: [–], spacing: 0.62em, ..b.items.map(x => text(x))) }
  }
  else if b.kind == "table" { block(above: 10pt, below: 12pt, width: 100%, tall(b)) }
  else if b.kind == "figure" {
    block(above: if d.sheet { 10pt } else { 16pt }, below: if d.sheet { 8pt } else { 14pt }, width: 100%, breakable: b.table != none and b.svg == none and b.table.rows.len() > 14, stroke: (top: 1.5pt + ink), inset: (top: 5pt), {
      block(above: 0pt, below: 7pt, { show heading: it => text(size: if b.level == 4 { 10.5pt } else { 11.25pt }, weight: 600, it.body); heading(level: b.level, numbering: none, outlined: false, b.title) })
      if b.notes.len() > 0 { par(text(size: 9.75pt, b.notes.join(" "))) }
      if b.svg != none and b.table != none and b.at("side", default: false) {
        grid(columns: (b.at("wide", default: 0.64) * 1fr, (1 - b.at("wide", default: 0.64)) * 1fr), column-gutter: 14pt, image(bytes(b.svg), format: "svg", alt: b.alt, width: 100%), { set text(size: 9pt); tall(b.table) })
      } else if b.svg != none { image(bytes(b.svg), format: "svg", alt: b.alt, width: b.at("wide", default: 1) * 100%) }
      if b.table != none and not (b.svg != none and b.at("side", default: false)) { block(above: 8pt, below: 0pt, width: 100%, { set text(size: 9pt); tall(b.table) }) }
      if b.source != "" { block(above: 6pt, small(par(b.source))) }
    })
  }
  else if b.kind == "texts" {
    // two beside each other; the row goes to the next page as a whole
    block(above: 14pt, below: 10pt, grid(columns: (1fr, 1fr), column-gutter: 20pt, row-gutter: 11pt, ..b.parts.map(p => block(breakable: false, {
      show heading: it => block(above: 0pt, below: 5pt, text(size: 10.5pt, it.body))
      heading(level: 4, numbering: none, outlined: false, p.title)
      set text(size: 9.75pt)
      set par(leading: 0.5em)
      if p.lines.len() == 1 { par(p.lines.at(0)) } else { list(marker: [–], spacing: 0.6em, ..p.lines.map(x => text(x))) }
    }))))
  }
  else if b.kind == "fill" { fill-lines(b.label, b.lines) }
  else if b.kind == "signatures" {
    // the room to sign is there at the head of a page, too
    block(breakable: false, width: 100%, above: 0.9em, inset: (top: (if b.of.all(x => x.signed != "") { 16pt } else { 34pt }) - 0.9em), grid(columns: b.of.map(x => 1fr), column-gutter: 24pt, row-gutter: 4pt,
      ..b.of.map(x => line(length: 100%, stroke: 0.75pt + ink)),
      ..b.of.map(x => { text(weight: 600, x.name); for u in x.under { linebreak(); text(size: 9.75pt, fill: ink-2, u) }; linebreak(); text(size: 9.75pt, fill: ink-2, if x.signed == "" { d.words.sign } else { x.signed }) })))
  }
  else if b.kind == "sub" { heading(level: b.level, numbering: none, outlined: false, b.text) }
  else if b.kind == "topic" {
    block(above: 24pt, below: 7pt, sticky: true, width: 100%, stroke: (top: 1.5pt + ink), inset: (top: 6pt), {
      show heading: it => block(above: 0pt, below: 6pt, text(size: 15pt, weight: 600, it.body))
      heading(level: 3, numbering: none, outlined: true, b.text)
    })
    block(above: 0pt, below: 8pt, sticky: true, par({
      pdf.artifact(box(baseline: 1.5pt, image(bytes(b.icon), format: "svg", width: 10pt))); h(4pt)
      text(weight: 600, fill: rgb(b.ink), b.word + "\u{a0}"); h(9.6pt); text(fill: ink-2, b.beside)
    }))
    block(above: 0pt, below: 10pt, sticky: true, par(b.sentence))
  }
  else if b.kind == "goal" {
    block(above: 12pt, below: 12pt, width: 100%, stroke: (left: 2.25pt + ink), inset: (left: 10pt, y: 1pt), {
      heading(level: 3, numbering: none, outlined: false, b.heading)
      par(b.text)
    })
  }
}

// what is to come and on which page; many in two columns, as high as half of them with the lines that break
#let contents(target, titles, prefix: 0pt) = {
  set par(leading: 0.5em, spacing: 0.5em)
  show outline.entry: it => link(it.element.location(), block(above: 7pt, below: 0pt, grid(columns: (prefix, auto, 1fr, 14pt), column-gutter: 0pt,
    it.prefix(), it.element.body, box(width: 1fr, inset: (left: 6pt, right: 6pt), pdf.artifact(repeat(text(size: 7pt, fill: ink-3, "."), gap: 1.6pt))), align(right, it.page()))))
  let list = outline(title: none, indent: 0pt, target: target)
  let half = calc.ceil(titles.len() / 2)
  if titles.len() < 9 { list } else {
    layout(page => context {
      // beside the text stand its number, the dots' own room and the page
      let room = (page.width - 24pt) / 2 - prefix - 26pt
      let lines(some) = some.map(t => calc.max(1, calc.ceil(measure(t).width / room))).sum()
      block(height: calc.max(lines(titles.slice(0, half)), lines(titles.slice(half))) * 14pt + 2pt, columns(2, gutter: 24pt, list))
    })
  }
}

#small(grid(columns: (1fr, 1fr), align: (left, right), row-gutter: 4pt, d.owner, d.state, number, ""))
#if d.mark.secrecy != none {
  block(above: 16pt, below: 0pt, width: 100%, stroke: 1.5pt + ink, inset: (x: 10pt, y: 8pt), {
    set par(spacing: 0.6em)
    par(text(weight: 600, d.mark.secrecy))
    par(text(size: 9.75pt, d.mark.noted))
  })
}
#block(above: if d.sheet { 10pt } else { 30pt }, below: if d.sheet { 8pt } else { 14pt }, { show heading.where(level: 1): it => block(above: 0pt, below: 0pt, text(size: if d.sheet { 21pt } else { 25.5pt }, weight: 600, it.body)); heading(level: 1, outlined: false, numbering: none, d.title) })
#for line in d.subtitle { block(above: 0pt, below: if d.sheet { 4pt } else { 7pt }, text(size: if d.sheet { 10.5pt } else { 12.75pt }, fill: ink-2, par(line))) }
#heading(level: 2, numbering: none, outlined: false, d.words.inShort)
#if d.summary.finding != "" { block(above: 0pt, below: 8pt, { set par(leading: 0.45em); text(size: if d.sheet { 13pt } else { 14.5pt }, weight: 600, par(d.summary.finding)) }) }
#if d.summary.text != "" { par(d.summary.text) }
#if d.summary.block != none { shown(d.summary.block) }
#if not d.sheet {
  // what does not fit the first page goes to the next as a whole
  block(breakable: false, width: 100%, above: 22pt, {
  heading(level: 2, numbering: none, outlined: false, d.words.contents)
  block(above: 0pt, below: 6pt, line(length: 100%, stroke: 1.5pt + ink))
  contents(heading.where(level: 2, outlined: true), d.sections.map(s => s.heading), prefix: 22pt)
  block(above: 16pt, small(par(d.closing)))
  })
  // no break that depends on the page: the numbers of pages would not always settle
  pagebreak(weak: true)
}
#for s in d.sections {
  if s.newPage { pagebreak(weak: true) }
  heading(level: 2, s.heading)
  let topics = s.blocks.filter(b => b.kind == "topic").map(b => b.text)
  if topics.len() > 3 { contents(heading.where(level: 3, outlined: true), topics) }
  for b in s.blocks { shown(b) }
}
#if d.sheet { block(above: 10pt, small(par(d.closing))) }
`;
