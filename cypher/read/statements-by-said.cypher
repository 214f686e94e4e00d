// Which statements pass the filter, those first that were said last?
// @param filter map – {speaker, addressee, about, article, through, outlet, act, form, polarity, certainty, tense, named, quoted, speakerKind}; what is null lets all pass
// @param from text – where in the sequence of statements to end, inclusive
// @param below text – where in the sequence of statements to begin, exclusive
// @param walk integer – the most that are looked at
// @param limit integer – the most that are returned
// @returns id – the statement's id
// @returns sequence – where it stands in the sequence
CALL () {
  MATCH (s:Statement)
  WHERE s.sequence >= $from AND s.sequence < $below
  WITH s ORDER BY s.sequence DESC LIMIT $walk
  WHERE ($filter.act IS NULL OR s.act = $filter.act)
    AND ($filter.form IS NULL OR s.form = $filter.form)
    AND ($filter.polarity IS NULL OR s.polarity = $filter.polarity)
    AND ($filter.certainty IS NULL OR s.certainty = $filter.certainty)
    AND ($filter.tense IS NULL OR s.tense = $filter.tense)
    AND ($filter.named IS NULL OR $filter.named = EXISTS { (s)<-[:SAID]-() })
    AND ($filter.quoted IS NULL OR $filter.quoted = EXISTS { (s)<-[:QUOTES]-() })
    AND ($filter.speakerKind IS NULL OR EXISTS { (s)<-[:SAID]-(k:Entity) WHERE k.kind = $filter.speakerKind })
    AND ($filter.speaker IS NULL OR EXISTS { (p:Entity)-[:SAID]->(s) WHERE p.id IN $filter.speaker })
    AND ($filter.addressee IS NULL OR EXISTS { (s)-[:ADDRESSED_TO]->(x:Entity) WHERE x.id IN $filter.addressee })
    AND ($filter.about IS NULL OR EXISTS { (s)-[:ABOUT]->(x:Entity) WHERE x.id IN $filter.about })
    AND ($filter.article IS NULL OR s.articleId = $filter.article)
    AND ($filter.through IS NULL OR EXISTS { (s)-[:REPORTED_BY]->(x:Entity) WHERE x.id IN $filter.through })
    AND ($filter.outlet IS NULL
         OR EXISTS { (s)-[:IN]->(:Article)-[:PUBLISHED_BY]->(o:Outlet) WHERE o.id IN $filter.outlet })
  RETURN s ORDER BY s.sequence DESC LIMIT $limit
}
RETURN s.id AS id, s.sequence AS sequence
ORDER BY sequence DESC
