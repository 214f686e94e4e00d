package org.hearsay.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.Network.Edge;
import org.hearsay.model.Network.Node;
import org.hearsay.query.Archive;
import org.hearsay.query.Archive.StatementFilter;
import org.hearsay.query.Explorer;
import org.hearsay.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Writes parts of the graph, or all of it.
 *
 * <p>A network is read twice, first for the names and types of its properties, and never held; only which nodes and edges
 * have been written is remembered, a bit for each.
 */
@Service
public class Exports {

    private static final int PAGE = 1000;

    private final Graph graph;
    private final Archive archive;
    private final Explorer explorer;
    private final Questions questions;
    private final Catalogue catalogue;

    Exports(Graph graph, Archive archive, Explorer explorer, Questions questions, Catalogue catalogue) {
        this.graph = graph;
        this.archive = archive;
        this.explorer = explorer;
        this.questions = questions;
        this.catalogue = catalogue;
    }

    /** A network to be written; what is wrong with what was asked for has been said before. */
    public interface Export {

        /** Writes it; the stream stays open. */
        void to(OutputStream out) throws IOException;
    }

    /** The whole graph. */
    public Export all(Format format) {
        return export(format, new Streamed(each -> each.accept("read/all-nodes", Map.of()),
                each -> each.accept("read/all-edges", Map.of())));
    }

    /** The statements that pass the filter, who said them, about whom, to whom, through whom, and where they stand. */
    public Export statements(StatementFilter filter, Format format) {
        return export(format, new Streamed(
                each -> pages(filter, ids -> each.accept("read/statement-nodes", Map.of("ids", ids))),
                each -> pages(filter, ids -> each.accept("read/statement-edges", Map.of("ids", ids)))));
    }

    /** An actor, those around it to a depth, and what is between them. */
    public Export ego(String id, int depth, @Nullable String type, int width, Format format) {
        List<String> ids = explorer.ego(id, depth, type, width).nodes().stream().map(Explorer.Node::id).toList();
        return export(format, new Streamed(each -> each.accept("read/ego-nodes", Map.of("ids", ids)),
                each -> each.accept("read/ego-edges", Map.of("ids", ids))));
    }

    /** What the answer to a question rests on. */
    public Export question(String name, Map<String, String> arguments, Format format) {
        return export(format, Source.of(questions.behind(name, arguments).network()));
    }

    private static Export export(Format format, Source source) {
        Columns columns = Columns.of(source);
        return out -> {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            format.writer().write(source, columns, buffered);
            buffered.flush();
        };
    }

    private void pages(StatementFilter filter, Consumer<List<String>> each) {
        String cursor = null;
        do {
            Archive.Ids page = archive.statementIds(filter, cursor, PAGE);
            each.accept(page.ids());
            cursor = page.next();
        } while (cursor != null);
    }

    /** What statements return, each node and edge once. */
    private final class Streamed implements Source {

        private final Consumer<BiConsumer<String, Map<String, ?>>> nodes;
        private final Consumer<BiConsumer<String, Map<String, ?>>> edges;

        private Streamed(Consumer<BiConsumer<String, Map<String, ?>>> nodes,
                         Consumer<BiConsumer<String, Map<String, ?>>> edges) {
            this.nodes = nodes;
            this.edges = edges;
        }

        @Override
        public void nodes(Consumer<Node> each) {
            BitSet done = new BitSet();
            nodes.accept((name, parameters) -> graph.stream(statement(name), parameters, node -> {
                if (first(done, node.id())) {
                    each.accept(node);
                }
            }, edge -> { }));
        }

        @Override
        public void edges(Consumer<Edge> each) {
            BitSet done = new BitSet();
            edges.accept((name, parameters) -> graph.stream(statement(name), parameters, node -> { }, edge -> {
                if (first(done, edge.id())) {
                    each.accept(edge);
                }
            }));
        }

        private CypherStatement statement(String name) {
            return catalogue.get(name);
        }

        private static boolean first(BitSet done, String id) {
            int number = Integer.parseInt(id.substring(1));
            boolean first = !done.get(number);
            done.set(number);
            return first;
        }
    }
}
