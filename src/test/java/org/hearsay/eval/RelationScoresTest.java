package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hearsay.eval.RelationScores.ClassScore;
import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationScoresTest {

    private static final List<RelationGold> GOLD = List.of(
            new RelationGold("accused", "t", "DISAPPROVE", List.of("Kesmaran farmers"), List.of("Tolvania")),
            new RelationGold("turned", "t", "DISAPPROVE", List.of("Kesmara"), List.of("Tolvania")),
            new RelationGold("met", "t", "CONSULT", List.of("Kesmara"), List.of("Tolvania")),
            new RelationGold("joint", "t", "AGREE", List.of("Kesmara", "Tolvania"), List.of()),
            new RelationGold("named", "t", "DEMAND", List.of("Ilinka Sorescu"), List.of("the council of the city")),
            new RelationGold("other", "t", "REJECT", List.of("Kesmara"), List.of("Tolvania")),
            new RelationGold("missing", "t", "REJECT", List.of("Kesmara"), List.of("Tolvania")));

    /** The figures are those of the project's evaluation script on the same records. */
    @Test
    void countsClassesActorsAndPrecision() {
        RelationScores scores = RelationScores.of(GOLD, Map.of(
                "accused", extraction("DISAPPROVE", "the farmers", "Tolvanian officials", "REJECT", "Kesmara", "Tolvania"),
                "turned", extraction("DISAPPROVE", "Tolvania", "Kesmara"),
                "met", extraction("CONSULT", "Tolvania", "Kesmara"),
                "joint", extraction("AGREE", "Kesmara", "the Tolvanians"),
                "named", extraction("DEMAND", "she", "councillors of the town"),
                "other", extraction("AGREE", "Kesmara", "Tolvania")));

        assertThat(scores.records()).isEqualTo(7);
        assertThat(scores.missing()).isEqualTo(1);
        assertThat(scores.relations()).isEqualTo(7);
        assertThat(scores.classRecall()).isEqualTo(71.4);
        assertThat(scores.actorRecall()).isEqualTo(57.1);
        assertThat(scores.precisionLowerBound()).isEqualTo(57.1);
        assertThat(scores.byClass()).containsEntry("DISAPPROVE", new ClassScore(2, 2, 1))
                .containsEntry("REJECT", new ClassScore(2, 0, 0));
    }

    @Test
    void isZeroWhereThereIsNothing() {
        RelationScores scores = RelationScores.of(List.of(), Map.of());

        assertThat(List.of(scores.classRecall(), scores.actorRecall(), scores.precisionLowerBound())).containsOnly(0.0);
    }

    @Test
    void readsGoldAndNamesTheLineOfAMistake(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"doc_id": "a", "text": "Kesmara accused Tolvania.", "event": "DISAPPROVE", "mode": null, "source": ["Kesmara"], "target": null}

                {"doc_id": "b", "event": "AGREE"}
                """);

        assertThatThrownBy(() -> RelationGold.read(file)).isInstanceOf(HearsayException.class).hasMessageContaining("line 3");
        Files.writeString(file, Files.readAllLines(file).getFirst());
        assertThat(RelationGold.read(file)).containsExactly(
                new RelationGold("a", "Kesmara accused Tolvania.", "DISAPPROVE", List.of("Kesmara"), List.of()));
        Files.writeString(file, "[1");
        assertThatThrownBy(() -> RelationGold.read(file)).isInstanceOf(HearsayException.class).hasMessageContaining("line 1");
    }

    /** Each relation as class, source and target; "she" is Ilinka Sorescu. */
    private static Extraction extraction(String... relations) {
        List<Mention> mentions = new ArrayList<>();
        List<Relation> found = new ArrayList<>();
        for (int i = 0; i < relations.length; i += 3) {
            mentions.add(mention(relations[i + 1]));
            mentions.add(mention(relations[i + 2]));
            found.add(new Relation("r" + i, "TYPE", relations[i], null, mentions.size() - 2, mentions.size() - 1, List.of(), null,
                    null, List.of(), null, Attribution.Polarity.POSITIVE));
        }
        Actor sorescu = new Actor("person:ilinka-sorescu", "Ilinka Sorescu", Kind.PERSON, List.of(), List.of(), List.of());
        return new Extraction(new Article("d", null, null, null, null, "t"), mentions, List.of(), found, List.of(sorescu), List.of());
    }

    private static Mention mention(String text) {
        return new Mention(List.of(), null, text, Mention.Form.NAME, null, false, null, null,
                text.equals("she") ? "person:ilinka-sorescu" : null, null, List.of());
    }
}
