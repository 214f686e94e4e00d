package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Entry.Match;
import org.hearsay.gazetteer.Entry.Sense;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GivenNames;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;

/**
 * Finds the names of a sentence: known ones, tagged ones, runs of proper nouns and bodies called by what they are for.
 *
 * <p>The tagger errs on machine-translated text (odd case, names in pieces), so where they differ the gazetteer and
 * the words weigh more than the tag.
 */
class NameChunker {

    private static final int LONGEST = 8;

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final GivenNames givenNames = GivenNames.standard();
    private final Nouns nouns = Nouns.standard();
    private final BodyGrammar bodies = new BodyGrammar();
    private final QuotedNames quoted = new QuotedNames();
    private final OfficeHolders holders = new OfficeHolders();
    private final TaggedNames tagged = new TaggedNames();

    /**
     * The names in text order; none overlaps another.
     *
     * @param alone the capitalized words that stand in the article without another one beside them
     */
    List<Chunk> chunks(Sentence sentence, String text, Set<String> alone) {
        List<Chunk> chunks = new ArrayList<>(quoted.find(sentence, text));
        holders.find(sentence, text, alone).stream().filter(c -> chunks.stream().noneMatch(c::overlaps)).forEach(chunks::add);
        bracketed(sentence, chunks);
        known(sentence, text, chunks);
        tagged.add(sentence, text, chunks);
        proper(sentence, chunks);
        chunks.replaceAll(chunk -> behindNoun(chunk, sentence));
        chunks.removeIf(c -> c.length() == 1 && c.known() == null && nouns.is(Words.lower(sentence.get(c.from())), "body"));
        bodies.extend(sentence, text, chunks);
        chunks.replaceAll(chunk -> judged(chunk, sentence, text));
        chunks.sort(Comparator.comparingInt(Chunk::from));
        return chunks;
    }

    /** Given names that an editor put in brackets: "Mr (Pablo) Rivas". */
    private void bracketed(Sentence sentence, List<Chunk> chunks) {
        for (int at = 0; at + 3 < sentence.size(); at++) {
            if (sentence.get(at).form().equals("(") && sentence.get(at + 2).form().equals(")")
                    && (givenNames.contains(sentence.get(at + 1).form()) || at > 0 && nouns.is(Words.lower(sentence.get(at - 1)), "honorific"))
                    && Words.isUpper(sentence.get(at + 1))
                    && Words.isUpper(sentence.get(at + 3)) && sentence.get(at + 3).pos().startsWith("NNP")) {
                chunks.add(new Chunk(at, at + 4, Kind.PERSON, null));
            }
        }
    }

    private void known(Sentence sentence, String text, List<Chunk> chunks) {
        for (int from = 0; from < sentence.size(); ) {
            Chunk found = knownAt(sentence, text, from);
            if (found != null && chunks.stream().noneMatch(found::overlaps)) {
                chunks.add(found);
            }
            from = found == null ? from + 1 : found.to();
        }
    }

    private @Nullable Chunk knownAt(Sentence sentence, String text, int from) {
        Token first = sentence.get(from);
        boolean upper = Words.isUpper(first);
        if (!Character.isLetterOrDigit(first.form().codePointAt(0)) || !upper && !first.pos().startsWith("JJ")) {
            return null;
        }
        for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
            Token last = sentence.get(to - 1);
            if (Character.isLetterOrDigit(last.form().codePointAt(0)) && !last.pos().equals("DT")) {
                Optional<Match> match = gazetteer.find(text.substring(first.start(), last.end()));
                if (match.isPresent() && written(match.get(), sentence.tokens().subList(from, to), sentence)
                        && !(match.get().entry().kind() == Kind.OUTLET && isOffice(sentence, from))) {
                    int start = Words.is(first, "the") && to > from + 1 ? from + 1 : from;
                    return new Chunk(start, to, match.get().entry().kind(), match.get());
                }
            }
        }
        return null;
    }

    /** Whether "Minister of" or the like stands before: what follows is no magazine called "Foreign Affairs". */
    private boolean isOffice(Sentence sentence, int from) {
        return from > 1 && Words.is(sentence.get(from - 1), "of") && Words.lower(sentence.get(from - 2)).matches("minister|ministers|ministry|department|secretary");
    }

    /** Whether the tokens are written as that name would be: "US" is a country, "us" is not; "Time" is, "time" is not. */
    private static boolean written(Match match, List<Token> tokens, Sentence sentence) {
        String alias = match.alias();
        boolean acronym = alias.chars().noneMatch(Character::isLowerCase);
        if (acronym && alias.length() < 6) {
            return tokens.stream().allMatch(t -> t.form().chars().noneMatch(Character::isLowerCase));
        }
        if (match.sense() == Sense.DEMONYM) {
            return tokens.size() > 1 || tokens.getFirst().isEntity()
                    || Words.isUpper(tokens.getFirst());
        }
        if (alias.chars().noneMatch(Character::isUpperCase)) {
            return true;
        }
        if (tokens.size() == 1) {
            Token only = tokens.getFirst();
            boolean one = only.pos().startsWith("NNP") || only.isEntity();
            boolean common = match.entry().kind() == Kind.OUTLET && (only.pos().equals("NN") || partOfLonger(sentence, only));
            return one && !common && !only.entity().equals("DATE") && Words.isUpper(only);
        }
        return match.entry().kind() == Kind.OUTLET
                ? tokens.stream().allMatch(t -> Words.isUpper(t) || t.form().length() < 4 || !Words.isWord(t)
                        || !Character.isUpperCase(match.alias().charAt(0)) || t.lemma().matches("news|agency"))
                : tokens.stream().anyMatch(t -> Words.isUpper(t) && !t.pos().equals("DT"));
    }

    /** Whether a capital stands right before a word, so that it is the end of a name that nobody knows. */
    private static boolean partOfLonger(Sentence sentence, Token token) {
        return token.index() > 1 && sentence.get(token.index() - 1).pos().startsWith("NNP")
                && Words.isUpper(sentence.get(token.index() - 1)) && !sentence.get(token.index() - 1).form().endsWith(".");
    }

    /** The name behind a common noun for what it is: "Marenian company | Selmgaz", "opposition | Plateau Front". */
    private Chunk behindNoun(Chunk chunk, Sentence sentence) {
        if (chunk.known() != null || chunk.isPerson()) {
            return chunk;
        }
        int from = chunk.from();
        for (int at = chunk.from(); at < chunk.to() - 1; at++) {
            String noun = sentence.get(at).form();
            if (nouns.is(noun, "body", "outlet") || noun.equals("opposition")) {
                from = at + 1;
            } else if (!Words.isUpper(sentence.get(at))) {
                return chunk;
            }
        }
        boolean name = from > chunk.from() && sentence.tokens().subList(from, chunk.to()).stream().allMatch(Words::isUpper);
        return name ? new Chunk(from, chunk.to(), chunk.kind(), null) : chunk;
    }

    /** Adds runs of proper nouns that carry no tag. */
    private void proper(Sentence sentence, List<Chunk> chunks) {
        for (int from = 0; from < sentence.size(); from++) {
            int to = from;
            while (to < sentence.size() && properName(sentence.get(to), chunks)) {
                to++;
            }
            if (to > from) {
                int start = from;
                int end = to;
                boolean inCapitals = start == 0 && sentence.size() > 3
                        && sentence.tokens().stream().allMatch(t -> t.form().chars().noneMatch(Character::isLowerCase));
                if (!inCapitals && (start > 0 || end - start > 1 || sentence.get(start).is("nsubj"))) {
                    join(new Chunk(start, end, null, null), sentence, chunks);
                }
                from = to;
            }
        }
    }

    private boolean properName(Token token, List<Chunk> chunks) {
        String lower = Words.lower(token);
        return token.pos().startsWith("NNP") && !token.isEntity() && token.form().length() > 1
                && Words.isUpper(token) && Character.isLetter(token.form().codePointAt(0))
                && !TaggedNames.NOT_IN_NAMES.contains(lower) && !nouns.is(lower, "honorific", "office", "rank", "modifier", "body", "person", "people")
                && chunks.stream().noneMatch(c -> c.covers(token.index()));
    }

    /** Joins an untagged given name or surname to the person it stands beside. */
    private void join(Chunk run, Sentence sentence, List<Chunk> chunks) {
        for (Chunk chunk : List.copyOf(chunks)) {
            boolean before = run.to() == chunk.from() && givenNames.contains(sentence.get(run.from()).form());
            boolean behind = chunk.to() == run.from();
            if (chunk.isPerson() && (before || behind)) {
                chunks.remove(chunk);
                chunks.add(new Chunk(Math.min(run.from(), chunk.from()), Math.max(run.to(), chunk.to()), Kind.PERSON, null));
                return;
            }
        }
        chunks.add(run);
    }

    /** The chunk with the kind that its words and its neighbours give it. */
    private Chunk judged(Chunk chunk, Sentence sentence, String text) {
        if (chunk.known() != null) {
            return chunk;
        }
        Token before = chunk.from() > 0 ? sentence.get(chunk.from() - 1) : null;
        boolean titled = before != null && nouns.is(Words.lower(before), "honorific", "rank")
                && Words.isUpper(before);
        Token last = sentence.get(chunk.to() - 1);
        boolean named = chunk.length() > 1 && chunk.length() < 5 && givenNames.contains(sentence.get(chunk.from()).form())
                && !nouns.is(Words.lower(last), "body") && last.pos().startsWith("NNP")
                && sentence.tokens().subList(chunk.from(), chunk.to()).stream().allMatch(t -> t.pos().startsWith("NNP"));
        if (titled || named && chunk.kind() != Kind.ORGANIZATION) {
            return chunk.as(Kind.PERSON);
        }
        if (chunk.isPerson() && before != null && Words.is(before, "in")) {
            return chunk.as(Kind.PLACE);
        }
        if (chunk.isPerson() && nouns.is(Words.lower(last), "body")) {
            return chunk.as(Kind.ORGANIZATION);
        }
        return chunk;
    }
}
