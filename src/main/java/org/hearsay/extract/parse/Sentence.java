package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence: tokens in text order that form one dependency tree.
 *
 * @param index     position in the article, from 0
 * @param paragraph position of its paragraph in the article, from 0
 */
public record Sentence(int index, int paragraph, List<Token> tokens, List<List<Integer>> dependents) {

    static Sentence of(int index, int paragraph, List<Token> tokens) {
        List<List<Integer>> dependents = new ArrayList<>();
        tokens.forEach(_ -> dependents.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                dependents.get(token.head()).add(token.index());
            }
        }
        return new Sentence(index, paragraph, List.copyOf(tokens), dependents.stream().map(List::copyOf).toList());
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Offset of the first character, in UTF-16 code units. */
    public int start() {
        return tokens.getFirst().start();
    }

    /** Offset behind the last character, in UTF-16 code units. */
    public int end() {
        return tokens.getLast().end();
    }

    /** The tokens that depend on the given one, in text order. */
    public Stream<Token> dependents(Token token) {
        return dependents.get(token.index()).stream().map(tokens::get);
    }

    /** The tokens that depend on the given one by one of the labels, in text order. */
    public Stream<Token> dependents(Token token, String... relations) {
        List<String> wanted = List.of(relations);
        return dependents(token).filter(t -> wanted.contains(t.relation()));
    }

    /** Whether a verb behind "as" hangs on the token, as in "was quoted as saying". */
    public boolean hasSaying(Token token) {
        return dependents(token, "prep").anyMatch(as -> as.lemma().equals("as") && dependents(as, "pcomp").anyMatch(Token::isVerb));
    }

    /** Positions of the token and all that hangs on it, in text order. */
    public IntStream subtree(Token token) {
        boolean[] in = new boolean[size()];
        List<Integer> open = new ArrayList<>(List.of(token.index()));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (!in[next]) {
                in[next] = true;
                open.addAll(dependents.get(next));
            }
        }
        return IntStream.range(0, size()).filter(i -> in[i]);
    }
}
