package org.hearsay.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.bench.Newsroom;
import org.hearsay.model.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written for the import has all that the loader would have written. */
class ImportFilesTest {

    /** Empty lists, which the import cannot write, and what a migration adds. */
    private static final Set<String> LEFT_OUT = Set.of("missed", "candidates", "rivals", "outlet", "entity", "article",
            "labels");

    @TempDir
    private Path folder;

    @Test
    void everyPropertyOfTheLoaderHasAColumn() throws IOException {
        Newsroom newsroom = new Newsroom(1);
        SubGraph part = new SubGraph();
        try (ImportFiles files = new ImportFiles(folder, (text, id) -> text.substring(0, 1))) {
            List<Extraction> articles = IntStream.range(0, 50).mapToObj(newsroom::article).toList();
            files.add(articles.stream());
            articles.forEach(article -> part.add(ArticleGraph.of(article)));
        }

        covered("articles", part.articles().stream());
        covered("mentions", part.mentions().stream());
        covered("statements", part.statements().stream().map(ImportFilesTest::node));
        covered("said", part.speakers().stream().map(ImportFilesTest::edge));
        covered("links", part.links().stream().map(ImportFilesTest::edge));
        covered("quotes", part.quotations().stream().map(ImportFilesTest::edge));
        covered("relations", part.relations().stream().map(ImportFilesTest::edge));
        covered("propositions", part.propositions().stream().map(ImportFilesTest::node));
        covered("puts", part.puts().stream().map(ImportFilesTest::edge));
        covered("sides", part.puts().stream().map(ImportFilesTest::edge));
        assertThat(Files.readAllLines(folder.resolve("statements.csv"))).hasSize(1 + part.statements().size());
        assertThat(part.relations()).isNotEmpty();
        assertThat(part.quotations()).isNotEmpty();
    }

    private void covered(String file, Stream<? extends Map<?, ?>> rows) throws IOException {
        List<String> columns = Stream.of(Files.readAllLines(folder.resolve(file + ".csv")).getFirst().split(","))
                .map(column -> column.replaceFirst(":.*", "")).toList();
        Set<String> used = new TreeSet<>();
        rows.forEach(row -> row.forEach((name, value) -> {
            if (value != null) {
                used.add(String.valueOf(name));
            }
        }));
        used.removeAll(LEFT_OUT);
        assertThat(columns).as(file).containsAll(used);
    }

    private static Map<?, ?> node(Map<String, @Nullable Object> row) {
        return (Map<?, ?>) row.get("node");
    }

    private static Map<?, ?> edge(Map<String, @Nullable Object> row) {
        return (Map<?, ?>) row.get("edge");
    }
}
