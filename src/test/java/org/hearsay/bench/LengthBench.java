package org.hearsay.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import org.hearsay.extract.parse.Parser;
import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;

/**
 * Prints how the time of extraction grows with the length of one article: at 1, 2 and 4 times a length.
 *
 * <p>Run it as docs/benchmarks.md says. Arguments: a file or folder of articles, which are joined to one long article,
 * and the shortest length in UTF-16 code units. Linear is a factor of 2 from line to line.
 */
final class LengthBench {

    private LengthBench() {
    }

    public static void main(String[] args) {
        int shortest = Integer.parseInt(args[1]);
        List<String> texts = ExtractionBench.articles(args[0], Integer.MAX_VALUE).stream().map(Article::text).toList();
        Parser parser = Parser.english();
        Pipeline pipeline = Pipeline.standard();
        pipeline.extract(article(texts, shortest / 4));
        try (PrintWriter out = new PrintWriter(System.out, true)) {
            double before = 0;
            for (int length = shortest; length <= 4 * shortest; length *= 2) {
                Article article = article(texts, length);
                double parsed = seconds(() -> parser.parse(article.text()));
                double all = seconds(() -> pipeline.extract(article));
                out.printf(Locale.ROOT, "%,d characters: %.2f s, of it %.2f s parsing%s%n", length, all, parsed,
                        before == 0 ? "" : String.format(Locale.ROOT, "; %.2f times the line before", all / before));
                before = all;
            }
        }
    }

    /** The processor time of this thread, which other programs on the machine do not change. */
    private static double seconds(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static Article article(List<String> texts, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; text.length() < length; i++) {
            text.append(texts.get(i % texts.size())).append("\n\n");
        }
        text.setLength(length);
        return new Article("long", null, null, null, null, text.toString());
    }
}
