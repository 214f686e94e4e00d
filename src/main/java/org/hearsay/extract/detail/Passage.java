package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/** A parsed text whose sentences and tokens are looked up by their offsets, in time logarithmic in its length. */
class Passage {

    private final String text;
    private final List<Sentence> sentences;

    Passage(Parse parse) {
        text = parse.text();
        sentences = parse.sentences();
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that the offset lies in, or the last one that begins before it. */
    Optional<Sentence> sentence(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? Optional.empty() : Optional.of(sentences.get(high));
    }

    /** The sentences from the one that the offset lies in to the last. */
    List<Sentence> from(int offset) {
        return sentences.subList(sentence(offset).map(Sentence::index).orElse(0), sentences.size());
    }

    /** The sentence before this one. */
    Optional<Sentence> before(Sentence sentence) {
        return sentence.index() == 0 ? Optional.empty() : Optional.of(sentences.get(sentence.index() - 1));
    }

    /** Whether the sentence is the first of its paragraph. */
    boolean opensParagraph(Sentence sentence) {
        return before(sentence).filter(before -> before.paragraph() == sentence.paragraph()).isEmpty();
    }

    /** The last sentence of the paragraph that the sentence stands in. */
    Sentence lastOfParagraph(Sentence sentence) {
        int last = sentence.index();
        while (last + 1 < sentences.size() && sentences.get(last + 1).paragraph() == sentence.paragraph()) {
            last++;
        }
        return sentences.get(last);
    }

    /** The tokens of the sentence that lie inside one of the spans. */
    static List<Token> tokens(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream().filter(token -> covers(spans, token)).toList();
    }

    static boolean covers(List<Span> spans, Token token) {
        return spans.stream().anyMatch(span -> span.start() <= token.start() && token.end() <= span.end());
    }

    static boolean contains(List<Span> spans, List<Span> inner) {
        return !inner.isEmpty() && inner.stream().allMatch(i -> spans.stream().anyMatch(s -> s.contains(i)));
    }

    /** The token of the spans on which the others hang: the verb of "may have said", the head of a noun phrase. */
    Optional<Token> head(List<Span> spans) {
        return heads(spans).min(Comparator.comparing((Token token) -> !token.isVerb()).thenComparing(token -> !token.isNoun()));
    }

    /** The noun of a phrase, where a verb has slipped into the spans. */
    Optional<Token> noun(List<Span> spans) {
        return heads(spans).min(Comparator.comparing(token -> !token.isNoun()));
    }

    private Stream<Token> heads(List<Span> spans) {
        if (spans.isEmpty()) {
            return Stream.empty();
        }
        return sentence(spans.getFirst().start()).stream().flatMap(sentence -> {
            List<Token> tokens = tokens(sentence, spans);
            Set<Integer> inside = Set.copyOf(tokens.stream().map(Token::index).toList());
            return tokens.stream().filter(token -> !inside.contains(token.head()))
                    .filter(token -> token.pos().length() > 1 && Character.isLetter(token.pos().charAt(0)));
        });
    }

    /** The token and what it hangs on, up to the root. */
    static List<Token> path(Sentence sentence, Token token) {
        List<Token> path = new ArrayList<>(List.of(token));
        while (path.getLast().head() >= 0 && path.size() <= sentence.size()) {
            path.add(sentence.get(path.getLast().head()));
        }
        return path;
    }

    /** The stretch from the first to the last token that hangs on this one. */
    static Span stretch(Sentence sentence, Token token) {
        int[] subtree = sentence.subtree(token).toArray();
        return new Span(sentence.get(subtree[0]).start(), sentence.get(subtree[subtree.length - 1]).end());
    }

    /** The objects of the preposition on the word; also of a preposition on its objects, which parsers mix up. */
    static Stream<Token> governed(Sentence sentence, Token word, String preposition) {
        return Stream.concat(Stream.of(word), sentence.dependents(word, "dobj", "pobj", "prep", "dative")
                        .filter(at -> !at.lemma().startsWith("accord")))
                .flatMap(at -> sentence.dependents(at, "prep", "dative", "agent", "prt"))
                .filter(p -> p.lemma().equals(preposition))
                .flatMap(p -> sentence.dependents(p, "pobj"));
    }

    static Optional<Token> next(Sentence sentence, Token token) {
        return token.index() + 1 < sentence.size() ? Optional.of(sentence.get(token.index() + 1)) : Optional.empty();
    }
}
