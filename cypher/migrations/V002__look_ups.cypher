// What questions start from besides ids.
CREATE INDEX statement_sequence IF NOT EXISTS FOR (n:Statement) ON (n.sequence);
CREATE INDEX statement_act IF NOT EXISTS FOR (n:Statement) ON (n.act, n.sequence);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
