package org.hearsay.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.model.Actor;

/**
 * Something that many claim in the made-up news: who says it, who is against it, about whom, and in which words.
 *
 * @param word the word that tells its wordings from those of all others
 */
record Topic(String word, Sort sort, Actor principal, Actor opponent, Actor subject, String content, List<String> endings) {

    /** Facts are repeated; disputes, accusations and promises have two sides. */
    enum Sort { FACT, DISPUTE, ACCUSATION, PROMISE }

    private static final String MARK = "keep to ";
    private static final Pattern MARKED = Pattern.compile(MARK + "(\\w+)");

    /** The topic that the words of a claim belong to; {@code none} where they belong to none. */
    static String of(String words, String none) {
        Matcher marked = MARKED.matcher(words);
        return marked.find() ? marked.group(1) : none;
    }

    /** In half of all cases one of the two sides speaks, else somebody of the article. */
    Actor speaker(Random random, Actor other) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> principal;
            case 3 -> sort == Sort.FACT ? principal : opponent;
            default -> other;
        };
    }

    String act(Random random, Actor speaker) {
        boolean against = sort != Sort.FACT && (speaker.equals(opponent) || !speaker.equals(principal) && random.nextInt(4) == 0);
        return against ? "deny" : switch (sort) {
            case ACCUSATION -> speaker.equals(principal) ? "accuse" : "say";
            case PROMISE -> speaker.equals(principal) ? "promise" : "say";
            default -> random.nextInt(8) == 0 ? "confirm" : "say";
        };
    }

    String words(Random random) {
        return MARK + word + " " + content + endings.get(random.nextInt(endings.size()));
    }
}
