package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Entry.Sense;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** The mentions of one sentence, made of its names, the phrases around nouns that can act or speak, and pronouns. */
class SentenceMentions {

    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "himself", "herself", "i", "me", "myself",
            "you");
    private static final Set<String> PLURAL = Set.of("they", "them", "we", "us", "themselves", "ourselves");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "from", "around", "outside", "through", "into");
    private static final Set<String> TELLING = Set.of("say", "tell", "report", "state", "add", "claim", "argue", "announce",
            "write", "note", "believe", "deny", "declare", "accuse", "warn", "insist", "suggest", "explain", "think",
            "stress", "emphasize", "ask", "answer", "reply", "admit", "confirm", "allege");

    private static final Set<String> WITH = Set.of("with", "by", "between", "for", "against", "towards", "toward", "to");
    private static final Set<String> OF_A_STATE = Set.of("position", "government", "request", "answer", "decision", "policy",
            "representative", "authority", "side", "interest", "action", "support", "word", "statement", "demand", "reaction",
            "proposal", "initiative", "refusal", "readiness", "role", "intention", "accusation", "ally", "opinion");
    private static final Set<String> ADDRESSING = Set.of("accuse", "blame", "criticize", "criticise", "urge", "warn", "condemn",
            "support", "ask", "tell", "call", "press", "sanction", "threaten", "thank", "praise", "invite", "convince", "want",
            "force", "allow", "help", "oblige", "reproach", "suspect");

    private final Nouns nouns = Nouns.standard();
    private final Sentence sentence;
    private final String text;
    private final List<Chunk> chunks;
    private final NounPhraseReader phrases;
    private final boolean[] told;
    private final List<Mention> mentions = new ArrayList<>();

    SentenceMentions(Sentence sentence, String text, List<Chunk> chunks) {
        this.sentence = sentence;
        this.text = text;
        this.chunks = chunks;
        this.phrases = new NounPhraseReader(sentence, text, chunks);
        this.told = new boolean[sentence.size()];
    }

    List<Mention> read() {
        TitleReader titles = new TitleReader(sentence, phrases);
        for (Chunk chunk : chunks) {
            if (chunk.isPerson()) {
                TitleReader.Titled titled = titles.read(chunk);
                Arrays.fill(told, titled.from(), titled.to(), true);
                boolean office = titled.title() != null && !nouns.is(titled.title().toLowerCase(Locale.ROOT).replace(".", ""), "honorific");
                add(titled.from(), titled.to(), chunk.from(), chunk.to(), Form.NAME, Kind.PERSON, false,
                        office ? titled.title() : null, titled.of());
            }
        }
        for (Chunk chunk : chunks) {
            boolean adjective = chunk.known() != null && chunk.known().sense() == Sense.DEMONYM;
            if (!chunk.isPerson() && !(adjective && told[chunk.from()])) {
                name(chunk);
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            if (!told[at] && phrases.chunkAt(at) == null) {
                nominal(at);
                pronoun(sentence.get(at));
            }
        }
        mentions.removeIf(m -> m.kind() == Kind.COUNTRY && m.form() == Form.NAME && absorbed(m));
        mentions.sort(Comparator.comparing(Mention::head, Comparator.nullsLast(Comparator.naturalOrder())));
        return mentions;
    }

    /** A name with the noun that says what it is: the agency "North-Inform", the Fars news agency. */
    private void name(Chunk chunk) {
        int from = chunk.from();
        int to = chunk.to();
        int noun = from - 1;
        boolean quoted = noun > 0 && Words.isQuote(sentence.get(noun));
        noun = quoted ? noun - 1 : noun;
        if (noun >= 0 && chunk.kind() != Kind.COUNTRY && chunk.kind() != Kind.PLACE && phrases.chunkAt(noun) == null
                && sentence.get(noun).isNoun() && nouns.is(Words.lower(sentence.get(noun)), "body", "outlet")) {
            from = phrases.read(noun).from();
            to = quoted && to < sentence.size() && Words.isQuote(sentence.get(to)) ? to + 1 : to;
            Arrays.fill(told, from, to, true);
        } else if (chunk.kind() == Kind.OUTLET) {
            int end = to;
            while (end < sentence.size() && (sentence.get(end).isNoun() || Words.isQuote(sentence.get(end)))
                    && phrases.chunkAt(end) == null) {
                end++;
            }
            if (end > to && nouns.is(Words.lower(sentence.get(end - 1)), "outlet", "wire")) {
                Arrays.fill(told, to, end, true);
                to = end;
            }
        }
        if (from == chunk.from() && from > 0 && sentence.get(from - 1).pos().equals("DT")) {
            from--;
        }
        add(from, to, chunk.from(), chunk.to(), Form.NAME, kind(chunk), plural(chunk), null, null);
    }

    /** Whether the mention is an adjective inside another's phrase, as in "the American side". */
    private boolean absorbed(Mention adjective) {
        Span head = java.util.Objects.requireNonNull(adjective.head());
        return chunks.stream().anyMatch(c -> c.known() != null && c.known().sense() == Sense.DEMONYM
                && sentence.get(c.from()).start() == head.start())
                && mentions.stream().anyMatch(m -> m != adjective && m.form() == Form.NOMINAL
                        && (m.kind() == Kind.COUNTRY || m.kind() == Kind.PERSON) && m.spans().getFirst().contains(head));
    }

    private void nominal(int at) {
        Token token = sentence.get(at);
        Kind kind = nominalKind(token);
        if (!token.isNoun() || !phrases.endsNouns(at) || kind == null && !tells(token)) {
            return;
        }
        NounPhrase phrase = phrases.read(at);
        if (kind == null && token.form().length() < 3) {
            return;
        }
        boolean side = kind == Kind.COUNTRY && phrase.of() == null;
        boolean plural = token.pos().endsWith("S") || nouns.is(Words.lower(token), "people");
        Arrays.fill(told, phrase.from(), phrase.to(), true);
        add(phrase.from(), phrase.to(), at, at + 1, Form.NOMINAL, side ? null : kind, plural, phrase.title(), phrase.of());
    }

    private @Nullable Kind nominalKind(Token token) {
        String lower = Words.lower(token);
        if (lower.equals("side")) {
            return Kind.COUNTRY;
        }
        if (lower.equals("front") && token.index() > 0 && Words.is(sentence.get(token.index() - 1), "in")) {
            return null;
        }
        if (nouns.is(lower, "people")) {
            return Kind.GROUP;
        }
        if (nouns.is(lower, "outlet")) {
            return Kind.OUTLET;
        }
        if (nouns.is(lower, "office", "person")) {
            return Kind.PERSON;
        }
        if (nouns.is(token.lemma(), "office", "person")) {
            return Kind.GROUP;
        }
        return nouns.is(lower, "body") ? Kind.ORGANIZATION : null;
    }

    /** Whether the token is the subject or agent of a verb of speech. */
    private boolean tells(Token token) {
        if (token.head() < 0) {
            return false;
        }
        Token head = sentence.get(token.head());
        boolean agent = token.is("pobj") && head.head() >= 0 && (Words.is(head, "by")
                && TELLING.contains(sentence.get(head.head()).lemma()) || Words.is(head, "to") && Words.is(sentence.get(head.head()), "according"));
        return token.is("nsubj") && TELLING.contains(head.lemma()) || agent;
    }

    private void pronoun(Token token) {
        String lower = Words.lower(token);
        boolean one = SINGULAR.contains(lower);
        if (token.pos().equals("PRP") && (one || PLURAL.contains(lower) || lower.equals("it"))) {
            add(token.index(), token.index() + 1, token.index(), token.index() + 1, Form.PRONOUN, one ? Kind.PERSON : null,
                    PLURAL.contains(lower), null, null);
        }
    }

    /** A capital is its country where it acts or is spoken to, and a place where something is. */
    private @Nullable Kind kind(Chunk chunk) {
        if (chunk.known() == null || chunk.known().sense() != Sense.CAPITAL) {
            return chunk.kind();
        }
        Token last = sentence.get(chunk.to() - 1);
        int before = chunk.from() - 1;
        if (before >= 0 && sentence.get(before).pos().equals("DT")) {
            before--;
        }
        if (before >= 0 && (PLACES.contains(Words.lower(sentence.get(before))) || Words.is(sentence.get(before), "of")
                && before > 0 && nouns.is(Words.lower(sentence.get(before - 1)), "place"))) {
            return Kind.PLACE;
        }
        Token governor = last.head() < 0 ? null : sentence.get(last.head());
        boolean object = governor != null && (last.is("dobj") && ADDRESSING.contains(governor.lemma())
                || last.is("pobj") && (WITH.contains(governor.lemma()) || Words.is(governor, "of") && governor.head() >= 0
                && OF_A_STATE.contains(sentence.get(governor.head()).lemma())));
        boolean acts = last.is("nsubj") || last.is("nsubjpass") || last.is("agent") || last.is("poss") || object
                || last.is("conj") && governor != null && governor.index() < last.index() && !governor.isVerb() && placedAs(governor);
        return acts ? Kind.COUNTRY : Kind.PLACE;
    }

    private boolean placedAs(Token head) {
        return chunks.stream().anyMatch(c -> c.covers(head.index()) && kind(c) == Kind.COUNTRY);
    }

    private boolean plural(Chunk chunk) {
        return sentence.get(chunk.to() - 1).pos().matches("NNP?S") && chunk.kind() != Kind.PLACE
                && (chunk.known() == null || chunk.known().sense() == Sense.DEMONYM);
    }

    private void add(int from, int to, int headFrom, int headTo, Form form, @Nullable Kind kind, boolean plural,
                     @Nullable String title, @Nullable String of) {
        Span span = new Span(sentence.get(from).start(), sentence.get(to - 1).end());
        Span head = new Span(sentence.get(headFrom).start(), sentence.get(headTo - 1).end());
        mentions.add(new Mention(List.of(span), head, span.of(text), form, kind, plural, title, of, null, null, List.of()));
    }
}
