package org.hearsay.query;

import java.util.List;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ActorRepositoryTest {

    private final ActorRepository actors;
    private final GraphWriter writer;
    private final Driver driver;

    ActorRepositoryTest(ActorRepository actors, GraphWriter writer, Driver driver) {
        this.actors = actors;
        this.writer = writer;
        this.driver = driver;
    }

    @Test
    void whatIsCuratedIsKeptByLoadingAndLeavesTheRestOfTheGraphAlone() {
        writer.write(Border.articles());
        actors.save(new ActorNode(Border.KELL, "Anna M. Kell", "Person", List.of("Kell"), true));

        writer.rewrite(Border.articles());

        assertThat(actors.findById(Border.KELL)).contains(
                new ActorNode(Border.KELL, "Anna M. Kell", "Person", List.of("Anna Kell", "Kell"), true));
        assertThat(driver.executableQuery("MATCH (p:Entity:Actor:Person {id: $id})-[:SAID]->(s) RETURN count(s) AS said")
                .withParameters(java.util.Map.of("id", Border.KELL)).execute().records().getFirst().get("said").asInt())
                .isEqualTo(4);
    }
}
