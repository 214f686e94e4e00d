package org.hearsay.query;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds actors and places as one types their names: the last word may be cut short, and where nothing is called so, each
 * word may be misspelt by a letter or two.
 */
@Component
class ActorSearch {

    /** More are found than asked for, so that those that are least misspelt come first. */
    private static final int SPARE = 8;

    private final Graph graph;
    private final CypherStatement search;

    ActorSearch(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.search = catalogue.get("read/search-entities");
    }

    /** An actor or place with the names by which it may have been found. */
    record Hit(View.ActorRef actor, List<String> aliases, long statements, long articles) {
    }

    /** Those that match best and are heard or named most, first; of one kind, or of all for null. */
    List<Hit> search(String typed, @Nullable Kind kind, int limit) {
        List<Hit> exact = found(FullText.startingWith(typed), kind, limit);
        if (!exact.isEmpty()) {
            return exact;
        }
        String wanted = plain(typed);
        return found(FullText.alike(typed), kind, limit * SPARE).stream()
                .sorted(Comparator.comparingInt(hit -> distance(wanted, hit))).limit(limit).toList();
    }

    private List<Hit> found(String words, @Nullable Kind kind, int limit) {
        return graph.read(search, Arguments.of("words", words, "kind", kind == null ? null : kind.label(),
                "limit", limit)).stream().map(row -> Views.of(row.get("hit"), Hit.class)).toList();
    }

    /** How many letters differ, in the name that is nearest; a name may have words that nobody typed. */
    private static int distance(String wanted, Hit hit) {
        return Stream.concat(Stream.of(hit.actor().name()), hit.aliases().stream()).map(ActorSearch::plain)
                .mapToInt(name -> Math.min(2 * edits(wanted, name),
                        1 + 2 * Stream.of(name.split(" ")).mapToInt(word -> edits(wanted, word)).min().orElse(0)))
                .min().orElse(Integer.MAX_VALUE);
    }

    private static int edits(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }

    /** Lower case without accents, as the index has it. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
