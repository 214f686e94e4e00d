// Claims, the propositions they are made of, and the vectors by which those are found that mean nearly the same.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (n:Turn) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposition_id IF NOT EXISTS FOR (n:Proposition) REQUIRE n.id IS UNIQUE;
CREATE VECTOR INDEX proposition_meaning IF NOT EXISTS FOR (n:Proposition) ON (n.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CREATE INDEX proposition_unsettled IF NOT EXISTS FOR (n:Unsettled) ON (n.id);
CREATE INDEX claim_statements IF NOT EXISTS FOR (n:Claim) ON (n.statements);
CREATE INDEX claim_contested IF NOT EXISTS FOR (n:Claim) ON (n.contested, n.statements);
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (n:Claim) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
