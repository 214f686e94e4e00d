package org.hearsay.curate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * To whom judgements give what articles say of an actor: merges give all of it to another one, splits a part.
 *
 * <p>They act in the order they were made, so that a split after a merge parts what was merged.
 */
class Moves {

    /**
     * One of them.
     *
     * @param articles   all of these moves; empty where statements are meant
     * @param statements only these move; empty where articles are meant
     */
    record Move(int nth, String from, String to, boolean whole, Set<String> articles, Set<String> statements) {

        boolean moves(@Nullable String article, @Nullable String statement) {
            return whole || article != null && articles.contains(article)
                    || statement != null && statements.contains(statement);
        }
    }

    private final Map<String, List<Move>> byFrom = new HashMap<>();
    private final Map<String, List<Move>> byTo = new HashMap<>();

    Moves(List<Move> moves) {
        for (Move move : moves) {
            byFrom.computeIfAbsent(move.from(), from -> new java.util.ArrayList<>()).add(move);
            byTo.computeIfAbsent(move.to(), to -> new java.util.ArrayList<>()).add(move);
        }
    }

    /** The id of the actor that an edge belongs to which, by what the article says, is the original's. */
    String settled(String original, @Nullable String article, @Nullable String statement) {
        String actor = original;
        int reached = -1;
        while (true) {
            Move next = next(actor, reached, article, statement);
            if (next == null) {
                return actor;
            }
            actor = next.to();
            reached = next.nth();
        }
    }

    private @Nullable Move next(String actor, int reached, @Nullable String article, @Nullable String statement) {
        for (Move move : byFrom.getOrDefault(actor, List.of())) {
            if (move.nth() > reached && move.moves(article, statement)) {
                return move;
            }
        }
        return null;
    }

    /** The ids of all whose edges may come to these actors, these included. */
    Set<String> upstream(Collection<String> actors) {
        return reach(actors, byTo, true);
    }

    /** The ids of all to whom edges of these actors may go, these included. */
    Set<String> downstream(Collection<String> actors) {
        return reach(actors, byFrom, false);
    }

    boolean concern(String actor) {
        return byFrom.containsKey(actor) || byTo.containsKey(actor);
    }

    /** The ids of those who were merged into an actor as a whole. */
    Set<String> merged(String actor) {
        Set<String> merged = new TreeSet<>();
        for (String original : upstream(List.of(actor))) {
            if (!original.equals(actor) && settled(original, null, null).equals(actor)) {
                merged.add(original);
            }
        }
        return merged;
    }

    private static Set<String> reach(Collection<String> actors, Map<String, List<Move>> moves, boolean back) {
        Set<String> reached = new TreeSet<>(actors);
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Move move : moves.getOrDefault(open.pop(), List.of())) {
                String end = back ? move.from() : move.to();
                if (reached.add(end)) {
                    open.push(end);
                }
            }
        }
        return reached;
    }
}
