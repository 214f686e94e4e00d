// Takes back mentions that no article makes by itself.
// @param ids list – ids of actors and places
// @param articles list = null – only of these articles
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[m:MENTIONS]-(a:Article)
WHERE m.inferred AND ($articles IS NULL OR a.id IN $articles)
DELETE m
