// What is this judgement?
// @param id text – its id
// @returns judgement – all its properties
MATCH (j:Judgement {id: $id})
RETURN properties(j) AS judgement
