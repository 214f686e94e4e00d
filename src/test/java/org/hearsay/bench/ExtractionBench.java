package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Parser;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.load.Inputs;
import org.hearsay.load.Item;
import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;

/**
 * Prints how fast articles are parsed and extracted, in processor seconds of one thread and by the clock.
 *
 * <p>Run it as docs/benchmarks.md says. Arguments: a file or folder of articles, and how many of them to use.
 */
final class ExtractionBench {

    private static final int ROUNDS = 3;

    private final PrintWriter out;
    private final List<Article> articles;

    private ExtractionBench(PrintWriter out, List<Article> articles) {
        this.out = out;
        this.articles = articles;
    }

    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(System.out, true)) {
            new ExtractionBench(out, articles(args[0], Integer.parseInt(args[1]))).run();
        }
    }

    static List<Article> articles(String path, int most) {
        try (var items = Inputs.articles().read(List.of(path))) {
            return items.filter(Item.Unread.class::isInstance).map(item -> ((Item.Unread) item).article()).limit(most).toList();
        }
    }

    private void run() throws IOException {
        Parser parser = Parser.english();
        Clock load = Clock.start();
        parser.parse("Hello.");
        out.printf(Locale.ROOT, "models loaded in %.1f s%n", load.wall());
        for (int round = 1; round <= ROUNDS; round++) {
            Clock clock = Clock.start();
            long tokens = articles.stream().map(Article::text).map(parser::parse).mapToLong(ExtractionBench::tokens).sum();
            report("parsed", round, clock, tokens);
        }
        Pipeline pipeline = Pipeline.standard();
        long tokens = articles.stream().map(Article::text).map(parser::parse).mapToLong(ExtractionBench::tokens).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            Clock clock = Clock.start();
            articles.forEach(pipeline::extract);
            report("extracted", round, clock, tokens);
        }
        System.gc();
        out.printf(Locale.ROOT, "heap in use %d MB, at most %d MB; resident at most %s%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20, residentPeak());
    }

    private static long tokens(Parse parse) {
        return parse.sentences().stream().mapToInt(Sentence::size).sum();
    }

    private void report(String what, int round, Clock clock, long tokens) {
        double seconds = clock.processor();
        out.printf(Locale.ROOT, "%s, round %d: %d articles, %d tokens; %.1f articles/s and %.0f tokens/s of processor time, %.1f articles/s by the clock%n",
                what, round, articles.size(), tokens, articles.size() / seconds, tokens / seconds, articles.size() / clock.wall());
    }

    private static String residentPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM")).findFirst()
                .map(l -> l.substring(l.indexOf(':') + 1).strip()).orElse("unknown") : "unknown";
    }

    /** Seconds since it was started: by the clock, and of the processor in this thread. */
    record Clock(long nanos, long cpu) {

        static Clock start() {
            return new Clock(System.nanoTime(), cpuNanos());
        }

        double wall() {
            return (System.nanoTime() - nanos) / 1e9;
        }

        double processor() {
            return (cpuNanos() - cpu) / 1e9;
        }

        private static long cpuNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
