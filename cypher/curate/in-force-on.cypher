// Which judgements of these kinds on something in these articles are in force, in the order they were made?
// @param kinds list – names of kinds
// @param articles list – ids of articles
// @returns judgement – all its properties
UNWIND $articles AS article
MATCH (j:Judgement {what_article: article})
WHERE j.undoneAt IS NULL AND j.kind IN $kinds
RETURN properties(j) AS judgement
ORDER BY j.sequence
