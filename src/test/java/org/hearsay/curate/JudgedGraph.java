package org.hearsay.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hearsay.graph.Snapshot;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Telling;
import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;
import org.neo4j.driver.Driver;

/** What tests of judgements share: the articles, judgements of them, and looks at the graph. */
abstract class JudgedGraph {

    static final String TWIN = "person:ana-kell";

    final Judgements judgements;
    final GraphWriter writer;
    final Driver driver;

    JudgedGraph(Judgements judgements, GraphWriter writer, Driver driver) {
        this.judgements = judgements;
        this.writer = writer;
        this.driver = driver;
    }

    /** An article that spells Anna Kell otherwise, beside her in one sentence. */
    static Extraction fifth() {
        Telling t = new Telling("a-5", "Daily Ledger", "2016-10-27",
                "Ana Kell said the talks would go on. Anna Kell met Ivo Brand. Ana Kell accused Ivo Brand of delay.")
                .actor(TWIN, "Ana Kell", Kind.PERSON, "A. Kell").actor(Border.KELL, "Anna Kell", Kind.PERSON)
                .actor(Border.BRAND, "Ivo Brand", Kind.PERSON).actor(Border.NORLAND, "Norland", Kind.COUNTRY)
                .role(TWIN, "Envoy", "Norland").maybe(TWIN, Border.KELL);
        int twin = t.mention(TWIN, "Ana Kell");
        int kell = t.mention(Border.KELL, "Anna Kell");
        int brand = t.mention(Border.BRAND, "Ivo Brand");
        return t.said("s1", "said", "the talks would go on", List.of(twin), s -> s.about(brand))
                .relation("r1", "MET_WITH", kell, brand, null, "Anna Kell met Ivo Brand.", null, null)
                .relation("r2", "ACCUSED", twin, brand, "delay", "Ana Kell accused Ivo Brand of delay.", "s1", null)
                .done();
    }

    static List<Extraction> articles() {
        List<Extraction> all = new ArrayList<>(Border.articles());
        all.add(fifth());
        return all;
    }

    Judgement make(String kind, Object... what) {
        Map<String, Object> fields = new java.util.HashMap<>();
        for (int i = 0; i < what.length; i += 2) {
            fields.put((String) what[i], what[i + 1]);
        }
        return judgements.make(kind, fields, "ada", "for a reason");
    }

    /** Judgements of every kind, some of which build upon others. */
    List<Judgement> several() {
        return List.of(
                make("merge", "from", TWIN, "into", Border.KELL),
                make("split", "actor", Border.KELL, "articles", List.of("a-3"), "name", "Anna Kell"),
                make("split", "actor", Border.BRAND, "statements", List.of(statement("The border is closed"),
                        statement("a provocation")), "to", Border.KELL),
                make("set-name", "actor", Border.KELL, "value", "Anna M. Kell"),
                make("set-kind", "actor", Border.SUDRIA, "value", "Group"),
                make("set-role", "actor", Border.KELL, "title", "Guest", "body", Border.SUDRIA),
                make("merge", "from", Border.KELL, "into", Border.BRAND),
                make("reject", "statement", statement("Brand had promised to reopen the border")),
                make("reject", "statement", statement("to reopen the border")),
                make("reject", "relation", rows("MATCH ()-[r:ACCUSED {articleId: $x}]->() RETURN r.id", "a-1").getFirst(),
                        "article", "a-1"),
                make("confirm", "statement", statement("The border is closed")));
    }

    String statement(String text) {
        List<String> ids = rows("MATCH (s:Statement) WHERE s.text = $x RETURN s.id", text);
        if (ids.isEmpty()) {
            Telling telling = new Telling("a-9", "Harbour Post", "2016-10-25", "Mira Tann said " + text + ".")
                    .actor("person:mira-tann", "Mira Tann", Kind.PERSON);
            writer.write(List.of(telling.said("s1", "said", text,
                    List.of(telling.mention("person:mira-tann", "Mira Tann")), s -> s).done()));
            return statement(text);
        }
        return ids.getFirst();
    }

    List<String> rows(String cypher, String x) {
        return driver.executableQuery(cypher).withParameters(Map.of("x", x)).execute().records().stream()
                .map(row -> row.get(0).asObject().toString()).toList();
    }

    /** The graph without what was judged of it. */
    List<String> graph() {
        return Snapshot.of(driver).stream().filter(line -> !line.startsWith("[\"Judgement")).toList();
    }
}
