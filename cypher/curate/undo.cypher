// Marks a judgement as undone.
// @param id text – its id
// @param who text – who undoes it
// @param at map – {time}: when
// @param why text – why
MATCH (j:Judgement {id: $id})
SET j.undoneBy = $who, j.undoneAt = $at.time, j.undoneWhy = $why
