// Who held which office of a country, ministry or body on a day, as far as articles up to then tell?
// @param body actor – the country, ministry or body
// @param on date = null – the day; left out, the last day that is known
// @param limit integer(0..10000) = 50 – the most rows
// @example body = Russia
// @example on = 2016-11-01
// @returns title – the office, in lower case
// @returns person – who held it
// @returns seenOn – the day of the last article by then that says so
// @returns next – who is seen in it after that day
// @returns behind – the nodes and edges that the row rests on
MATCH (b:Entity)<-[h:HOLDS]-(p:Person)
WHERE b.id IN $body AND h.seenOn <= coalesce($on, date('9999-12-31'))
WITH b, toLower(h.title) AS title, p, max(h.seenOn) AS seenOn, collect(h)[..20] AS behind
ORDER BY seenOn DESC, p.id
WITH b, title, collect({person: p, seenOn: seenOn, behind: behind}) AS holders
WITH b, title, holders, holders[0].seenOn AS latest
UNWIND [holder IN holders WHERE holder.seenOn = latest] AS holder
RETURN title, holder.person.name AS person, holder.seenOn AS seenOn,
       COLLECT { MATCH (b)<-[h:HOLDS]-(q:Person) WHERE toLower(h.title) = title AND h.seenOn > coalesce($on, date('9999-12-31')) AND q <> holder.person RETURN DISTINCT q.name LIMIT 5 } AS next,
       holder.behind AS behind
ORDER BY title, person LIMIT $limit
