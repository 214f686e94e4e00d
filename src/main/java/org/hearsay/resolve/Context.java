package org.hearsay.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;

/** Whose ministry, government or army is meant where the words do not say. */
class Context {

    private static final int WINDOW = 40;

    private final Cast cast;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Map<String, Member> lastOfPattern = new HashMap<>();
    private final @Nullable String dominant;

    Context(Cast cast) {
        this.cast = cast;
        this.dominant = dominantCountry();
    }

    /** Remembers the country's body as the one that its short name stands for from here on. */
    void introduce(String pattern, Member body) {
        lastOfPattern.put(pattern, body);
    }

    @Nullable Member introduced(String pattern) {
        return lastOfPattern.get(pattern);
    }

    /** Code of the country that the neighbourhood of a mention speaks of, else the article as a whole. */
    @Nullable String country(int i) {
        String near = sentenceCountry(i);
        return near != null ? near : dominant;
    }

    /** Code of the country whose bodies or offices the sentence of a mention names. */
    @Nullable String sentenceCountry(int i) {
        String before = null;
        for (int j = i - 1; j >= Math.max(0, i - WINDOW) && cast.sentence(j) == cast.sentence(i) && before == null; j--) {
            before = bodyCountry(j);
        }
        String after = null;
        for (int j = i + 1; j < Math.min(cast.mentions.size(), i + WINDOW) && cast.sentence(j) == cast.sentence(i)
                && after == null; j++) {
            after = bodyCountry(j);
        }
        return before != null ? before : after;
    }

    /** The country of a known body, or of the office that a person is called by. */
    private @Nullable String bodyCountry(int j) {
        Mention mention = cast.mentions.get(j);
        Member member = cast.actor(j);
        if (member != null && member.kind != Kind.COUNTRY && member.kind != Kind.OUTLET && member.country != null) {
            return member.country;
        }
        return mention.titleOf() == null ? null : gazetteer.countryIn(mention.titleOf()).orElse(null);
    }

    private @Nullable String dominantCountry() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < cast.mentions.size(); i++) {
            Mention mention = cast.mentions.get(i);
            if (mention.form() != Mention.Form.PRONOUN && mention.kind() != Kind.OUTLET) {
                String words = mention.titleOf() != null ? mention.titleOf()
                        : mention.kind() == Kind.PERSON || mention.form() == Mention.Form.NOMINAL ? "" : cast.headText(i);
                int weight = mention.kind() == Kind.COUNTRY ? 1 : 3;
                country(words).ifPresent(code -> counts.merge(code, weight, Integer::sum));
            }
        }
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
    }

    private Optional<String> country(String words) {
        Optional<String> known = gazetteer.find(words).flatMap(match -> Optional.ofNullable(match.entry().country()));
        return known.isPresent() ? known : gazetteer.countryIn(words);
    }
}
