package org.hearsay.extract.detail;

import java.util.List;
import java.util.Set;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Tells which found attributions are to be doubted, as a finder that learned from English newspapers errs on translated
 * inversions: it takes the speaker behind the cue for what was said ("… , – assured the coach").
 */
class Doubts {

    private static final Set<String> AT = Set.of("in", "on");
    private static final Set<String> PLATFORMS = Set.of("facebook", "twitter", "telegram", "instagram", "vkontakte", "youtube", "tiktok");
    private static final Set<String> SELF = Set.of("i", "we");
    private static final int SHORT = 3;

    private final Passage passage;
    private final QuotedText quoted;

    Doubts(Passage passage, QuotedText quoted) {
        this.passage = passage;
        this.quoted = quoted;
    }

    /** Whether the content is a bare noun phrase, lacks its subject or holds its cue, or the source is none. */
    boolean isDoubtful(Found found) {
        return !found.cue().isEmpty() && (isWordless(found) || isSaidInside(found) || isNominal(found.content()) || isBeheaded(found) || isPlatform(found)
                || isAsTold(found) || isSetOff(found) || isSubject(found) || found.content().stream().anyMatch(span -> span.overlaps(found.cue().getFirst())));
    }

    /** Whether there is no word in content, cue or source. */
    private boolean isWordless(Found found) {
        return words(found.cue()).isEmpty() || words(found.content()).stream().noneMatch(Doubts::isTelling)
                || !found.source().isEmpty() && words(found.source()).stream().noneMatch(t -> t.isNoun() || !t.pos().equals("IN"));
    }

    /** Whether a quotation is said inside itself, by its "I" or by a cue that it holds. */
    private boolean isSaidInside(Found found) {
        Span cue = found.cue().getFirst();
        return quoted.depth(cue.start()) > 0 && words(found.source()).stream().limit(1).anyMatch(t -> SELF.contains(t.lemma()))
                || quoted.around(cue.start()).filter(q -> found.content().stream().anyMatch(span -> span.start() <= q.start() && span.overlaps(q))).isPresent();
    }

    private static boolean isTelling(Token token) {
        return token.isNoun() || token.isVerb() || token.pos().startsWith("PRP") || token.pos().startsWith("JJ")
                || token.pos().equals("DT") && !token.lemma().equals("the") && !token.lemma().equals("a");
    }

    private boolean isNominal(List<Span> content) {
        return words(content).stream().noneMatch(Token::isVerb)
                && content.stream().noneMatch(span -> quoted.quotedWords(span, 0) > SHORT);
    }

    /** Whether the content begins right behind the source with a verb: the source then holds the content's subject. */
    private boolean isBeheaded(Found found) {
        if (found.source().isEmpty() || found.source().getLast().start() < found.cue().getLast().end()) {
            return false;
        }
        int end = found.source().getLast().end();
        int start = found.content().getFirst().start();
        return start >= end && passage.text().substring(end, start).isBlank()
                && words(found.content()).stream().findFirst().filter(t -> t.isVerb() || t.pos().equals("MD")).isPresent();
    }

    /** "As reported by X, Y said that": the content may be anything up to the end of the sentence. */
    private boolean isAsTold(Found found) {
        return passage.head(found.cue()).filter(cue -> cue.index() < 4 && passage.sentence(cue.start())
                .filter(s -> s.get(0).lemma().equals("as")).isPresent()).isPresent();
    }

    /** "The rumors, noted the mayor, are …": the cue and a noun phrase stand between commas, the source before them. */
    private boolean isSetOff(Found found) {
        return passage.head(found.cue()).flatMap(cue -> passage.sentence(cue.start()).filter(s -> cue.index() > 1
                && s.get(cue.index() - 1).form().equals(",") && !found.source().isEmpty() && found.source().getLast().end() < cue.start()
                && Phrases.from(s, cue.index() + 1).filter(p -> s.tokens().stream().anyMatch(t -> t.start() == p.end() && t.form().equals(",")))
                        .isPresent())).isPresent();
    }

    /** "X was cited by Y as saying": the content is only who is cited. */
    private boolean isSubject(Found found) {
        return passage.head(found.cue()).flatMap(cue -> passage.sentence(cue.start()).filter(s -> Chain.isPassedOn(s, cue) && Chain.cites(cue)
                && s.dependents(cue, "nsubjpass").anyMatch(x -> Passage.covers(found.content(), x)))).isPresent();
    }

    private boolean isPlatform(Found found) {
        return passage.noun(found.source()).filter(noun -> PLATFORMS.contains(noun.lemma()) || passage.sentence(noun.start())
                .filter(s -> noun.is("pobj") && noun.head() >= 0 && AT.contains(s.get(noun.head()).lemma())
                        && found.cue().getLast().end() <= s.get(noun.head()).start()).isPresent()).isPresent();
    }

    private List<Token> words(List<Span> spans) {
        return spans.stream().flatMap(span -> passage.from(span.start()).stream()
                        .takeWhile(s -> s.start() < span.end()).flatMap(s -> Passage.tokens(s, List.of(span)).stream()))
                .filter(t -> t.form().chars().anyMatch(Character::isLetterOrDigit)).toList();
    }
}
