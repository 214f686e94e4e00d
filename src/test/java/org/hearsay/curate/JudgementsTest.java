package org.hearsay.curate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Telling;
import org.hearsay.model.Extraction;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Kind;
import org.hearsay.model.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class JudgementsTest {

    private static final String TWIN = "person:ana-kell";

    private final Judgements judgements;
    private final GraphWriter writer;
    private final Driver driver;

    JudgementsTest(Judgements judgements, GraphWriter writer, Driver driver) {
        this.judgements = judgements;
        this.writer = writer;
        this.driver = driver;
    }

    /** An article that spells Anna Kell otherwise, beside her in one sentence. */
    private static Extraction fifth() {
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

    private static List<Extraction> articles() {
        List<Extraction> all = new ArrayList<>(Border.articles());
        all.add(fifth());
        return all;
    }

    @BeforeEach
    void load() {
        writer.write(articles());
    }

    private Judgement make(String kind, Object... what) {
        Map<String, Object> fields = new java.util.HashMap<>();
        for (int i = 0; i < what.length; i += 2) {
            fields.put((String) what[i], what[i + 1]);
        }
        return judgements.make(kind, fields, "ada", "for a reason");
    }

    @Test
    void afterAMergeAllIsToldOfOne() {
        make("merge", "from", TWIN, "into", Border.KELL);

        assertThat(rows("MATCH (e {id: $x}) RETURN e.id", TWIN)).isEmpty();
        assertThat(rows("MATCH (e:Person {id: $x}) RETURN e.name", Border.KELL)).containsExactly("Anna Kell");
        assertThat(rows("MATCH (e:Person {id: $x}) UNWIND e.aliases AS a RETURN a", Border.KELL))
                .containsExactly("A. Kell", "Ana Kell", "Kell");
        assertThat(rows("MATCH (:Entity {id: $x})-[:SAID]->(s) RETURN s.text ORDER BY s.text", Border.KELL)).hasSize(5)
                .contains("the talks would go on");
        assertThat(rows("MATCH (:Entity {id: $x})-[r:ACCUSED]->() RETURN r.of ORDER BY r.of", Border.KELL))
                .containsExactly("delay", "moving troops to Port Hale");
        assertThat(rows("MATCH (:Entity {id: $x})-[r:HOLDS]->(b) RETURN r.title + b.name ORDER BY r.title", Border.KELL))
                .containsExactly("EnvoyNorland", "Foreign MinisterNorland");
    }

    @Test
    void aSplitGivesPartOfAnActorToAnother() {
        String statement = rows("MATCH (s:Statement) WHERE s.text = $x RETURN s.id", "Brand had promised to reopen the border")
                .getFirst();
        Judgement byArticle = make("split", "actor", Border.KELL, "articles", List.of("a-1"), "name", "Anna Kell");
        Judgement byStatement = make("split", "actor", Border.KELL, "statements", List.of(statement), "name", "Anna Kellner",
                "kind", "person");

        assertThat(byArticle.text("to")).isEqualTo("person:a-1/anna-kell");
        assertThat(byStatement.text("to")).isEqualTo("person:anna-kellner");
        assertThat(rows("MATCH (e:Person {id: $x})-[:SAID]->(s) RETURN s.text ORDER BY s.text", byArticle.text("to")))
                .containsExactly("moving troops to Port Hale", "the border with Sudria will stay open");
        assertThat(rows("MATCH (e:Person {id: $x})-[:HOLDS]->(b) RETURN b.name", byArticle.text("to"))).hasSize(1);
        assertThat(rows("MATCH (e:Person {id: $x})-[:SAID]->(s) RETURN e.name + ': ' + s.text", byStatement.text("to")))
                .containsExactly("Anna Kellner: Brand had promised to reopen the border");
        assertThat(rows("MATCH (a:Article)-[m:MENTIONS]->(:Person {id: $x}) RETURN a.id + size(m.spans)",
                byStatement.text("to"))).containsExactly("a-32");
        assertThat(rows("MATCH (e:Person {id: $x})-[:SAID]->(s) RETURN s.text", Border.KELL))
                .containsExactly("The border with Sudria will stay open");
    }

    @Test
    void kindNameAndRoleAreAsSet() {
        make("set-kind", "actor", Border.PORT, "value", "organization");
        make("set-name", "actor", Border.KELL, "value", "Anna M. Kell");
        make("set-role", "actor", Border.BRAND, "title", "Guest", "body", Border.NORLAND);

        assertThat(rows("MATCH (e:Actor:Organization {id: $x}) WHERE NOT e:Place RETURN e.kind", Border.PORT))
                .containsExactly("Organization");
        assertThat(rows("MATCH (e {id: $x}) RETURN e.name + e.aliases[1]", Border.KELL)).containsExactly("Anna M. KellKell");
        assertThat(rows("MATCH ({id: $x})-[r:HOLDS]->(b) RETURN r.title + ' of ' + b.name ORDER BY r.title", Border.BRAND))
                .containsExactly("Guest of Norland", "President of Sudria");
    }

    @Test
    void whatIsRejectedIsNotFoundAndWhatIsConfirmedSaysSo() {
        String accusation = statement("moving troops to Port Hale");
        String open = statement("The border is closed");
        make("reject", "statement", accusation);
        make("confirm", "statement", open);
        make("reject", "relation", rows("MATCH ()-[r:MET_WITH {articleId: $x}]->() RETURN r.id", "a-2").getFirst(),
                "article", "a-2");
        make("confirm", "relation", rows("MATCH ()-[r:ACCUSED {articleId: $x}]->() RETURN r.id", "a-2").getFirst(),
                "article", "a-2");

        assertThat(rows("MATCH (s:Statement {id: $x}) RETURN s.id", accusation)).isEmpty();
        assertThat(rows("MATCH (:Entity {id: $x})-[:SAID]->(s) RETURN s.id", Border.KELL)).hasSize(3).doesNotContain(accusation);
        assertThat(rows("CALL db.index.fulltext.queryNodes('statement_text', $x) YIELD node RETURN node.articleId",
                "+moving +troops")).doesNotContain("a-1");
        assertThat(rows("MATCH ()-[r:ACCUSED {articleId: $x}]->() RETURN r.id", "a-1")).isEmpty();
        assertThat(rows("MATCH ()-[r:MET_WITH {articleId: $x}]->() RETURN r.id", "a-2")).isEmpty();
        assertThat(rows("MATCH ()-[r:ACCUSED {articleId: $x}]->() WHERE r.confirmed RETURN r.of", "a-2"))
                .containsExactly("a provocation");
        assertThat(rows("MATCH (s:Statement {id: $x}) WHERE s.confirmed RETURN s.id", open)).hasSize(1);
    }

    /** Judgements of every kind, some of which build upon others. */
    private List<Judgement> several() {
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

    static List<List<Integer>> orders() {
        Random random = new Random(7);
        List<List<Integer>> orders = new ArrayList<>(List.of(List.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
        for (int i = 0; i < 4; i++) {
            List<Integer> order = new ArrayList<>(orders.getFirst());
            Collections.shuffle(order, random);
            orders.add(order);
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("orders")
    void undoneInAnyOrderTheyLeaveNoTraceAndEachStepIsAsIfTheRestHadBeenMadeAlone(List<Integer> order) {
        List<String> untouched = graph();
        List<Judgement> made = several();
        for (int nth : order) {
            judgements.undo(made.get(nth).id(), "bo", "it was wrong");
            List<String> stepwise = graph();
            writer.rewrite(articles());
            assertThat(graph()).as("loaded again").isEqualTo(stepwise);
        }
        assertThat(graph()).isEqualTo(untouched);
    }

    @Test
    void theyStayInForceWhenArticlesAreLoadedAgain() {
        several();
        List<String> judged = graph();

        writer.rewrite(articles());
        assertThat(graph()).isEqualTo(judged);
        articles().reversed().forEach(one -> writer.rewrite(List.of(one)));
        assertThat(graph()).isEqualTo(judged);
    }

    @Test
    void replayedIntoAFreshGraphTheyGiveTheSameBeforeAndAfterLoading() {
        several().subList(2, 4).forEach(one -> judgements.undo(one.id(), "bo", "it was wrong"));
        List<String> judged = graph();
        List<Judgement> exported = judgements.all().toList();
        assertThat(exported).hasSize(11);

        empty();
        writer.write(articles());
        assertThat(exported).allMatch(judgements::replay);
        assertThat(exported).noneMatch(judgements::replay);
        assertThat(graph()).as("loaded, then replayed").isEqualTo(judged);
        assertThat(judgements.all()).isEqualTo(exported);

        empty();
        exported.forEach(judgements::replay);
        assertThat(graph()).as("nothing to judge").isEmpty();
        articles().reversed().forEach(one -> writer.write(List.of(one)));
        assertThat(graph()).as("replayed, then loaded").isEqualTo(judged);

        empty();
        writer.write(articles());
        exported.reversed().forEach(judgements::replay);
        assertThat(graph()).as("replayed backwards").isEqualTo(judged);
    }

    @Test
    void linesThatAreNoJudgementsAreTurnedAwayAndTheRestIsReplayed() {
        several();
        List<String> judged = graph();
        List<String> lines = new ArrayList<>(judgements.export().toList());
        lines.addAll(2, List.of("", "{}", "[", lines.getFirst().replace("\"merge\"", "\"swap\"")));

        assertThat(judgements.replay(lines.stream())).satisfies(replayed -> {
            assertThat(replayed.made()).isZero();
            assertThat(replayed.known()).isEqualTo(11);
            assertThat(replayed.rejected()).extracting(Judgements.Rejected::line).containsExactly(4L, 5L, 6L);
        });
        empty();
        writer.write(articles());
        assertThat(judgements.replay(lines.stream()).made()).isEqualTo(11);
        assertThat(graph()).isEqualTo(judged);
    }

    @Test
    void statementsAreKnownAgainWhereTheirArticleHasChanged() {
        make("reject", "statement", statement("nothing new"), "relation", "");
        Telling before = new Telling("a-9", "Harbour Post", "2016-10-25", "Mira Tann said nothing new.");
        Telling after = new Telling("a-9", "Harbour Post", "2016-10-25", "It rained. Mira Tann said nothing new.");
        for (Telling telling : List.of(before, after)) {
            telling.actor("person:mira-tann", "Mira Tann", Kind.PERSON);
            telling.said("s1", "said", "nothing new", List.of(telling.mention("person:mira-tann", "Mira Tann")), s -> s);
        }
        writer.write(List.of(after.done()));

        assertThat(rows("MATCH (s:Statement) WHERE s.text = $x RETURN s.id", "nothing new")).isEmpty();
        assertThat(rows("MATCH (s:Rejected) WHERE s.text = $x RETURN s.id", "nothing new")).hasSize(1);
    }

    @Test
    void anActorThatNoArticleNamesAnyMoreIsForgottenUntilOneDoes() {
        make("set-name", "actor", TWIN, "value", "Ana B. Kell");
        List<String> judged = graph();
        writer.write(List.of(new Telling("a-5", "Daily Ledger", "2016-10-27", "Nothing.").done()));
        assertThat(rows("MATCH (e:Entity {id: $x}) RETURN e.id", TWIN)).isEmpty();

        writer.write(List.of(fifth()));
        assertThat(graph()).isEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind     | field      | value            | named
            merge    | into       | person:anna-kell | from
            merge    | from       | person:nobody    | from
            divide   | from       | person:nobody    | kind
            set-kind | value      | Vegetable        | value
            set-kind | colour     | red              | colour
            set-name | value      | ''               | value
            set-role | title      | Guest            | body
            split    | articles   | a-99             | articles
            split    | statements | 0123456789abcdef | statements
            reject   | statement  | 0123456789abcdef | statement
            reject   | relation   | 0123456789abcdef | article
            confirm  |            |                  | statement
            """, useHeadersInDisplayName = true)
    void whatCannotBeIsNamed(String kind, String field, String value, String named) {
        Map<String, Object> what = new java.util.HashMap<>();
        if (!kind.matches("merge|divide|reject|confirm")) {
            what.put("actor", Border.KELL);
        }
        if (field != null) {
            what.put(field, field.endsWith("s") ? List.of(value) : value);
        }
        if (kind.equals("merge") && value.equals("person:nobody")) {
            what.put("into", Border.KELL);
        }
        List<String> before = graph();

        assertThatThrownBy(() -> judgements.make(kind, what, "ada", "for a reason"))
                .isInstanceOfSatisfying(InvalidArgumentException.class, e -> assertThat(e.argument()).isEqualTo(named));
        assertThat(graph()).isEqualTo(before);
        assertThat(judgements.all()).isEmpty();
    }

    @Test
    void whoAndWhyAreAskedForAndNothingIsUndoneTwice() {
        assertThatThrownBy(() -> judgements.make("merge", Map.of("from", TWIN, "into", Border.KELL), " ", "why"))
                .isInstanceOf(InvalidArgumentException.class).hasMessageContaining("who");
        assertThatThrownBy(() -> judgements.make("merge", Map.of("from", TWIN, "into", Border.KELL), "ada", "a\nb"))
                .isInstanceOf(InvalidArgumentException.class).hasMessageContaining("why");
        assertThatThrownBy(() -> judgements.undo("nothing", "ada", "why")).isInstanceOf(NotFoundException.class);
        Judgement made = make("merge", "from", TWIN, "into", Border.KELL);
        judgements.undo(made.id(), "bo", "they are two");
        assertThatThrownBy(() -> judgements.undo(made.id(), "bo", "they are two")).hasMessageContaining("undone already");
        assertThat(judgements.find(made.id())).hasValueSatisfying(kept -> {
            assertThat(kept.what()).isEqualTo(Map.of("from", TWIN, "into", Border.KELL));
            assertThat(kept.undone()).extracting(Judgement.Undone::who).isEqualTo("bo");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 11, 12})
    void theyAreListedLatestFirstPageByPage(int size) {
        List<Judgement> made = several();
        List<Judgement> listed = new ArrayList<>();
        String cursor = null;
        do {
            Judgements.Page page = judgements.list(null, cursor, size);
            listed.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(listed.reversed()).isEqualTo(made);
        assertThat(judgements.list(TWIN, null, 5).items()).containsExactly(made.getFirst());
        assertThat(judgements.list("a-3", null, 5).items()).contains(made.get(1));
    }

    private String statement(String text) {
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

    private List<String> rows(String cypher, String x) {
        return driver.executableQuery(cypher).withParameters(Map.of("x", x)).execute().records().stream()
                .map(row -> row.get(0).asObject().toString()).toList();
    }

    private void empty() {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    }

    /** The graph without what was judged of it. */
    private List<String> graph() {
        return Snapshot.of(driver).stream().filter(line -> !line.startsWith("[\"Judgement")).toList();
    }
}
