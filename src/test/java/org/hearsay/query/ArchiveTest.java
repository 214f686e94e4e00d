package org.hearsay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Kind;
import org.hearsay.query.Archive.RelationFilter;
import org.hearsay.query.Archive.StatementFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {

    private static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, null, null);

    private final Archive archive;
    private final GraphWriter writer;

    ArchiveTest(Archive archive, GraphWriter writer) {
        this.archive = archive;
        this.writer = writer;
    }

    @BeforeAll
    void load() {
        writer.write(Border.articles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speaker | about     | act     | outlet       | from       | to         | words        | found
                    |           |         |              |            |            |              | 12
            Kell    |           |         |              |            |            |              | 4
            Kell    | Sudria    |         |              |            |            |              | 3
                    | Sudria    |         |              |            |            |              | 3
                    | Sudria    | accuse  |              |            |            |              | 1
                    |           | accuse  |              |            |            |              | 2
                    |           | sing    |              |            |            |              | 0
                    |           |         | Daily Ledger |            |            |              | 7
            Brand   |           |         | Daily Ledger |            |            |              | 1
                    |           |         |              | 2016-10-25 | 2016-10-25 |              | 4
                    |           |         |              | 2016-10-27 |            |              | 1
                    |           |         |              |            | 2016-10-24 |              | 3
                    |           |         |              |            |            | borders      | 5
            Kell    |           |         |              |            |            | border open  | 2
                    |           | promise |              |            |            | border       | 1
            """, useHeadersInDisplayName = true)
    void statementsPassTheFilter(String speaker, String about, String act, String outlet, LocalDate from, LocalDate to,
                                 String words, int found) {
        StatementFilter filter = new StatementFilter(speaker, about, act, outlet, from, to, words);

        assertThat(archive.statements(filter, null, 100).items()).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 11, 12, 13})
    void pagesHoldEachStatementOnceNewestFirst(int size) {
        List<View.Statement> all = archive.statements(ALL, null, 100).items();
        List<View.Statement> paged = new ArrayList<>();
        String cursor = null;
        do {
            View.Page<View.Statement> page = archive.statements(ALL, cursor, size);
            assertThat(page.items()).hasSizeBetween(1, size);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(paged).isEqualTo(all);
        assertThat(all).extracting(s -> s.saidOn() != null ? s.saidOn() : s.reportedOn())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aStatementComesWithAllThatIsKnownOfIt() {
        View.Statement threat = one("harbour");
        assertThat(threat.speakers()).extracting(s -> s.actor().id()).containsExactly(Border.BRAND);
        assertThat(threat.saidOn()).isEqualTo("2016-11-01");
        assertThat(threat.saidOnPrecision()).isEqualTo("month");
        assertThat(threat.reportedOn()).isNull();
        assertThat(threat.outlet()).extracting(View.ActorRef::name).isEqualTo("Coast Radio");
        assertThat(archive.statement(threat.id()).orElseThrow().chain()).extracting(hop -> hop.actor().name())
                .containsExactly("Meridian", "Harbour Post", "Coast Radio");

        View.StatementDetail open = archive.statement(archive.statements(
                new StatementFilter(null, null, null, null, null, LocalDate.parse("2016-10-24"), "open"), null, 1)
                .items().getFirst().id()).orElseThrow();
        assertThat(open.context().before()).isEqualTo("😀 Foreign Minister Anna Kell of Norland said on Monday that ");
        assertThat(open.context().within()).isEqualTo(open.statement().text());
        assertThat(open.context().after()).startsWith(", Meridian reported.");
        assertThat(open.sourceSpans()).containsExactly(new View.Range(2, 28));
        assertThat(open.statement().speakers().getFirst().role()).isEqualTo("Foreign Minister");
        assertThat(open.articleTitle()).isEqualTo("Title of a-1");

        View.StatementDetail promise = archive.statement(one("reopen", "promise").id()).orElseThrow();
        assertThat(promise.quotedIn()).isNotNull();
        assertThat(archive.statement(promise.quotedIn().id()).orElseThrow().quotes())
                .containsExactly(promise.statement());
        assertThat(archive.statement("nothing")).isEmpty();
    }

    @Test
    void actorsAreFoundByNameKindAndId() {
        assertThat(archive.actors("kel", null, 10)).extracting(View.ActorRef::name).containsExactly("Anna Kell");
        assertThat(archive.actors(null, Kind.OUTLET, 10)).extracting(View.ActorRef::name)
                .containsExactly("Coast Radio", "Daily Ledger", "Harbour Post", "Meridian");
        assertThat(archive.actors(null, null, 3)).hasSize(3);
        assertThat(archive.actors("sudria", Kind.MINISTRY, 10)).extracting(View.ActorRef::id)
                .containsExactly(Border.MINISTRY);

        View.Actor kell = archive.actor(Border.KELL).orElseThrow();
        assertThat(kell.aliases()).containsExactly("Kell");
        assertThat(kell.offices()).extracting(office -> office.title() + " of " + office.body().name() + " since "
                + office.firstSeen()).containsExactly("Foreign Minister of Norland since 2016-10-24");
        assertThat(kell.statements()).isEqualTo(4);
        assertThat(kell.articles()).isEqualTo(3);
        assertThat(archive.actor("person:nobody")).isEmpty();
    }

    @Test
    void anArticleComesWithItsStatementsAndMentionsInPlace() {
        View.Article article = archive.article("a-1").orElseThrow();

        assertThat(article.outlet()).extracting(View.ActorRef::name).isEqualTo("Daily Ledger");
        assertThat(article.statements()).hasSize(3);
        assertThat(article.statements()).allSatisfy(passage -> assertThat(passage.spans()).hasSize(1));
        View.Mentioned kell = article.mentions().stream().filter(m -> m.actor().id().equals(Border.KELL)).findFirst()
                .orElseThrow();
        assertThat(kell.spans()).extracting(span -> article.text().substring(
                article.text().offsetByCodePoints(0, span.start()), article.text().offsetByCodePoints(0, span.end())))
                .containsExactly("Foreign Minister Anna Kell", "Kell");
        assertThat(archive.article("a-9")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCUSED  |       | Norland | 1
            ACCUSED  | Kell  |        | 1
                     | Brand |        | 2
                     |       | Norland | 1
                     | Kell  | Norland | 0
            PRAISED  | Kell  |        | 0
            """)
    void relationsPassTheFilter(String type, String source, String target, int found) {
        List<View.Relation> relations = archive.relations(new RelationFilter(type, source, target, null, null), null, 10)
                .items();

        assertThat(relations).hasSize(found).allSatisfy(relation ->
                assertThat(relation.evidence().sentence()).isNotEmpty());
    }

    /** A filter by its name and value, and how many pass it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speakerKind | Person       | 9
            speakerKind | Ministry     | 1
            addressee   | Kell         | 1
            article     | a-2          | 4
            through     | Meridian     | 3
            form        | indirect     | 12
            form        | direct       | 0
            named       | false        | 1
            quoted      | true         | 1
            polarity    | positive     | 12
            polarity    | negative     | 0
            """)
    void everyFilterAnAnalystNeeds(String name, String value, int found) {
        StatementFilter filter = new StatementFilter(null, of(name, "speakerKind", value), of(name, "addressee", value),
                null, of(name, "article", value), of(name, "through", value), null, null, of(name, "form", value),
                of(name, "polarity", value), null, null, name.equals("named") ? Boolean.valueOf(value) : null,
                name.equals("quoted") ? Boolean.valueOf(value) : null, null, null, null, Archive.Clock.SAID);

        assertThat(archive.statements(filter, null, 100).items()).hasSize(found);
    }

    private static String of(String name, String wanted, String value) {
        return name.equals(wanted) ? value : null;
    }

    @ParameterizedTest
    @EnumSource
    void pagesHoldEachStatementOnceByEveryClock(Archive.Clock clock) {
        StatementFilter byClock = new StatementFilter(null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, clock);
        StatementFilter ofKell = new StatementFilter("Kell", null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, clock);

        assertThat(paged(byClock, 5)).hasSize(12).doesNotHaveDuplicates();
        assertThat(paged(ofKell, 3)).hasSize(4).doesNotHaveDuplicates();
        assertThat(archive.statements(byClock, null, 100).items())
                .extracting(s -> String.valueOf(clock == Archive.Clock.REPORTED ? s.reportedOn() : clock == Archive.Clock.LOADED
                        ? s.loadedAt() : s.saidOn() != null ? s.saidOn() : s.reportedOn()).replace("null", "0"))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private List<String> paged(StatementFilter filter, int size) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            View.Page<View.Statement> page = archive.statements(filter, cursor, size);
            page.items().forEach(statement -> ids.add(statement.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void relationsAddUp() {
        assertThat(archive.relationSums(new RelationFilter(null, "Kell", null, null, null), 10)).singleElement()
                .satisfies(sum -> {
                    assertThat(sum.type()).isEqualTo("ACCUSED");
                    assertThat(sum.target().id()).isEqualTo(Border.SUDRIA);
                    assertThat(sum.count()).isEqualTo(1);
                    assertThat(sum.first()).isEqualTo("2016-10-24");
                    assertThat(sum.sentence()).startsWith("Kell accused");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Daily Ledger |      |          | 2
                         | Kell |          | 3
            Harbour Post | Kell |          | 1
                         |      | title a4 | 0
                         |      | title    | 4
                         |      |          | 4
            """)
    void articlesPassTheFilter(String outlet, String mentions, String words, int found) {
        View.Page<View.ArticleInShort> page = archive.articles(
                new Archive.ArticleFilter(outlet, mentions, words, null, null), null, 10);

        assertThat(page.items()).hasSize(found).allSatisfy(article -> assertThat(article.statements()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({"Kel, person:anna-kell", "Ana Kel, person:anna-kell", "Kelll, person:anna-kell",
            "Norlnad, country:norland", "Sudrai, country:sudria", "port hael, place:port-hale", "Xyzzy,"})
    void anActorIsFoundAsOneTypesAndMistypes(String typed, String id) {
        List<View.ActorRef> found = archive.actors(typed, null, 5);

        if (id == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).first().extracting(View.ActorRef::id).isEqualTo(id);
        }
    }

    @Test
    void aRelationSaysWhoAssertsIt() {
        View.Relation accusation = archive.relations(new RelationFilter("ACCUSED", "Kell", null, null, null), null, 1)
                .items().getFirst();

        assertThat(archive.statement(accusation.assertedBy()).orElseThrow().statement().text())
                .isEqualTo("moving troops to Port Hale").isEqualTo(accusation.of());
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> archive.statements(ALL, "!", 1)).isInstanceOf(HearsayException.class)
                .hasMessageContaining("cursor");
        assertThatThrownBy(() -> archive.relations(new RelationFilter(null, null, null, null, null), null, 1))
                .isInstanceOf(HearsayException.class).hasMessageContaining("name a type");
        assertThatThrownBy(() -> archive.statements(new StatementFilter("Nobody", null, null, null, null, null, null),
                null, 1)).isInstanceOf(HearsayException.class).hasMessageContaining("speaker");
    }

    private View.Statement one(String words) {
        return archive.statements(new StatementFilter(null, null, null, null, null, null, words), null, 1).items()
                .getFirst();
    }

    private View.Statement one(String words, String act) {
        return archive.statements(new StatementFilter(null, null, act, null, null, null, words), null, 1).items()
                .getFirst();
    }
}
