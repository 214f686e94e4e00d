// Judgements by whom they merge away, so that the id of who is gone leads to who is left.
CREATE INDEX judgement_from IF NOT EXISTS FOR (n:Judgement) ON (n.what_from);
