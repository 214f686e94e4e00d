package org.hearsay.extract.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.extract.time.Days;
import org.hearsay.model.Attribution.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something was said off the sentence of its cue.
 *
 * <p>The date must be one of the saying: outside the content and the source, and hanging on the cue or standing beside
 * it or at the sentence's head. "Last week" and the like name no day and are left out.
 */
class SayingDay {

    private static final Set<String> DATED = Set.of("DATE", "TIME");
    private static final Set<String> DEICTIC = Set.of("yesterday", "today", "tonight");
    private static final Set<String> VAGUE = Set.of("since", "until", "till", "before", "after", "by", "for", "during", "from");
    private static final int NEAR = 4;

    private final @Nullable LocalDate publishedOn;

    SayingDay(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    @Nullable String of(Draft draft, List<Draft> others) {
        Token cue = draft.cue();
        if (cue == null) {
            return null;
        }
        Sentence sentence = draft.sentence();
        Days days = new Days(publishedOn, draft.reading().tense() == Tense.FUTURE);
        for (Token token : sentence.tokens()) {
            if (begins(sentence, token) && isFree(token, draft) && isOfSaying(sentence, token, cue, others)) {
                Optional<String> day = days.read(phrase(sentence, token, draft));
                if (day.isPresent()) {
                    return day.get();
                }
            }
        }
        return null;
    }

    private static boolean isDate(Token token) {
        return DATED.contains(token.entity())
                || DEICTIC.contains(token.lemma()) && (token.index() == 0 || Character.isLowerCase(token.form().charAt(0)));
    }

    private static boolean begins(Sentence sentence, Token token) {
        return isDate(token) && (token.index() == 0 || !isDate(sentence.get(token.index() - 1)));
    }

    private static boolean isFree(Token token, Draft draft) {
        return draft.isBeside(token) && !Passage.covers(draft.found().source(), token);
    }

    private static String phrase(Sentence sentence, Token first, Draft draft) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first.index(); i < sentence.size() && isDate(sentence.get(i)) && isFree(sentence.get(i), draft); i++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(sentence.get(i).form());
        }
        String read = phrase.toString();
        return read.startsWith("the ") ? read.substring(4) : read;
    }

    private static boolean isOfSaying(Sentence sentence, Token date, Token cue, List<Draft> others) {
        if (date.index() > 0 && VAGUE.contains(sentence.get(date.index() - 1).lemma())) {
            return false;
        }
        if (others.stream().anyMatch(other -> other.cue() != null && other.cue() != cue && other.sentence() == sentence
                && Math.abs(other.cue().index() - date.index()) < Math.abs(cue.index() - date.index())
                && !Passage.contains(other.content(), List.of(new org.hearsay.model.Span(cue.start(), cue.end()))))) {
            return false;
        }
        Token verb = Passage.path(sentence, date).stream().skip(1).filter(t -> t.isVerb() || t == cue).findFirst().orElse(cue);
        if (verb != cue && (verb.is("relcl") || verb.is("acl")) && !Passage.path(sentence, cue).contains(verb)) {
            return false;
        }
        boolean hangs = verb == cue || Passage.path(sentence, cue).contains(verb) && !verb.is("relcl");
        return hangs || Math.abs(date.index() - cue.index()) <= NEAR || date.index() <= 1;
    }
}
