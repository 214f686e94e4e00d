// Judgements by id, in the order they were made, and by the article of what they judge; what is withheld from the graph.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_log_id IF NOT EXISTS FOR (n:JudgementLog) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rejected_id IF NOT EXISTS FOR (n:Rejected) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_sequence IF NOT EXISTS FOR (n:Judgement) ON (n.sequence);
CREATE INDEX judgement_article IF NOT EXISTS FOR (n:Judgement) ON (n.what_article);
