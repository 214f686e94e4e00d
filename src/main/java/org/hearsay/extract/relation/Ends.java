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
import org.hearsay.model.Mention;

/** Finds the actors that noun phrases stand for: in "the Iraqi government's offer" it is the government. */
final class Ends {

    private static final List<String> INNER_ACTOR = List.of("of", "by", "from");
    private static final List<String> INNER_ANY = List.of("of", "by", "from", "against", "with", "between", "to", "for", "in", "on", "into");

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
        return grammar.joined(token).stream().flatMap(t -> first(t, INNER_ACTOR, Set.of()).stream()).distinct().toList();
    }

    /** The mentions of those acted upon, none of them in {@code except}. */
    List<Integer> affected(Token token, Set<Integer> except) {
        return grammar.joined(token).stream().flatMap(t -> first(t, INNER_ANY, except).stream()).distinct().toList();
    }

    /** The first name, or else the first description, of somebody in the clause; none in {@code except}. */
    Optional<Integer> inClause(Token verb, Set<Integer> except) {
        List<Integer> found = sentence.subtree(verb).mapToObj(sentence::get).filter(t -> t.index() > verb.index())
                .flatMap(t -> mention(t).stream().boxed()).filter(m -> allowed(m, except)).distinct().toList();
        return Stream.concat(found.stream().filter(m -> mentions.all().get(m).form() == Mention.Form.NAME), found.stream())
                .findFirst();
    }

    /** The mention whose head stands at the token. */
    OptionalInt mention(Token token) {
        return mentions.at(token);
    }

    private Optional<Integer> first(Token token, List<String> inner, Set<Integer> except) {
        Set<Token> seen = new LinkedHashSet<>();
        List<Token> open = new ArrayList<>(List.of(token));
        for (int i = 0; i < open.size() && i < 24; i++) {
            Token next = open.get(i);
            OptionalInt mention = mention(next);
            if (mention.isPresent() && allowed(mention.getAsInt(), except) && (i == 0 || !isPronoun(mention.getAsInt()))) {
                return Optional.of(mention.getAsInt());
            }
            if (seen.add(next)) {
                inside(next, inner).forEach(open::add);
            }
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

    private boolean allowed(int mention, Set<Integer> except) {
        return !except.contains(mention) && except.stream().map(mentions.all()::get)
                .noneMatch(m -> m.text().equalsIgnoreCase(mentions.all().get(mention).text()));
    }
}
