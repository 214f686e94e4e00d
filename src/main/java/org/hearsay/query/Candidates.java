package org.hearsay.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds actors that may be one and the same, and what speaks for it and against it; people decide. */
@Service
public class Candidates {

    private static final int LOOKED_AT = 40;
    private static final int MOST_WORDS = 40;
    /** Spellings of one name in Latin letters, such as Sergei and Sergey, are at least this similar. */
    private static final double ALIKE = 0.88;

    private final Graph graph;
    private final Archive archive;
    private final CypherStatement candidates;

    Candidates(Graph graph, Archive archive, Catalogue catalogue) {
        this.graph = graph;
        this.archive = archive;
        this.candidates = catalogue.get("read/merge-candidates");
    }

    /**
     * An actor that may be the one asked for.
     *
     * @param pro     what speaks for it, in plain English
     * @param contra  what speaks against it
     * @param weight  how much more speaks for it than against it; they come in its order
     */
    public record Candidate(View.ActorRef actor, List<String> aliases, long articles, int weight, List<String> pro,
                            List<String> contra) {
    }

    /**
     * Those who may be the same as an actor, the likeliest first.
     *
     * @throws NotFoundException if there is no actor of that id
     */
    public List<Candidate> of(String id, int limit) {
        View.Actor actor = archive.actor(id).orElseThrow(() -> new NotFoundException("there is no actor of that id"));
        List<String> names = Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).toList();
        List<String> words = names.stream().flatMap(name -> FullText.words(name).stream()).distinct()
                .limit(MOST_WORDS).toList();
        return graph.read(candidates, Map.of("id", actor.id(), "words", FullText.anyOf(words), "limit", LOOKED_AT)).stream()
                .map(row -> candidate(actor, names, row)).filter(candidate -> !candidate.pro().isEmpty())
                .sorted(Comparator.comparingInt(Candidate::weight).reversed().thenComparing(one -> one.actor().id()))
                .limit(limit).toList();
    }

    private static Candidate candidate(View.Actor actor, List<String> names, Map<String, @Nullable Object> row) {
        View.ActorRef other = Views.of(row.get("actor"), View.ActorRef.class);
        List<String> aliases = texts(row.get("aliases"));
        List<String> otherNames = Stream.concat(Stream.of(other.name()), aliases.stream()).toList();
        Weighing weighing = new Weighing();
        weighing.pro(3 * number(row, "recorded"), number(row, "recorded")
                + " articles name one of them so that it may be the other");
        names(actor.name(), names, other.name(), otherNames, weighing);
        List<String> shared = texts(row.get("shared"));
        weighing.pro(3 * shared.size(), "both are " + String.join(", ", shared));
        if (!actor.kind().equals(other.kind())) {
            weighing.contra(2, "one is a " + actor.kind() + ", the other a " + other.kind());
        }
        if (shared.isEmpty() && !texts(row.get("own")).isEmpty() && !texts(row.get("others")).isEmpty()) {
            weighing.contra(1, "one is " + String.join(", ", texts(row.get("own"))) + ", the other "
                    + String.join(", ", texts(row.get("others"))));
        }
        weighing.contra(number(row, "together") > 0 ? 2 : 0, number(row, "together")
                + " articles name both, and so tell them apart");
        weighing.contra(2 * number(row, "between"), number(row, "between")
                + " relations run between them, and nobody meets or accuses himself");
        return new Candidate(other, aliases, number(row, "articles"), weighing.weight, List.copyOf(weighing.pro),
                weighing.pro.isEmpty() ? List.of() : List.copyOf(weighing.contra));
    }

    private static void names(String name, List<String> names, String other, List<String> others, Weighing weighing) {
        Set<String> same = names.stream().map(String::toLowerCase).collect(Collectors.toSet());
        same.retainAll(others.stream().map(String::toLowerCase).toList());
        weighing.pro(same.isEmpty() ? 0 : 3, "both are called " + String.join(", ", same.stream().sorted().toList()));
        List<String> mine = FullText.words(name);
        List<String> theirs = FullText.words(other);
        if (mine.isEmpty() || theirs.isEmpty() || !alike(mine.getLast(), theirs.getLast())) {
            return;
        }
        if (mine.size() == 1 || theirs.size() == 1) {
            weighing.pro(1, "one is called by the last name of the other alone");
        } else if (alike(mine.getFirst(), theirs.getFirst())) {
            weighing.pro(4, "their first and last names are spelt alike");
        } else if (initial(mine.getFirst(), theirs.getFirst())) {
            weighing.pro(2, "they share the last name, and the initial of the first");
        } else {
            weighing.contra(3, "they share the last name, but their first names differ");
        }
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || Math.min(one.length(), other.length()) > 3
                && new JaroWinklerSimilarity().apply(one, other) >= ALIKE;
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
    }

    private static int number(Map<String, @Nullable Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).intValue();
    }

    /** What speaks for and against, and by how much. */
    private static class Weighing {

        private final List<String> pro = new ArrayList<>();
        private final List<String> contra = new ArrayList<>();
        private int weight;

        void pro(int by, String reason) {
            if (by > 0) {
                pro.add(reason);
                weight += by;
            }
        }

        void contra(int by, String reason) {
            if (by > 0) {
                contra.add(reason);
                weight -= by;
            }
        }
    }
}
