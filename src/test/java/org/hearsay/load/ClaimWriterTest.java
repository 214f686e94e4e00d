package org.hearsay.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hearsay.curate.Judgement;
import org.hearsay.curate.Judgements;
import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.model.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Statements of many articles become claims, the same ones in whatever order the articles come. */
@GraphTest
class ClaimWriterTest {

    private final Driver driver;
    private final GraphWriter writer;
    private final Judgements judgements;

    ClaimWriterTest(Driver driver, GraphWriter writer, Judgements judgements) {
        this.driver = driver;
        this.writer = writer;
        this.judgements = judgements;
    }

    @Test
    void theSameInOtherWordsIsOneClaimAndItsDenialTakesTheOtherSide() {
        writer.write(Ferries.articles());

        assertThat(put("ferries-1")).containsExactly("ferries-1 ASSERTS", "ferries-14 QUESTIONS", "ferries-2 ASSERTS",
                "ferries-3 DENIES", "ferries-4 DENIES");
        assertThat(put("ferries-6")).contains("ferries-6 ASSERTS", "ferries-7 ASSERTS").doesNotContain("ferries-8 ASSERTS");
        assertThat(put("ferries-5")).containsExactly("ferries-5 ASSERTS");
        assertThat(put("ferries-10")).containsExactly("ferries-10 PROMISES");
        assertThat(unsettled()).isZero();
    }

    @Tag("long")
    @Test
    void theOrderOfLoadingDoesNotShow() {
        List<Extraction> articles = new ArrayList<>(Ferries.articles());
        writer.write(articles);
        List<String> expected = Snapshot.of(driver);
        for (int order = 0; order < 20; order++) {
            Random random = new Random(order);
            driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
            Collections.shuffle(articles, random);
            for (int i = 0; i < articles.size();) {
                int size = 1 + random.nextInt(4);
                writer.write(articles.subList(i, Math.min(articles.size(), i + size)));
                i += size;
            }
            assertThat(Snapshot.of(driver)).as("order " + order).isEqualTo(expected);
        }
    }

    @Test
    void aClaimThatGrowsKeepsItsId() {
        List<Extraction> articles = Ferries.articles();
        writer.write(List.of(articles.get(2)));
        String early = claimOf("ferries-3");
        writer.write(List.of(articles.get(3)));
        assertThat(claimOf("ferries-4")).isEqualTo(early);

        writer.write(List.of(articles.getFirst()));
        assertThat(claimOf("ferries-3")).isEqualTo(claimOf("ferries-1"));
        assertThat(driver.executableQuery("MATCH (:Proposition {id: $id})-[:OF]->(c) RETURN c.id")
                .withParameters(Map.of("id", early)).execute().records().getFirst().get(0).asString())
                .as("an id it once had still leads to it").isEqualTo(claimOf("ferries-1"));
    }

    @Test
    void anArticleThatChangesTakesBackWhatItClaimed() {
        writer.write(Ferries.articles().subList(1, Ferries.articles().size()));
        List<String> expected = Snapshot.of(driver);
        writer.write(Ferries.articles());
        Telling other = new Telling("ferries-1", "Gull Agency", "2031-04-01", "Nothing was said.");
        writer.write(List.of(other.done()));

        assertThat(Snapshot.of(driver).stream().filter(row -> row.contains("Claim") || row.contains("Proposition")).toList())
                .isEqualTo(expected.stream().filter(row -> row.contains("Claim") || row.contains("Proposition")).toList());
    }

    @Test
    void judgementsJoinPartAndOverruleAndAreTakenBackAndStayInForce() {
        writer.write(Ferries.articles());
        List<String> before = claims();
        String early = claimOf("ferries-1");
        String late = claimOf("ferries-5");

        Judgement join = judgements.make("join-claims", Map.of("one", early, "other", late), "test", "the day was put off");
        assertThat(claimOf("ferries-5")).isEqualTo(early);
        judgements.undo(join.id(), "test", "it was not");
        assertThat(claims()).isEqualTo(before);

        String other = proposition("ferries-4");
        Judgement part = judgements.make("part-claims", Map.of("one", early, "other", other), "test", "two things");
        assertThat(claimOf("ferries-4")).isNotEqualTo(claimOf("ferries-1"));
        judgements.undo(part.id(), "test", "one thing");
        assertThat(claims()).isEqualTo(before);

        String statement = driver.executableQuery("MATCH (s:Statement {articleId: 'ferries-2'}) RETURN s.id").execute().records().getFirst().get(0).asString();
        Judgement byWords = judgements.make("set-stance", Map.of("statement", statement, "claim", "the Ferries to Nordmark", "stance", "questions"), "test", "irony");
        judgements.undo(byWords.id(), "test", "no irony");
        assertThat(put("ferries-1")).contains("ferries-2 ASSERTS");
        assertThatThrownBy(() -> judgements.make("set-stance", Map.of("statement", statement, "claim", "the moon", "stance", "questions"), "test", "irony"))
                .hasMessageContaining("no statement of that id that puts this claim");
        judgements.make("set-stance", Map.of("statement", statement, "stance", "questions"), "test", "irony after all");
        assertThat(put("ferries-1")).contains("ferries-2 QUESTIONS").doesNotContain("ferries-2 ASSERTS");
        writer.rewrite(Ferries.articles().subList(0, 3));
        assertThat(put("ferries-1")).contains("ferries-2 QUESTIONS").doesNotContain("ferries-2 ASSERTS");
    }

    private List<String> claims() {
        return Snapshot.of(driver).stream().filter(row -> !row.contains("udgement")).toList();
    }

    private String proposition(String article) {
        return driver.executableQuery("MATCH (:Statement {articleId: $id})-[:PUTS]->(p) RETURN p.id").withParameters(Map.of("id", article))
                .execute().records().getFirst().get(0).asString();
    }

    private List<String> put(String article) {
        return driver.executableQuery("""
                MATCH (:Article {id: $id})<-[:IN]-(:Statement)-[:ASSERTS|DENIES|PROMISES]->(c:Claim)
                MATCH (s:Statement)-[stance]->(c)
                RETURN s.articleId + ' ' + type(stance) AS put ORDER BY put""")
                .withParameters(Map.of("id", article)).execute().records().stream()
                .map(row -> row.get("put").asString()).toList();
    }

    private String claimOf(String article) {
        return driver.executableQuery("MATCH (:Article {id: $id})<-[:IN]-(:Statement)-->(c:Claim) RETURN c.id")
                .withParameters(Map.of("id", article)).execute().records().getFirst().get(0).asString();
    }

    private long unsettled() {
        return driver.executableQuery("MATCH (n:Unsettled) RETURN count(n)").execute().records().getFirst().get(0).asLong();
    }
}
