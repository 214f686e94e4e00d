package org.hearsay.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;

/**
 * Tells which names no gazetteer knows are of outlets: by a word in them ("Gull News"), by the noun before them ("the
 * radio station Gull"), or by what they do anywhere in the article ("on air of Gull", "quoted by Gull", "told Gull",
 * ", Gull reports").
 */
class OutletNames {

    private static final Set<String> WORDS = Set.of("news", "times", "herald", "tribune", "gazette", "telegraph", "radio", "tv",
            "television", "broadcasting", "chronicle", "newspaper", "newswire");
    private static final Set<String> PRESS = Set.of("press", "information", "telegraphic");
    private static final Set<String> BEHIND_PRESS = Set.of("agency", "trust", "association", "bureau", "wire");
    private static final Set<String> NOUNS = Set.of("agency", "edition", "program", "programme", "show", "resource");
    private static final Set<String> STATION = Set.of("radio", "tv", "television");
    private static final Set<String> PROGRAMMES = Set.of("air", "program", "programme", "broadcast", "interview");
    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final Set<String> WRITING = Set.of("write", "transmit", "broadcast", "publish");
    private static final Set<String> REPORTING = Set.of("report", "inform", "note", "specify", "tell");

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final int LONGEST_DATELINE = 15;

    private final Nouns nouns = Nouns.standard();

    /** The texts of the chunks that are outlets' names. */
    Set<String> find(Sentence sentence, String text, List<Chunk> chunks) {
        Set<String> names = new HashSet<>();
        for (Chunk chunk : chunks) {
            if (chunk.known() == null && chunk.kind() != Kind.OUTLET && isOutlet(sentence, chunk, text)) {
                names.add(chunk.text(sentence, text));
                abbreviation(sentence, chunk, chunks).forEach(other -> names.add(other.text(sentence, text)));
            }
        }
        return names;
    }

    private static Stream<Chunk> abbreviation(Sentence sentence, Chunk chunk, List<Chunk> chunks) {
        boolean opens = chunk.to() < sentence.size() && sentence.get(chunk.to()).form().equals("(");
        return chunks.stream().filter(other -> opens && other.from() == chunk.to() + 1 && other.length() == 1);
    }

    private boolean isOutlet(Sentence sentence, Chunk chunk, String text) {
        if (isIntroduced(sentence, chunk) || isInDateline(sentence, chunk)) {
            return true;
        }
        List<String> words = NameKey.words(chunk.text(sentence, text));
        if (words.isEmpty() || chunk.isPerson() && (chunk.length() > 1 || !isCiting(sentence, chunk))) {
            return false;
        }
        boolean named = WORDS.contains(words.getLast()) || words.size() > 1 && words.contains("news")
                || BEHIND_PRESS.contains(words.getLast()) && words.stream().anyMatch(PRESS::contains)
                || words.size() > 1 && words.getLast().equals("press");
        return named || !nouns.is(words.getLast(), "body") && (isCiting(sentence, chunk) || isTold(sentence, chunk) || reports(sentence, chunk));
    }

    /** "The newspaper X", "radio station X", "the portal "X"", "the program of X". */
    private boolean isIntroduced(Sentence sentence, Chunk chunk) {
        int at = chunk.from() - 1;
        while (at > 0 && Words.isQuote(sentence.get(at))) {
            at--;
        }
        if (at < 0 || !sentence.get(at).isNoun() && !sentence.get(at).pos().startsWith("JJ")) {
            return false;
        }
        String noun = Words.lower(sentence.get(at));
        if (noun.equals("station")) {
            return at > 0 && STATION.contains(Words.lower(sentence.get(at - 1)));
        }
        return !Words.isUpper(sentence.get(at)) && (nouns.is(noun, "outlet") || NOUNS.contains(noun));
    }

    /** "DORN, May 3 (X) -- …". */
    private static boolean isInDateline(Sentence sentence, Chunk chunk) {
        int behind = chunk.to() + 1;
        return chunk.from() > 0 && behind < Math.min(sentence.size(), LONGEST_DATELINE) && sentence.get(chunk.from() - 1).form().equals("(")
                && sentence.get(chunk.to()).form().equals(")") && DASHES.contains(sentence.get(behind).form());
    }

    /** "Quoted by X", "on air of X", "in an interview with X", where X is not known to be a person. */
    private static boolean isCiting(Sentence sentence, Chunk chunk) {
        Token last = sentence.get(chunk.to() - 1);
        Token preposition = last.is("pobj") && last.head() >= 0 ? sentence.get(last.head()) : null;
        Token head = preposition == null || preposition.head() < 0 ? null : sentence.get(preposition.head());
        if (preposition == null || head == null) {
            return false;
        }
        boolean agent = Words.is(preposition, "by") && head.isVerb() && QUOTING.contains(head.lemma());
        boolean air = head.isNoun() && PROGRAMMES.contains(head.lemma()) && !chunk.isPerson()
                && Set.of("of", "to", "with", "on").contains(preposition.lemma());
        return agent || air;
    }

    /** "X told Y": whom nobody knows, and who is neither person nor body, is the press. */
    private static boolean isTold(Sentence sentence, Chunk chunk) {
        Token last = sentence.get(chunk.to() - 1);
        boolean told = (last.is("dobj") || last.is("iobj") || last.is("dative")) && last.head() >= 0 && sentence.get(last.head()).lemma().equals("tell");
        return told && chunk.length() < 4 && chunk.kind() != Kind.PERSON && chunk.kind() != Kind.GROUP;
    }

    /** ", X reports.", "X writes", "as X informs with reference to Y". */
    private static boolean reports(Sentence sentence, Chunk chunk) {
        Token last = sentence.get(chunk.to() - 1);
        Token verb = last.head() >= 0 && (last.is("nsubj") || last.is("dobj")) ? sentence.get(last.head()) : null;
        if (verb == null || !verb.isVerb() || last.is("dobj") && chunk.from() != verb.index() + 1 && (verb.index() + 1 == sentence.size() || !Words.is(sentence.get(verb.index() + 1), "the"))
                || last.is("dobj") && sentence.dependents(verb, "nsubj").anyMatch(s -> s.index() < verb.index())) {
            return false;
        }
        boolean refers = sentence.tokens().stream().skip(verb.index()).anyMatch(t -> t.lemma().equals("reference") || t.pos().equals("VBG") && QUOTING.contains(t.lemma()));
        boolean aside = verb.pos().equals("VBZ") && (verb.index() >= sentence.size() - chunk.length() - 3
                || Math.min(verb.index(), chunk.from()) > 0 && Words.is(sentence.get(Math.min(verb.index(), chunk.from()) - 1), "as"));
        return !chunk.isPerson() && (WRITING.contains(verb.lemma()) && (aside || refers) || REPORTING.contains(verb.lemma()) && (aside && !verb.lemma().equals("tell") || refers));
    }
}
