// How much does the graph hold?
// @returns overview – {statements, actors, articles, outlets}
CALL () { MATCH (:Statement) RETURN count(*) AS statements }
CALL () { MATCH (:Actor) RETURN count(*) AS actors }
CALL () { MATCH (:Article) RETURN count(*) AS articles }
CALL () { MATCH (:Outlet) RETURN count(*) AS outlets }
RETURN {statements: statements, actors: actors, articles: articles, outlets: outlets} AS overview
