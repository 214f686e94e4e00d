// What the extraction contract says of an article, in the shapes that the reader draws.

export function understood(contract) {
  const spans = pairs => pairs.map(([start, end]) => ({ start, end }));
  const actor = ({ id, name, kind }) => ({ id: id ?? name, name, kind });
  const characters = [...contract.text];
  return {
    id: contract.doc_id, title: contract.title, text: contract.text, relations: contract.relations?.length ?? 0,
    missed: (contract.ledger ?? []).map(entry => ({ start: entry.sentence[0][0], end: entry.sentence.at(-1)[1] })),
    reasons: (contract.ledger ?? []).map(entry => entry.reason),
    statements: contract.attributions.map(one => ({ id: one.id, act: one.act, said: one.content.map(([start, end]) => characters.slice(start, end).join("")).join(" … "),
      spans: spans(one.content), cueSpans: spans(one.cue), sourceSpans: spans(one.source),
      speakers: [one.speaker, ...one.also_by ?? []].filter(speaker => speaker?.name).map(actor), about: one.about.filter(about => about.name).map(actor) })),
  };
}
