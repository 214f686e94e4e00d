package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hearsay.load.ExtractionJson;
import org.hearsay.model.Extraction;
import org.junit.jupiter.api.Test;

class AttributionScoresTest {

    private static final Path FILES = Path.of("src/test/resources/eval");

    /** What the evaluation script prints of the same two files. */
    private static final String EXPECTED = """
            documents 3, left out by the system 1, nested left out of the counts 1
            exact source           P  33.3  R  33.3  F1  33.3
            exact cue              P  71.4  R  71.4  F1  71.4
            exact content          P  28.6  R  28.6  F1  28.6
            token source           P  88.9  R  53.3  F1  66.7
            token cue              P  87.5  R  77.8  F1  82.4
            token content          P 100.0  R  76.5  F1  86.7
            who said what, soft    P  57.1  R  57.1  F1  57.1
            who said what, strict  P  28.6  R  28.6  F1  28.6
            """;

    @Test
    void agreesWithTheEvaluationScript() throws IOException {
        AttributionScores scores = AttributionScores.of(read("attributions-gold.jsonl"), named(read("attributions-system.jsonl")));
        assertThat(scores.table()).isEqualToNormalizingNewlines(EXPECTED);
    }

    @Test
    void isFullForTheGoldItself() throws IOException {
        List<Extraction> gold = read("attributions-gold.jsonl");
        AttributionScores scores = AttributionScores.of(gold, named(gold));
        assertThat(scores.exact().values()).allMatch(score -> score.f1() == 1);
        assertThat(scores.token().values()).allMatch(score -> score.f1() == 1);
        assertThat(scores.strict().f1()).isEqualTo(1);
    }

    @Test
    void isNothingWithoutExtractions() throws IOException {
        AttributionScores scores = AttributionScores.of(read("attributions-gold.jsonl"), Map.of());
        assertThat(scores.missing()).isEqualTo(3);
        assertThat(scores.soft().f1()).isZero();
    }

    @Test
    void crossValidationExtractsEachDocumentOnceAndNeverOneItWasTaught() throws IOException {
        List<Extraction> gold = read("attributions-gold.jsonl");
        Map<String, Extraction> extractions = CrossValidation.run(gold, 3, seen -> article -> {
            assertThat(seen).noneMatch(document -> document.article().equals(article));
            return gold.stream().filter(document -> document.article().equals(article)).findFirst().orElseThrow();
        });
        assertThat(extractions.keySet()).containsExactlyInAnyOrder("a", "b", "c");
    }

    private static List<Extraction> read(String file) throws IOException {
        ExtractionJson json = new ExtractionJson();
        return Files.readAllLines(FILES.resolve(file)).stream().map(json::read).toList();
    }

    private static Map<String, Extraction> named(List<Extraction> extractions) {
        return extractions.stream().collect(Collectors.toMap(e -> e.article().id(), Function.identity()));
    }
}
