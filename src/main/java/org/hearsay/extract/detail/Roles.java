package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Finds the mentions that fill a role in a sentence, and tells what sort of thing they stand for. */
class Roles {

    private static final int WINDOW = 24;
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "it", "which", "what", "who");

    /** What somebody is a candidate or a negotiator in or on, between that word and the name. */
    private static final Pattern FIELD = Pattern.compile("(?:in|on|for|of|at) \\p{Ll}+(?: \\p{Ll}+)?");

    private final Passage passage;
    private final Mentions mentions;
    private final Set<String> outlets = Words.list("outlets.txt");
    private final Set<String> named = new HashSet<>();

    Roles(Passage passage, Mentions mentions) {
        this.passage = passage;
        this.mentions = mentions;
        mentions.all().stream().filter(it -> it.form() == Mention.Form.NAME && isIntroduced(it)).map(this::name).forEach(named::add);
    }

    /** Whether an outlet's noun stands before the name: "the agency X". */
    private boolean isIntroduced(Mention it) {
        if (it.head() == null || it.spans().isEmpty()) {
            return false;
        }
        int start = it.spans().getFirst().start();
        String before = start < it.head().start() ? passage.text().substring(start, it.head().start())
                : passage.text().substring(Math.max(0, start - WINDOW), start);
        String noun = before.toLowerCase(Locale.ROOT).replaceFirst("[\\s\"“«'‘]+$", "").replaceFirst("(?s)^.*[\\s\\u00a0]", "");
        return outlets.contains(noun);
    }

    private String name(Mention mention) {
        return (mention.head() == null ? mention.text() : mention.head().of(passage.text())).toLowerCase(Locale.ROOT);
    }

    Mention get(int mention) {
        return mentions.all().get(mention);
    }

    /** The mentions in the spans, in text order. */
    List<Integer> within(Span span) {
        return mentions.within(span);
    }

    /** The mention that the spans stand for, and those joined to it. */
    List<Integer> of(List<Span> spans) {
        OptionalInt longer = longer(spans);
        if (longer.isPresent()) {
            return List.of(longer.getAsInt());
        }
        OptionalInt principal = mentions.principal(spans);
        if (principal.isEmpty()) {
            return spans.stream().flatMap(span -> within(span).stream()).limit(1).toList();
        }
        List<Integer> names = named(principal.getAsInt(), spans);
        if (!names.isEmpty()) {
            return names;
        }
        List<Integer> all = new ArrayList<>(List.of(principal.getAsInt()));
        token(principal.getAsInt()).ifPresent(head -> passage.sentence(head.start()).ifPresent(sentence ->
                joined(sentence, head).filter(token -> Passage.covers(spans, token)).forEach(token -> at(sentence, token).ifPresent(m -> {
                    if (!all.contains(m)) {
                        all.add(m);
                    }
                }))));
        return all;
    }

    /** The name in whose phrase the span is only the beginning: "the representative of the Ministry | Anna Smit". */
    private OptionalInt longer(List<Span> spans) {
        if (spans.size() != 1) {
            return OptionalInt.empty();
        }
        Span span = spans.getFirst();
        return passage.sentence(span.start()).stream().flatMap(s -> mentions.within(new Span(span.end(), Math.max(span.end(), s.end()))).stream())
                .mapToInt(m -> m).filter(m -> get(m).form() == Mention.Form.NAME && get(m).kind() == Kind.PERSON
                        && get(m).spans().getFirst().start() == span.start() && get(m).spans().getFirst().end() > span.end()).findFirst();
    }

    /** The names that say whom a description stands for: "the lawyer, X", "the leaders, X and Y", "the mediator X". */
    private List<Integer> named(int description, List<Span> spans) {
        Mention it = get(description);
        if (it.form() != Mention.Form.NOMINAL || it.spans().isEmpty()) {
            return List.of();
        }
        int end = it.spans().getLast().end();
        List<Integer> names = spans.stream().flatMap(span -> within(span).stream())
                .filter(m -> get(m).form() == Mention.Form.NAME && get(m).spans().getFirst().start() >= end)
                .filter(m -> get(m).kind() == null || get(m).kind() == Kind.PERSON || get(m).kind() == it.kind() || it.plural()
                        || gap(end, get(m)).isEmpty()).toList();
        if (names.isEmpty()) {
            return names;
        }
        for (int i = 1; !it.plural() && i < names.size(); i++) {
            Mention of = get(names.get(i - 1));
            Mention name = get(names.get(i));
            if (name.kind() == Kind.PERSON && name(name).indexOf(' ') > 0
                    && gap(end, of).equals("of") && gap(of.spans().getLast().end(), name).isEmpty()) {
                return List.of(names.get(i));
            }
        }
        String between = gap(end, get(names.getFirst()));
        if (!it.plural() && get(names.getFirst()).kind() == Kind.PERSON && get(names.getFirst()).spans().getLast().end() == spans.getLast().end()
                && FIELD.matcher(between).matches()) {
            return names.subList(0, 1);
        }
        boolean apposition = between.isEmpty() || it.plural() && between.equals(",")
                || between.endsWith(",") && between.indexOf(',') == between.length() - 1 && between.startsWith("of ");
        return !apposition && !between.equals(",") ? List.of() : it.plural() ? names : names.subList(0, 1);
    }

    private String gap(int end, Mention next) {
        return passage.text().substring(end, Math.max(end, next.spans().getFirst().start())).strip();
    }

    /** The mention whose name, noun or pronoun the token is, or whose phrase it is the head of. */
    Optional<Integer> at(Sentence sentence, Token token) {
        OptionalInt exact = mentions.at(token);
        if (exact.isPresent()) {
            return Optional.of(exact.getAsInt());
        }
        OptionalInt principal = mentions.principal(List.of(Passage.stretch(sentence, token)));
        return principal.isPresent() ? Optional.of(principal.getAsInt()) : Optional.empty();
    }

    /** The token that a mention's phrase hangs on. */
    Optional<Token> token(int mention) {
        Mention it = get(mention);
        return passage.head(it.head() == null ? it.spans() : List.of(it.head()));
    }

    private static Stream<Token> joined(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>();
        List<Token> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty() && all.size() < sentence.size()) {
            Token next = open.removeFirst();
            sentence.dependents(next, "conj").filter(token -> !token.isVerb()).forEach(token -> {
                all.add(token);
                open.add(token);
            });
            sentence.dependents(next, "appos").forEach(open::add);
        }
        return all.stream();
    }

    /** Whether it passes news on: an outlet by name, or one by its noun ("the newspaper"). */
    boolean isOutlet(int mention) {
        Mention it = get(mention);
        return it.kind() == Kind.OUTLET || named.contains(name(it)) || it.kind() != Kind.PERSON && outlets.contains(noun(it))
                && !(it.form() == Mention.Form.NAME && noun(it).equals("agency"));
    }

    /** Whether it can speak and be spoken to. */
    boolean isSomebody(int mention) {
        return get(mention).kind() != Kind.PLACE && !isDemonstrative(mention);
    }

    boolean isDemonstrative(int mention) {
        return DEMONSTRATIVE.contains(noun(get(mention)));
    }

    boolean isIn(int mention, List<Span> spans) {
        return token(mention).filter(token -> Passage.covers(spans, token)).isPresent();
    }

    boolean isYou(int mention) {
        return noun(get(mention)).startsWith("you");
    }

    boolean isPronoun(int mention) {
        return get(mention).form() == Mention.Form.PRONOUN;
    }

    /** The last word of the name or noun, in lower case. */
    String noun(Mention mention) {
        String head = mention.head() == null ? mention.text() : mention.head().of(passage.text());
        return head.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*[\\s\\u00a0]", "").replaceAll("[^\\p{L}\\p{N}-]", "");
    }

    /** Whether two mentions are likely to stand for the same actor, as far as their words alone tell. */
    boolean alike(int one, int other) {
        return one == other || noun(get(one)).equals(noun(get(other)));
    }
}
