package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Synthetic;
import org.hearsay.query.Archive.StatementFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of a graph that grows while they are read. */
@GraphTest
class ArchiveGrowthTest {

    private final Archive archive;
    private final GraphWriter writer;

    ArchiveGrowthTest(Archive archive, GraphWriter writer) {
        this.archive = archive;
        this.writer = writer;
    }

    /** What is loaded between two pages neither hides nor repeats what was there before. */
    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void pagesStayAsTheyWereWhileMoreIsLoaded(Archive.Clock clock) {
        StatementFilter filter = new StatementFilter(null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, clock);
        writer.write(Border.articles());
        List<String> before = archive.statements(filter, null, 100).items().stream().map(View.Statement::id).toList();
        View.Page<View.Statement> page = archive.statements(filter, null, 3);
        List<String> seen = new ArrayList<>(page.items().stream().map(View.Statement::id).toList());
        for (int i = 0; page.next() != null; i++) {
            writer.write(Synthetic.articles(i, i + 1));
            page = archive.statements(filter, page.next(), 3);
            page.items().forEach(statement -> seen.add(statement.id()));
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }
}
