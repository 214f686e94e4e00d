package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.hearsay.model.Network.Edge;
import org.hearsay.model.Network.Node;

/** Writes a made-up network in every format, to nowhere: how many edges a second, and how much heap at most. */
public class ExportBench {

    private ExportBench() {
    }

    /** @param args how many edges; there is a node for every five */
    public static void main(String... args) throws IOException {
        int edges = Integer.parseInt(args[0]);
        Source network = network(edges);
        for (Format format : Format.values()) {
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
            System.gc();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            format.writer().write(network, Columns.of(network), OutputStream.nullOutputStream());
            double seconds = (System.nanoTime() - start) / 1e9;
            long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            System.out.printf("%-10s %,10.0f edges/s  %4d MB at most%n", format, edges / seconds, peak >> 20);
        }
    }

    private static Source network(int edges) {
        int nodes = Math.max(1, edges / 5);
        return new Source() {
            @Override
            public void nodes(Consumer<Node> each) {
                for (int i = 0; i < nodes; i++) {
                    each.accept(new Node("n" + i, List.of("Statement"), Map.of("id", "s-" + i,
                            "text", "what was said the " + i + "th time, at some length", "reportedOn", LocalDate.EPOCH.plusDays(i),
                            "spans", List.of((long) i, i + 50L))));
                }
            }

            @Override
            public void edges(Consumer<Edge> each) {
                for (int i = 0; i < edges; i++) {
                    each.accept(new Edge("e" + i, "ABOUT", "n" + i % nodes, "n" + i * 31L % nodes, Map.of("articleId", "a-" + i,
                            "start", (long) i, "end", i + 9L, "sentence", "the sentence number " + i + " that it stands in")));
                }
            }
        };
    }
}
