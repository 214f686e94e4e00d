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
    private static final Pattern BEFORE = Pattern.compile("^\\s*[,:]?\\s*[–—-]?\\s*[“„«\"‘']");
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
        return behind(sentence, verb).or(() -> before(sentence, verb));
    }

    /** The quotation ends, then comes the cue, with its subject before or after it. */
    private Optional<Found> behind(Sentence sentence, Token verb) {
        Optional<Span> subject = Phrases.before(sentence, verb.index());
        return quotationBefore(verb.start()).map(q -> OverlookedSpeech.found(after(sentence, verb), verb, q))
                .or(() -> subject.flatMap(s -> quotationBefore(s.start()).map(q -> OverlookedSpeech.found(subject, verb, q))));
    }

    private static Optional<Span> after(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        if (next < sentence.size() && sentence.get(next).lemma().equals("to")) {
            Optional<Span> addressed = Phrases.from(sentence, next + 1);
            return addressed.flatMap(a -> {
                int name = next + 1;
                while (name + 1 < sentence.size() && !sentence.get(name + 1).pos().equals("DT")
                        && sentence.get(name + 1).start() < a.end()) {
                    name++;
                }
                return Phrases.from(sentence, name + 1);
            });
        }
        return Phrases.from(sentence, next);
    }

    private Optional<Span> quotationBefore(int offset) {
        String window = window(offset);
        Matcher mark = BEHIND.matcher(window);
        if (!window.isBlank() && mark.find() && quoted.depth(offset - window.length() + mark.start()) > 0) {
            return quotation(offset - window.length() + mark.start());
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

    /** A name, a colon and a quotation: {@code X: “…”}. */
    Optional<Found> announced(Sentence sentence, Token colon) {
        Matcher mark = BEFORE.matcher(passage.text().substring(colon.end(), Math.min(passage.text().length(), colon.end() + WINDOW)));
        boolean verbless = sentence.tokens().stream().limit(colon.index()).noneMatch(Token::isVerb);
        Optional<Span> source = Phrases.before(sentence, colon.index());
        return verbless && source.isPresent() && mark.find() ? quotation(colon.end() + mark.end() - 1)
                .map(q -> new Found(source.stream().toList(), List.of(), List.of(q))) : Optional.empty();
    }

    private Optional<Span> quotation(int offset) {
        return quoted.around(offset).filter(q -> quoted.words(q) > SHORT);
    }
}
