package org.hearsay.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Network;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private final Questions questions;
    private final GraphWriter writer;

    QuestionsTest(Questions questions, GraphWriter writer) {
        this.questions = questions;
        this.writer = writer;
    }

    @BeforeAll
    void load() {
        writer.write(Border.articles());
    }

    static Stream<String> names() {
        return Catalogue.read().in("queries").stream().map(CypherStatement::shortName);
    }

    /** Question, arguments, column, and the values of that column in the order of the rows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who-said-what-about | about=Sudria | text | The border with Sudria will stay open; moving troops to Port Hale; the border with Sudria will stay open
            who-said-what-about | about=port hale, to=2016-10-24 | speakers | [Anna Kell]
            everything-said-by | speaker=Brand | text | troops were moved to Port Hale; The border is closed; a provocation; to reopen the border; We shall close the harbour if talks fail
            everything-said-by | speaker=Republic of Norland | text | the offer of talks
            everything-said-by | speaker=brand, from=2016-10-26, limit=1 | day | 2016-10-26
            accusations-by | accuser=Anna Kell | of | moving troops to Port Hale
            accusations-against | accused=Norland | accuser | Ivo Brand
            who-met-whom | actor=Kell | place | Port Hale
            who-met-whom | actor=Kell | other | Anna Kell
            second-hand-only | about=Sudria | through | [Meridian]; [Meridian]
            who-speaks-for | body=Norland | person | Anna Kell
            who-speaks-for | body=Sudria | titles | [President]
            two-sides | one=Kell, other=Brand, about=Port Hale | speaker | Anna Kell; Ivo Brand
            talked-about-never-quoted | kind=Person | actor |
            whom-does-an-outlet-quote | outlet=Daily Ledger | speaker | Anna Kell; Ivo Brand; Norland; Sudria
            who-carries-the-words-of | speaker=Brand | outlet | Harbour Post; Coast Radio; Daily Ledger
            denials | | source | President Ivo Brand; Officials
            denials | from=2016-10-25 | speakers | [Ivo Brand]
            promises-and-threats | | act | threaten; promise; promise
            most-quoted | | actor | Ivo Brand; Anna Kell
            timeline | words=troops moved | text | moving troops to Port Hale; troops were moved to Port Hale
            mentioned-with | actor=Meridian, kind=Person | name | Anna Kell; Ivo Brand
            what-two-actors-did | one=Brand, other=Kell | relation | MET_WITH
            without-a-name | about=Sudria | source |
            """)
    void answers(String question, String arguments, String column, String values) {
        List<String> expected = values == null ? List.of() : List.of(values.split("; "));

        assertThat(questions.ask(question, arguments(arguments)).rows())
                .extracting(row -> String.valueOf(row.get(column))).containsExactlyElementsOf(expected);
    }

    @Test
    void theChainOfAStatementLeadsFromItsSpeakerToTheOutlet() {
        String threat = statement("everything-said-by", "speaker", "Brand", "We shall close the harbour if talks fail");
        String promise = statement("everything-said-by", "speaker", "Brand", "to reopen the border");

        assertThat(questions.ask("reporting-chain", Map.of("statement", threat)).rows())
                .extracting(row -> row.get("step") + " " + row.get("actor") + " " + row.get("how"))
                .containsExactly("0 Ivo Brand said", "1 Meridian passed on", "2 Harbour Post passed on",
                        "3 Coast Radio passed on");
        assertThat(questions.ask("reporting-chain", Map.of("statement", promise)).rows())
                .extracting(row -> row.get("step") + " " + row.get("actor") + " " + row.get("how"))
                .containsExactly("0 Ivo Brand said", "1 Anna Kell quoted in a statement of theirs",
                        "2 Daily Ledger passed on");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionAnswersWithTheColumnsItTells(String name) {
        CypherStatement question = Catalogue.read().get("queries/" + name);
        Map<String, String> arguments = question.parameters().stream().filter(parameter -> !parameter.optional())
                .collect(Collectors.toMap(CypherStatement.Parameter::name, parameter -> switch (parameter.type()) {
                    case ACTOR -> parameter.name().equals("outlet") ? "Daily Ledger" : "Sudria";
                    case WORDS -> "border";
                    default -> "none";
                }));

        assertThat(questions.ask(name, arguments).columns())
                .containsExactlyElementsOf(question.columns().stream().map(CypherStatement.Column::name)
                        .filter(column -> !column.equals("behind")).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuestionHasAGraphBehindItAndAnExample(String name) {
        CypherStatement question = Catalogue.read().get("queries/" + name);

        assertThat(question.columns()).extracting(CypherStatement.Column::name).containsAnyOf("statement", "behind");
        assertThat(question.parameters()).filteredOn(parameter -> !parameter.optional())
                .allSatisfy(parameter -> assertThat(question.examples()).containsKey(parameter.name()));
        assertThat(question.parameters()).filteredOn(parameter -> parameter.type() == CypherStatement.Type.INTEGER)
                .allSatisfy(parameter -> assertThat(parameter.bounds().most()).isNotNull());
    }

    /** Question, arguments, and the types of the edges behind the answer, sorted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accusations-by       | accuser=Kell         | ACCUSED
            who-met-whom         | actor=Kell           | MET_WITH
            what-two-actors-did  | one=Brand, other=Kell | MET_WITH
            who-speaks-for       | body=Norland         | HOLDS
            most-quoted          | kind=person          | SAID
            denials              |                      | ABOUT IN PUBLISHED_BY REPORTED_BY SAID
            whom-does-an-outlet-quote | outlet=Daily Ledger | IN PUBLISHED_BY SAID
            who-carries-the-words-of  | speaker=Brand    | IN PUBLISHED_BY SAID
            mentioned-with       | actor=Meridian       | MENTIONS
            """)
    void theGraphBehindAnAnswerHoldsItsEdgesWithBothEnds(String question, String arguments, String types) {
        Network network = questions.behind(question, arguments(arguments)).network();

        assertThat(network.edges().stream().map(Network.Edge::type).distinct().sorted().toList())
                .containsExactly(types.split(" "));
        Set<String> ids = network.nodes().stream().map(Network.Node::id).collect(Collectors.toSet());
        assertThat(network.edges()).allSatisfy(edge -> assertThat(ids).contains(edge.source(), edge.target()));
        assertThat(network.edges()).extracting(Network.Edge::id).doesNotHaveDuplicates();
    }

    @Test
    void theAnswerTellsWhoWasUnderstood() {
        assertThat(questions.ask("everything-said-by", Map.of("speaker", "  IVO brand ")).actors().get("speaker"))
                .containsExactly(new View.ActorRef(Border.BRAND, "Ivo Brand", "Person"));
        assertThat(questions.ask("everything-said-by", Map.of("speaker", "ministry sudria")).actors().get("speaker"))
                .extracting(View.ActorRef::id).containsExactly(Border.MINISTRY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who-said-what         |                         | there is no such question
            denials               | until=2016-10-25        | denials has no parameter until; it takes: from, to, limit
            denials               | from=yesterday          | parameter from must be a day
            denials               | limit=many              | parameter limit must be a whole number
            denials               | limit=-1                | parameter limit must be 0 or more
            denials               | limit=10001             | parameter limit must be 10000 or less
            most-quoted           | kind=Ship               | parameter kind must be one of Person, Ministry
            everything-said-by    |                         | parameter speaker is missing
            everything-said-by    | speaker=Nobody At All   | parameter speaker: nobody
            everything-said-by    | speaker=")(+*           | parameter speaker: nobody
            timeline              | words=?!                | parameter words must hold a word
            """)
    void whatCannotBeAskedIsNamed(String question, String arguments, String message) {
        assertThatThrownBy(() -> questions.ask(question, arguments(arguments)))
                .isInstanceOf(HearsayException.class).hasMessageContaining(message);
    }

    private String statement(String question, String parameter, String name, String text) {
        return questions.ask(question, Map.of(parameter, name)).rows().stream()
                .filter(row -> text.equals(row.get("text"))).map(row -> String.valueOf(row.get("statement")))
                .findFirst().orElseThrow();
    }

    private static Map<String, String> arguments(String text) {
        return text == null ? Map.of() : Stream.of(text.split(", ")).map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(argument -> argument[0], argument -> argument[1]));
    }
}
