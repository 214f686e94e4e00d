package org.hearsay.curate;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.GraphWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** Judgements are listed page by page, and by what they are about. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementListTest extends JudgedGraph {

    private List<Judgement> made;

    JudgementListTest(Judgements judgements, GraphWriter writer, Driver driver) {
        super(judgements, writer, driver);
    }

    @BeforeAll
    void judge() {
        writer.write(articles());
        made = several();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 11, 12})
    void theyAreListedLatestFirstPageByPage(int size) {
        List<Judgement> listed = new ArrayList<>();
        String cursor = null;
        do {
            Judgements.Page page = judgements.list(null, cursor, size);
            listed.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(listed.reversed()).isEqualTo(made);
        assertThat(judgements.list(TWIN, null, 5).items()).containsExactly(made.getFirst());
        assertThat(judgements.list("a-3", null, 5).items()).contains(made.get(1));
    }
}
