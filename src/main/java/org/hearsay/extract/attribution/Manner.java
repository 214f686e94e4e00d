package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its function words whether a text is written in the manner of those that a finder was taught on.
 *
 * <p>How often a text has "the", "of", "and" or "n't" parts translated from original prose almost without error, whatever
 * it is about (Baroni and Bernardini 2006; Volansky, Ordan and Wintner 2015).
 */
class Manner {

    private static final Set<String> WORDS = Set.of("the", "of", "in", "and", "to", "a", "an", "that", "is", "was", "were", "are", "be", "been",
            "by", "with", "for", "on", "at", "from", "as", "it", "its", "he", "his", "him", "she", "her", "i", "we", "you", "they", "their",
            "our", "my", "this", "these", "those", "which", "who", "what", "not", "n't", "but", "or", "also", "will", "would", "has", "have",
            "had", "'s", "said", "do", "does", "did", "there", "than", "more", "no", "if", "when", "so", "about", "after", "before", "under",
            "over", "into", "out", "up", "all", "one", "can", "could", "may", "should");

    /** Words a text must have: in a shorter one, chance counts for more than manner. */
    private static final int LEAST_WORDS = 150;
    private static final int RATE = 1000;
    /** Without a penalty: there are few features, and each text counts in all of them. */
    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(30, 0.05, 0, 1);

    private Manner() {
    }

    /** Learns to tell others from texts, which are repeated until there are as many. Without others there is nothing to learn. */
    static LearnedChain train(List<Parse> texts, List<Parse> others) {
        if (others.isEmpty()) {
            return new LearnedChain(Logistic.LABELS, Map.of(), Map.of());
        }
        ChainTrainer trainer = new ChainTrainer(Logistic.LABELS, SETTINGS);
        texts.forEach(text -> Logistic.teach(trainer, 0, features(text, trainer.names()), false));
        for (int i = 0; i < texts.size(); i++) {
            Logistic.teach(trainer, 0, features(others.get(i % others.size()), trainer.names()), true);
        }
        return trainer.train(_ -> true);
    }

    /** Whether the text is long enough to tell, and more probably in the manner of the texts taught than in another; any text where no other manner was taught. */
    static boolean isFamiliar(Parse text, ChainModel model) {
        return model.nodes().isEmpty() || words(text) >= LEAST_WORDS
                && Logistic.probability(model, features(text, null)) < 0.5;
    }

    /** The function words, each as often as it stands in a thousand words. */
    private static Features features(Parse text, @Nullable FeatureNames names) {
        Map<String, Long> counts = forms(text).map(form -> form.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(WORDS::contains).collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        Features features = new Features(names);
        features.add("");
        long words = Math.max(1, words(text));
        counts.forEach((word, count) -> LongStream.range(0, Math.round((double) RATE * count / words)).forEach(_ -> features.add(word)));
        return features;
    }

    private static long words(Parse text) {
        return forms(text).filter(form -> form.chars().anyMatch(Character::isLetter)).count();
    }

    private static Stream<String> forms(Parse text) {
        return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::form);
    }
}
