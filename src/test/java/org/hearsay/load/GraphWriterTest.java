package org.hearsay.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.load.GraphWriter.Written;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class GraphWriterTest {

    private final GraphWriter writer;
    private final Driver driver;

    GraphWriterTest(GraphWriter writer, Driver driver) {
        this.writer = writer;
        this.driver = driver;
    }

    @Test
    void loadingTwiceChangesNothing() {
        assertThat(writer.write(Border.articles())).isEqualTo(new Written(4, 0, 12, 3));
        List<String> before = Snapshot.of(driver);
        Value loaded = value("MATCH (a:Article) RETURN collect(a.loadedAt)");

        assertThat(writer.write(Border.articles())).isEqualTo(new Written(0, 4, 0, 0));
        assertThat(writer.rewrite(Border.articles())).isEqualTo(new Written(4, 0, 12, 3));

        assertThat(Snapshot.of(driver)).isEqualTo(before);
        assertThat(value("MATCH (a:Article) RETURN collect(a.loadedAt)")).isEqualTo(loaded);
    }

    @Test
    void articlesAreKnownByAllThatWasReceived() {
        writer.write(Border.articles());
        Article known = Border.first().article();
        Article renamed = new Article(known.id(), known.url(), "Another title", known.outlet(), known.publishedOn(),
                known.text());
        Article unseen = new Article("a-9", null, null, null, null, "Nothing.");

        assertThat(writer.known(List.of(known, unseen, Border.second().article()))).containsExactlyInAnyOrder("a-1", "a-2");
        assertThat(writer.known(List.of(renamed))).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderAndTheBatchesDoNotMatter(long seed) {
        writer.write(Border.articles());
        List<String> expected = Snapshot.of(driver);
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();

        List<Extraction> shuffled = new ArrayList<>(Border.articles());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(one -> writer.write(List.of(one)));

        assertThat(Snapshot.of(driver)).isEqualTo(expected);
    }

    @Test
    void aChangedArticleReplacesItsOwnPartOnly() {
        writer.write(Border.articles());
        List<String> expected = Snapshot.of(driver);

        Telling changed = new Telling("a-2", "Harbour Post", "2016-10-25", "Mira Tann of the Coastal Union said nothing.")
                .actor("person:mira-tann", "Mira Tann", Kind.PERSON, "Tann")
                .actor("organization:coastal-union", "Coastal Union", Kind.ORGANIZATION)
                .actor(Border.KELL, "Aana Kell", Kind.PERSON, "the minister").maybe(Border.KELL, "person:a-kell");
        changed.said("s1", "said", "nothing", List.of(changed.mention("person:mira-tann", "Mira Tann")), s -> s);
        writer.write(List.of(changed.done()));

        assertThat(count("MATCH (:Article {id: 'a-2'})<-[:IN]-(s) RETURN count(s)")).isEqualTo(1);
        assertThat(count("MATCH ()-[r]->() WHERE r.articleId = 'a-2' RETURN count(r)")).isEqualTo(2);
        assertThat(count("MATCH (e:Entity {id: '" + Border.MINISTRY + "'}) RETURN count(e)")).isZero();
        assertThat(value("MATCH (e:Entity {id: '" + Border.KELL + "'}) RETURN e.name + e.aliases").asList(Value::asString))
                .containsExactly("Aana Kell", "Anna Kell", "Kell", "the minister");

        writer.write(List.of(Border.second()));
        assertThat(Snapshot.of(driver)).isEqualTo(expected);
    }

    @Test
    void whatPeopleCuratedStays() {
        writer.write(List.of(Border.second()));
        driver.executableQuery("MATCH (e:Entity) WHERE e.id IN $ids SET e.curated = true, e.name = 'Z. ' + e.name")
                .withParameters(java.util.Map.of("ids", List.of(Border.MINISTRY, Border.KELL))).execute();

        writer.write(List.of(new Telling("a-2", "Harbour Post", "2016-10-25", "Anna Kell.")
                .actor(Border.KELL, "Anna Kell", Kind.PERSON, "A. Kell").done()));

        assertThat(value("MATCH (e:Entity {id: '" + Border.KELL + "'}) RETURN e.name + e.aliases").asList(Value::asString))
                .containsExactly("Z. Anna Kell", "A. Kell", "Anna Kell", "Kell");
        assertThat(count("MATCH (e:Entity {id: '" + Border.MINISTRY + "'}) RETURN count(e)")).isEqualTo(1);
    }

    @Test
    void offsetsCountCodePointsAsCypherDoes() {
        writer.write(Border.articles());

        assertThat(value("""
                MATCH (s:Statement)-[:IN]->(a:Article)
                WHERE substring(a.text, s.start, s.end - s.start) <> s.text RETURN count(s)""").asInt()).isZero();
        assertThat(value("""
                MATCH (:Actor {id: 'person:anna-kell'})-[r:SAID]->(:Statement)-[:IN]->(a:Article {id: 'a-1'})
                RETURN collect(substring(a.text, r.start, r.end - r.start))""").asList(Value::asString))
                .containsExactlyInAnyOrder("Foreign Minister Anna Kell", "Kell");
    }

    @Test
    void everyEdgeOfEvidenceNamesItsArticleAndSentence() {
        writer.write(Border.articles());

        assertThat(value("""
                MATCH ()-[r:SAID|ABOUT|ADDRESSED_TO|QUOTES|ACCUSED|MET_WITH|HOLDS|MINISTRY_OF]->()
                WHERE r.articleId IS NULL OR r.start IS NULL OR r.end IS NULL OR r.sentence IS NULL
                RETURN count(r)""").asInt()).isZero();
        assertThat(value("MATCH ()-[r:ACCUSED {articleId: 'a-1'}]->() RETURN r.sentence").asString())
                .isEqualTo("Kell accused Sudria of moving troops to Port Hale.");
    }

    @Test
    void theChainRunsFromTheSpeakerToTheOutlet() {
        writer.write(Border.articles());

        assertThat(value("""
                MATCH (s:Statement)-[:IN]->(:Article {id: 'a-4'})
                MATCH (s)-[r:REPORTED_BY]->(o) ORDER BY r.hop RETURN collect(o.name)""").asList(Value::asString))
                .containsExactly("Meridian", "Harbour Post", "Coast Radio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAID", "accused", "MET WITH", "DENIES", ""})
    void aRelationCannotTakeTheNameOfAnotherEdge(String type) {
        Telling t = new Telling("a-1", "Daily Ledger", null, "Norland and Sudria.")
                .actor(Border.NORLAND, "Norland", Kind.COUNTRY).actor(Border.SUDRIA, "Sudria", Kind.COUNTRY);
        t.relation("r1", type, t.mention(Border.NORLAND, "Norland"), t.mention(Border.SUDRIA, "Sudria"), null,
                "Norland and Sudria.", null, null);

        assertThatThrownBy(() -> writer.write(List.of(t.done()))).isInstanceOf(HearsayException.class)
                .hasMessageContaining("a-1, r1");
        assertThat(count("MATCH (a:Article) RETURN count(a)")).isZero();
    }

    private Value value(String cypher) {
        return driver.executableQuery(cypher).execute().records().getFirst().get(0);
    }

    private int count(String cypher) {
        return value(cypher).asInt();
    }
}
