// Says which outlet published an article.
// @param articles list – {id, outlet}, one for each article; the outlet is an id or null
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
MATCH (o:Outlet {id: row.outlet})
CREATE (a)-[:PUBLISHED_BY]->(o)
