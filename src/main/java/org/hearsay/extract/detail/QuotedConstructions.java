package org.hearsay.extract.detail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/** A cue right behind or before a quotation: {@code “…”, – said X}; {@code X said, “…”}; {@code “…”, stated in the message}. */
class QuotedConstructions {

    private static final Pattern BEHIND = Pattern.compile("[”»“\"'’]\\s*[,.]?\\s*[–—-]*\\s*$");
    private static final Pattern DASH = Pattern.compile("\\s*[,.!?…]?\\s+[–—-]+\\s+$");
    private static final Pattern OPENING_DASH = Pattern.compile("\\s*[–—-]\\s+");
    private static final Pattern BEFORE = Pattern.compile("^\\s*[,:]?\\s*[–—-]?\\s*[“„«\"‘']");
    private static final Pattern ALONE = Pattern.compile("[.!?…]?(?:\\s*(?:\\n|$)|\\s+\\p{Lu})");
    private static final int WINDOW = 80;
    private static final int SHORT = 3;

    private final Passage passage;
    private final QuotedText quoted;

    QuotedConstructions(Passage passage, QuotedText quoted) {
        this.passage = passage;
        this.quoted = quoted;
    }

    /** A quotation that was never closed and ends with a dash before the cue. */
    Optional<Found> unclosed(Sentence sentence, Token verb) {
        Matcher dash = DASH.matcher(window(verb.start()));
        Optional<Span> source = Phrases.from(sentence, verb.index() + 1);
        if (!dash.find() || source.isEmpty()) {
            return Optional.empty();
        }
        int end = verb.start() - (dash.end() - dash.start());
        return quotation(verb.start()).filter(q -> q.end() > verb.start() && !quoted.isClosed(q))
                .map(q -> OverlookedSpeech.found(source, verb, new Span(q.start(), end)));
    }

    private String window(int offset) {
        return passage.text().substring(Math.max(0, offset - WINDOW), offset);
    }

    Optional<Found> of(Sentence sentence, Token verb) {
        return dashed(sentence, verb).or(() -> behind(sentence, verb)).or(() -> before(sentence, verb));
    }

    /** A paragraph that begins with a dash and goes on to the dash before the cue: {@code – I did not, – said X}. */
    private Optional<Found> dashed(Sentence sentence, Token verb) {
        Matcher dash = DASH.matcher(window(verb.start()));
        Optional<Span> source = after(sentence, verb);
        if (!dash.find() || source.isEmpty()) {
            return Optional.empty();
        }
        int end = verb.start() - (dash.end() - dash.start());
        int line = passage.text().lastIndexOf('\n', end) + 1;
        Matcher opening = OPENING_DASH.matcher(passage.text()).region(line, Math.max(line, end));
        return opening.lookingAt() ? Optional.of(OverlookedSpeech.found(source, verb, new Span(opening.end(), end))) : Optional.empty();
    }

    /** The quotation ends, then comes the cue, with its subject before or after it. */
    private Optional<Found> behind(Sentence sentence, Token verb) {
        Optional<Span> subject = Phrases.before(sentence, verb.index());
        return quotationBefore(sentence, verb.start()).map(q -> OverlookedSpeech.found(after(sentence, verb), verb, q))
                .or(() -> subject.flatMap(s -> quotationBefore(sentence, s.start()).map(q -> OverlookedSpeech.found(subject, verb, q))));
    }

    /** Whether the quotation is no mere end of the sentence before. */
    private boolean isWhole(Sentence sentence, Span quotation) {
        return quotation.end() > sentence.start() || passage.sentence(quotation.start()).filter(s -> s.start() == quotation.start()).isPresent();
    }

    private static Optional<Span> after(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        while (next < sentence.size() && (sentence.get(next).entity().equals("DATE")
                || sentence.get(next).lemma().equals("on") && next + 1 < sentence.size() && sentence.get(next + 1).entity().equals("DATE"))) {
            next++;
        }
        if (next < sentence.size() && sentence.get(next).lemma().equals("to")) {
            int to = next;
            Optional<Span> addressed = Phrases.from(sentence, next + 1);
            return addressed.flatMap(a -> {
                int name = to + 1;
                while (name + 1 < sentence.size() && !sentence.get(name + 1).pos().equals("DT")
                        && sentence.get(name + 1).start() < a.end()) {
                    name++;
                }
                return Phrases.from(sentence, name + 1);
            });
        }
        return Phrases.from(sentence, next);
    }

    private Optional<Span> quotationBefore(Sentence sentence, int offset) {
        String window = window(offset);
        Matcher mark = BEHIND.matcher(window);
        if (!window.isBlank() && mark.find() && quoted.depth(offset - window.length() + mark.start()) > 0) {
            return quotation(offset - window.length() + mark.start()).filter(q -> isWhole(sentence, q));
        }
        return Optional.empty();
    }

    private Optional<Found> before(Sentence sentence, Token verb) {
        String text = passage.text();
        int end = verb.end();
        Matcher mark = BEFORE.matcher(text.substring(end, Math.min(text.length(), end + WINDOW)));
        Optional<Span> source = Phrases.subject(sentence, verb).or(() -> Phrases.before(sentence, verb.index()))
                .or(() -> Phrases.beforeAside(sentence, verb.index()));
        return mark.find() && source.isPresent() ? quotation(end + mark.end() - 1).map(q -> OverlookedSpeech.found(source, verb, q))
                : Optional.empty();
    }

    /** A name, or a clause that says who spoke, a colon and a quotation: {@code X: “…”}, {@code X put it like this: “…”}. */
    Optional<Found> announced(Sentence sentence, Token colon) {
        Matcher mark = BEFORE.matcher(passage.text().substring(colon.end(), Math.min(passage.text().length(), colon.end() + WINDOW)));
        if (!mark.find() || quoted.depth(colon.start()) > 0) {
            return Optional.empty();
        }
        Optional<Span> quotation = quotation(colon.end() + mark.end() - 1);
        if (sentence.tokens().stream().limit(colon.index()).noneMatch(Token::isVerb)) {
            Optional<Span> source = Phrases.before(sentence, colon.index());
            return source.flatMap(_ -> quotation).map(q -> new Found(source.stream().toList(), List.of(), List.of(q)));
        }
        return quotation.flatMap(q -> sentence.tokens().stream().limit(colon.index()).filter(Token::isVerb)
                .filter(verb -> sentence.dependents(verb, "nsubj").anyMatch(s -> s.index() < verb.index()))
                .reduce((_, last) -> last)
                .map(verb -> OverlookedSpeech.found(Phrases.subject(sentence, verb), verb, q)));
    }

    /** A person, a colon and what he or she said, without marks, to the end of the paragraph: {@code X, the minister: we shall see}. */
    Optional<Found> statedBehind(Sentence sentence, Token colon) {
        boolean person = sentence.get(0).entity().equals("PERSON") && sentence.tokens().stream().limit(colon.index()).noneMatch(Token::isVerb);
        boolean clause = sentence.tokens().stream().skip(colon.index()).anyMatch(Token::isVerb);
        if (!person || !clause || quoted.depth(colon.start()) > 0 || colon.index() + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Span source = new Span(sentence.start(), sentence.get(colon.index() - 1).end());
        Sentence last = passage.opensParagraph(sentence) ? passage.lastOfParagraph(sentence) : sentence;
        return Optional.of(new Found(List.of(source), List.of(), List.of(new Span(sentence.get(colon.index() + 1).start(), last.end()))));
    }

    /** A quotation that begins with a sentence and ends with one, with nobody named beside it. */
    Optional<Found> alone(Sentence sentence) {
        int end = passage.text().length();
        return quotation(sentence.start()).filter(q -> q.start() == sentence.start() && quoted.isClosed(q))
                .filter(q -> ALONE.matcher(passage.text()).region(q.end(), end).lookingAt())
                .filter(q -> passage.sentence(q.end() - 1).filter(last -> last.end() <= q.end() + 1).isPresent())
                .map(q -> new Found(List.of(), List.of(), List.of(q)));
    }

    private Optional<Span> quotation(int offset) {
        return quoted.around(offset).filter(q -> quoted.words(q) > SHORT);
    }
}
