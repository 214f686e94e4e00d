// Stretches of text: the program counts Unicode characters, JavaScript UTF-16 units.

/** A function from offsets in Unicode characters to those in the string. */
export function offsets(text) {
  const at = [0];
  for (const character of text) at.push(at.at(-1) + character.length);
  return n => at[Math.min(n, at.length - 1)];
}

export function inUnits(text, marks) {
  const unit = offsets(text);
  return marks.map(mark => ({ ...mark, start: unit(mark.start), end: unit(mark.end) }));
}

export function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)].filter(line => line[0].trim())
    .map(line => ({ start: line.index, end: line.index + line[0].length }));
}

/** The stretch cut wherever a mark starts or ends; the marks of each piece stand from the widest to the narrowest. */
export function pieces(text, { start, end }, marks) {
  const here = marks.filter(mark => mark.start < end && mark.end > start && mark.start < mark.end)
    .sort((a, b) => (b.end - b.start) - (a.end - a.start));
  const cuts = [...new Set([start, end, ...here.flatMap(mark => [mark.start, mark.end])])]
    .filter(cut => cut >= start && cut <= end).sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => ({
    text: text.slice(cuts[i], to), start: cuts[i], end: to,
    marks: here.filter(mark => mark.start <= cuts[i] && mark.end >= to),
  }));
}
