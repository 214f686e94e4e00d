package org.hearsay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Synthetic;
import org.hearsay.query.Archive.StatementFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of a graph that is large enough for each way of finding them. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchivePagesTest {

    private final Archive archive;
    private final GraphWriter writer;

    ArchivePagesTest(Archive archive, GraphWriter writer) {
        this.archive = archive;
        this.writer = writer;
    }

    @BeforeAll
    void load() {
        writer.write(Border.articles());
        writer.write(Synthetic.articles(0, 20));
    }

    /** Small pages of what is said often are walked for, large ones are looked up and put in order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speaker       | about    | act  | outlet   | words        | from
                          |          |      |          | weeks        |
                          |          | deny |          | weeks        |
                          |          |      |          | border       |
                          | Country0 |      |          |              |
                          | Country0 |      |          | weeks        |
                          | Country1 | say  |          | weeks        | 2016-01-05
            Given Person0 |          |      |          | weeks        |
            Given Person0 | Country0 |      |          |              |
                          | Country0 |      | Outlet 3 | article time |
                          |          |      | Outlet 3 |              |
            """, useHeadersInDisplayName = true)
    void aPageIsTheBeginningOfAllHoweverItIsFound(String speaker, String about, String act, String outlet, String words,
                                                  LocalDate from) {
        for (Archive.Clock clock : Archive.Clock.values()) {
            StatementFilter filter = new StatementFilter(speaker, null, null, about, null, null, outlet, act, null, null, null,
                    null, null, null, from, null, words, clock);
            List<String> all = archive.statementIds(filter, null, 1000).ids();
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                Archive.Ids page = archive.statementIds(filter, cursor, 2);
                paged.addAll(page.ids());
                cursor = page.next();
            } while (cursor != null && paged.size() < 12);

            assertThat(all).as(clock.name()).isNotEmpty();
            assertThat(paged).as(clock.name()).isEqualTo(all.subList(0, Math.min(all.size(), paged.size())));
            assertThat(paged.size()).isEqualTo(Math.min(12, all.size()));
        }
    }
}
