package org.hearsay.extract.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NetworkTrainerTest {

    private static final int EITHER = 3;
    private static final NetworkTrainer.Form FORM = new NetworkTrainer.Form(new int[] {6, 2}, 12, new int[] {1, 1}, 2);
    private static final NetworkTrainer.Settings SETTINGS = new NetworkTrainer.Settings(60, 0.01, 0.1, 2);

    /** Whether "said" counts is told by the word two places before it, which no single word tells. */
    @Test
    void learnsFromWhatStandsAround() {
        Network network = new Network(taught().train(_ -> true));
        assertThat(probability(network, "he often said so", 2)).isGreaterThan(0.9);
        assertThat(probability(network, "it often said so", 2)).isLessThan(0.1);
        assertThat(probability(network, "he never said so", 2)).isLessThan(0.1);
        assertThat(probability(network, "it never said so", 2)).isGreaterThan(0.9);
    }

    @Test
    void probabilitiesAddUpToOne() {
        for (double[] word : new Network(taught().train(_ -> true)).logProbabilities(words("he said nothing known before"))) {
            assertThat(Math.exp(word[0]) + Math.exp(word[1])).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(numbers(taught().train(_ -> true))).isEqualTo(numbers(taught().train(_ -> true)));
    }

    @Test
    void learnsOnlyFromThePartsAskedFor() {
        NetworkTrainer trainer = taught();
        trainer.add(1, words("harbour harbour"), new int[] {1, 1});
        assertThat(trainer.train(part -> part == 0).columns().getFirst()).doesNotContainKey("harbour");
        assertThat(trainer.train(_ -> true).columns().getFirst()).containsKey("harbour");
    }

    @Test
    void learnsNothingFromWhatIsLeftOpen() {
        NetworkTrainer trainer = taught();
        trainer.add(0, words("harbour harbour"), new int[] {EITHER, EITHER});
        assertThat(numbers(trainer.train(_ -> true))).isEqualTo(numbers(taught().train(_ -> true)));
    }

    @Test
    void isTheSameOncePutTogetherFromItsParts() {
        NetworkWeights weights = taught().train(_ -> true);
        NetworkWeights again = NetworkWeights.of(FORM, weights.parts());
        assertThat(new Network(again).logProbabilities(words("he often said")))
                .isDeepEqualTo(new Network(weights).logProbabilities(words("he often said")));
    }

    private static NetworkTrainer taught() {
        NetworkTrainer trainer = new NetworkTrainer(FORM, SETTINGS);
        for (int i = 0; i < 20; i++) {
            trainer.add(0, words("he often said so"), new int[] {1, 1, 2, EITHER});
            trainer.add(0, words("it often said so"), new int[] {1, 1, 1, 1});
            trainer.add(0, words("he never said so"), new int[] {1, 1, 1, 1});
            trainer.add(0, words("it never said so"), new int[] {1, 1, 2, EITHER});
        }
        return trainer;
    }

    private static List<String[]> words(String sentence) {
        return Stream.of(sentence.split(" ")).map(word -> new String[] {word, word.substring(0, 1)}).toList();
    }

    private static double probability(Network network, String sentence, int word) {
        return Math.exp(network.logProbabilities(words(sentence))[word][1]);
    }

    private static List<Object> numbers(NetworkWeights weights) {
        return List.of(weights.columns().stream().map(column -> List.copyOf(column.entrySet().stream()
                .map(entry -> entry.getKey() + Arrays.toString(entry.getValue())).sorted().toList())).toList(),
                Arrays.deepToString(weights.out()), Arrays.toString(weights.bias()));
    }
}
