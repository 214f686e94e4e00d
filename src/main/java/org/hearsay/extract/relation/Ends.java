package org.hearsay.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;

/** Finds the actors that noun phrases stand for: in "the Iraqi government's offer" it is the government. */
final class Ends {

    private static final List<String> OWNERS = List.of("of", "by", "from");
    private static final List<String> ANY = List.of("of", "by", "from", "against", "with", "between", "to", "for", "in", "on", "into");
    /** How far behind a noun the names of two sides can stand without a preposition. */
    private static final int REACH = 24;
    private static final int MOST = 24;

    private final Grammar grammar;
    private final Sentence sentence;
    private final Mentions mentions;

    Ends(Grammar grammar, Mentions mentions) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.mentions = mentions;
    }

    /** The mentions of those who act, each of those joined by "and". */
    List<Integer> actors(Token token) {
        return each(token, OWNERS, Set.of());
    }

    /**
     * The mentions of those acted upon, looked for deep in the phrase; none of them in {@code except}. "It" is left
     * out: acted upon, it is seldom somebody.
     */
    List<Integer> affected(Token token, Set<Integer> except) {
        return token.lemma().equals("it") ? List.of() : each(token, ANY, except);
    }

    /** The mentions of those who are the thing itself that is acted upon, or whose nationality stands with it. */
    List<Integer> direct(Token token, Set<Integer> except) {
        return each(token, List.of(), except);
    }

    /** The two or more sides that one phrase stands for: "Turkish and Greek officials", "the presidents of A and B". */
    List<Integer> sides(Token token) {
        List<Integer> joined = actors(token);
        if (joined.size() > 1) {
            return joined;
        }
        return inside(token, OWNERS).map(grammar::joined).filter(all -> all.size() > 1)
                .map(all -> all.stream().flatMap(t -> mention(t).stream().boxed()).distinct().toList())
                .filter(all -> all.size() > 1).findFirst().orElse(joined);
    }

    /**
     * The two names that follow a noun without a preposition, with "and" between them, as machine translation writes:
     * "the meeting (President) Mr A and (Chancellor) Ms B".
     */
    List<Integer> named(Token noun) {
        List<Integer> found = new ArrayList<>();
        boolean joined = false;
        boolean aside = false;
        for (int i = noun.index() + 1; i < Math.min(sentence.size(), noun.index() + REACH); i++) {
            Token token = sentence.get(i);
            if (token.isVerb() || found.isEmpty() && token.pos().equals("IN")) {
                break;
            }
            aside = token.form().equals("(") || aside && !token.form().equals(")");
            if (aside) {
                continue;
            }
            joined |= !found.isEmpty() && (token.lemma().equals("and") || token.lemma().equals("with"));
            Optional<Integer> person = mention(token).stream().boxed().filter(m -> mentions.all().get(m).form() == Mention.Form.NAME)
                    .filter(m -> !found.contains(m) && (found.isEmpty() || !overlaps(m, found.getLast()))).findFirst();
            if (person.isPresent() && (found.isEmpty() || joined)) {
                found.add(person.get());
                if (found.size() == 2) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The first name, or else the first description, of somebody in the clause; none in {@code except}. */
    Optional<Integer> inClause(Token verb, Set<Integer> except) {
        List<Integer> found = sentence.subtree(verb).mapToObj(sentence::get).filter(t -> t.index() > verb.index())
                .flatMap(t -> mention(t).stream().boxed()).filter(m -> allowed(m, except) && !isPronoun(m) && mentions.all().get(m).kind() != Kind.PLACE).distinct().toList();
        return Stream.concat(found.stream().filter(m -> mentions.all().get(m).form() == Mention.Form.NAME), found.stream())
                .findFirst();
    }

    /** The mention whose head stands at the token. */
    OptionalInt mention(Token token) {
        return mentions.at(token);
    }

    private List<Integer> each(Token token, List<String> inner, Set<Integer> except) {
        return grammar.joined(token).stream().flatMap(t -> first(t, inner, except).stream()).distinct().toList();
    }

    private Optional<Integer> first(Token token, List<String> inner, Set<Integer> except) {
        Set<Token> seen = new LinkedHashSet<>();
        List<Token> open = new ArrayList<>(grammar.isMeasure(token) ? grammar.slot(token, "of") : List.of());
        open.add(token);
        for (int i = 0; i < open.size() && i < MOST; i++) {
            Token next = open.get(i);
            if (!seen.add(next)) {
                continue;
            }
            OptionalInt mention = mention(next);
            if (mention.isPresent() && allowed(mention.getAsInt(), except)
                    && (next.equals(token) || !isPronoun(mention.getAsInt()))) {
                return Optional.of(mention.getAsInt());
            }
            inside(next, inner).forEach(open::add);
        }
        return Optional.empty();
    }

    private Stream<Token> inside(Token noun, List<String> inner) {
        Stream<Token> near = sentence.dependents(noun, "poss", "nmod", "compound", "amod", "appos")
                .filter(t -> t.isNoun() || t.isEntity() || t.pos().startsWith("JJ"));
        Stream<Token> far = inner.stream().flatMap(p -> sentence.dependents(noun, "prep").filter(t -> t.lemma().equals(p)))
                .flatMap(p -> sentence.dependents(p, "pobj").flatMap(o -> grammar.joined(o).stream()));
        return Stream.concat(near, far);
    }

    private boolean isPronoun(int mention) {
        return mentions.all().get(mention).form() == Mention.Form.PRONOUN;
    }

    private boolean overlaps(int one, int other) {
        return mentions.all().get(one).spans().stream()
                .anyMatch(a -> mentions.all().get(other).spans().stream().anyMatch(a::overlaps));
    }

    private boolean allowed(int mention, Set<Integer> except) {
        return !except.contains(mention) && except.stream().map(mentions.all()::get)
                .noneMatch(m -> m.text().equalsIgnoreCase(mentions.all().get(mention).text()));
    }
}
