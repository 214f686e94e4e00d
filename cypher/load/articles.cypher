// Makes or renews the articles, and locks them until the transaction ends.
// @param articles list – {id, url, title, publishedOn, text, missed, sha256, extracted}, one for each article
// @param now text – when they are loaded; kept as it was where nothing has changed
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
SET a.loadedAt = CASE WHEN a.extracted = row.extracted THEN a.loadedAt ELSE $now END,
    a.url = row.url, a.title = row.title, a.publishedOn = row.publishedOn, a.text = row.text, a.missed = row.missed,
    a.sequence = coalesce(toString(row.publishedOn), '0000-00-00') + ' ' + row.id,
    a.sha256 = row.sha256, a.extracted = row.extracted
