package org.hearsay.curate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Telling;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Kind;
import org.hearsay.model.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class JudgementsTest extends JudgedGraph {

    JudgementsTest(Judgements judgements, GraphWriter writer, Driver driver) {
        super(judgements, writer, driver);
    }

    @BeforeEach
    void load() {
        writer.write(articles());
    }

    /** Whatever was moved, withheld and given back. */
    @AfterEach
    void edgesKnowWhoseTheyAre() {
        assertThat(driver.executableQuery("""
                MATCH (e:Entity)-[r:SAID|ABOUT|ADDRESSED_TO]-(s:Statement)
                RETURN r.actor = e.id AND r.sequence = s.sequence AS right, count(*) AS edges""").execute().records())
                .allMatch(row -> row.get("right").isTrue());
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

    private void empty() {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    }
}
