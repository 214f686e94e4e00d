package org.hearsay.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Hop;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Missed;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ExtractionJsonTest {

    private static final String TEXT = "🙂 Mira Oduya and Petr Lund said “Vesland 🚢 left” to the envoy, the Gull Agency reports.";

    private final ExtractionJson json = new ExtractionJson();

    @Test
    void writesWhatItReadsAndReadsWhatItWrites() {
        Extraction extraction = extraction();
        Extraction read = json.read(json.write(extraction));
        assertThat(read).isEqualTo(extraction);
        assertThat(json.write(read)).isEqualTo(json.write(extraction));
    }

    @Test
    void countsCodePointsOnTheWire() {
        // The emoji takes two units in Java and one code point on the wire, so all that follows moves by one.
        assertThat(json.write(extraction()))
                .contains("\"schema\":1", "\"source\":[[2,26]]", "\"cue\":[[27,31]]", "\"content\":[[32,48]]");
    }

    @Test
    void namesTheFieldsOfTheContract() {
        assertThat(json.write(extraction())).doesNotContain("\n").contains(
                "\"doc_id\":\"wire-1\"", "\"published_on\":\"2031-04-05\"", "\"url\":null",
                "\"speaker\":{\"id\":\"person:mira-oduya\",\"name\":\"Mira Oduya\",\"kind\":\"Person\",\"text\":\"Mira Oduya\",\"resolution\":\"name\"",
                "\"also_by\":[{\"id\":\"person:petr-lund\"", "\"rivals\":[\"person:petra-lund\"]",
                "\"form\":\"direct\",\"act\":\"say\",\"polarity\":\"positive\",\"certainty\":\"certain\",\"tense\":\"past\"",
                "\"reported_by\":[{\"id\":\"outlet:gull-agency\",\"name\":\"Gull Agency\",\"kind\":\"Outlet\"",
                "\"nested_in\":null,\"said_on\":\"2031-04\"", "\"asserted_by\":\"s1\"",
                "\"roles\":[{\"title\":\"envoy\",\"of\":\"Vesland\"}]", "\"reason\":\"no content found\"");
    }

    @Property(tries = 300)
    void convertsEveryOffsetThereAndBack(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= points.length(); point++) {
            int unit = text.offsetByCodePoints(0, point);
            assertThat(points.toUtf16(point)).isEqualTo(unit);
            assertThat(points.fromUtf16(unit)).isEqualTo(point);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "“", "🙂", "🚢", "\n", "\ufffd").list().ofMaxSize(40)
                .map(characters -> String.join("", characters));
    }

    @Test
    void readsWhatAnotherExtractorWrites() {
        Extraction read = json.read("""
                {"doc_id": "x", "text": "Lund denied it.", "model": {"name": "other", "layers": 12},
                 "attributions": [
                  {"source": [[0, 4]], "cue": [[5, 11]], "content": [[12, 14]], "score": 0.9,
                   "speaker": {"name": "Lund", "kind": "Person", "resolution": "coref-7b"},
                   "reported_by": [{"name": "Gull Agency", "kind": "Outlet"}]}]}""");
        Attribution attribution = read.attributions().getFirst();
        assertThat(attribution.id()).isEqualTo("s1");
        assertThat(attribution.content()).containsExactly(new Span(12, 14));
        assertThat(attribution.form()).isEqualTo(Form.INDIRECT);
        assertThat(attribution.certainty()).isEqualTo(Certainty.UNKNOWN);
        Mention speaker = read.mentions().get(attribution.speakers().getFirst());
        assertThat(speaker.resolution()).isEqualTo(Mention.Resolution.GIVEN);
        assertThat(speaker.spans()).isEmpty();
        assertThat(read.actors()).extracting(Actor::id).as("a bare surname makes no id that others could share")
                .containsExactly("person:x/lund", "outlet:gull-agency");
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs/extraction.md"));
        Extraction read = json.read(page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```")));
        String text = read.article().text();
        assertThat(read.attributions()).extracting(a -> read.mentions().get(a.speakers().getFirst()).actor(),
                        a -> a.cue().getFirst().of(text), a -> a.content().getFirst().of(text))
                .containsExactly(tuple("person:mira-oduya", "accused", "Nordmark of delaying the ferries"),
                        tuple("person:mira-oduya", "said", "“We met Petr Lund in Vesland on Monday”"));
        assertThat(read.relations()).extracting(Relation::assertedBy).containsExactly("s2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-04-05", "2031-04-05T10:30:00Z", "2031-04-05 10:30"})
    void takesTheDayOfADateTime(String date) {
        assertThat(json.read("{\"doc_id\":\"x\",\"text\":\"t\",\"published_on\":\"" + date + "\"}").article()
                .publishedOn()).isEqualTo(LocalDate.of(2031, 4, 5));
    }

    @Test
    void replacesHalfCharacters() {
        assertThat(json.read("{\"doc_id\":\"x\",\"text\":\"a\\ud83db\"}").article().text()).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "t"}                                                                 | doc_id is missing
            {"doc_id": " ", "text": "t"}                                                  | doc_id is missing
            {"doc_id": "x"}                                                               | text is missing
            {"doc_id": "x", "text": null}                                                 | text is missing
            {"doc_id": "x", "text": "abc", "published_on": "May 5"}                       | published_on is not a date such as 2016-10-26
            {"doc_id": "x", "text": "abc", "attributions": [{"cue": [[1, 4]]}]}           | attributions[0].cue[0] [1, 4] is outside the text of 3 characters
            {"doc_id": "x", "text": "a🙂", "attributions": [{"cue": [[0, 3]]}]}           | attributions[0].cue[0] [0, 3] is outside the text of 2 characters
            {"doc_id": "x", "text": "abc", "attributions": [{"cue": [[-1, 2]]}]}          | attributions[0].cue[0] [-1, 2] is outside the text of 3 characters
            {"doc_id": "x", "text": "abc", "attributions": [{}, {"content": [[2, 1]]}]}   | attributions[1].content[0] [2, 1] is outside the text of 3 characters
            {"doc_id": "x", "text": "abc", "attributions": [{"content": [[0, 1], [2]]}]}  | attributions[0].content[1] is not a pair [start, end]
            {"doc_id": "x", "text": "abc", "attributions": [{"content": "abc"}]}          | not the JSON that is expected at attributions[0].content
            {"doc_id": "x", "text": "abc", "attributions": [{"form": "sung"}]}            | attributions[0].form must be one of [direct, indirect, mixed]
            {"doc_id": "x", "text": "abc", "attributions": [{"nested_in": "s9"}]}         | attributions[0].nested_in names no attribution of this document
            {"doc_id": "x", "text": "abc", "attributions": [{"id": "a"}, {"id": "a"}]}    | attributions[1].id is used twice
            {"doc_id": "x", "text": "abc", "attributions": [{"speaker": {"name": "A B"}}]} | attributions[0].speaker.kind is missing
            {"doc_id": "x", "text": "abc", "attributions": [{"about": [{"name": "A B", "kind": "Ship"}]}]} | attributions[0].about[0].kind must be one of
            {"doc_id": "x", "text": "abc", "attributions": [{"speaker": {"id": "person:a"}}]} | attributions[0].speaker.id names no actor of this document
            {"doc_id": "x", "text": "abc", "relations": [{"plover": "CONSULT"}]}          | relations[0].type is missing
            {"doc_id": "x", "text": "abc", "relations": [{"type": "MET_WITH", "plover": "CONSULT"}]} | relations[0].source is missing
            {"doc_id": "x", "text": "abc", "actors": [{"kind": "Person"}]}                | actors[0].name is missing
            {"doc_id": "x", "text": "abc", "actors": [{"name": "A B", "kind": "Person", "mentions": [[[0, 9]]]}]} | actors[0].mentions[0][0] [0, 9] is outside the text of 3 characters
            {"doc_id": "x", "text": "abc", "ledger": [{"cue": [[0, 1]], "reason": "r"}]}  | ledger[0].sentence is missing
            {"doc_id": "x", "text": "abc"                                                 | not the JSON that is expected at column
            [1, 2]                                                                        | not the JSON that is expected
            null                                                                          | the object is missing
            """)
    void namesThePlaceThatIsWrong(String line, String message) {
        assertThatExceptionOfType(HearsayException.class).isThrownBy(() -> json.read(line))
                .withMessageStartingWith(message);
    }

    private static Extraction extraction() {
        Article article = new Article("wire-1", null, "Vesland leaves", "The Daily Gull", LocalDate.of(2031, 4, 5), TEXT);
        List<Mention> mentions = List.of(
                mention("Mira Oduya", Mention.Form.NAME, Kind.PERSON, "person:mira-oduya", Mention.Resolution.NAME),
                mention("Petr Lund", Mention.Form.NAME, Kind.PERSON, "person:petr-lund", Mention.Resolution.ALIAS,
                        "person:petra-lund"),
                mention("the Gull Agency", Mention.Form.NAME, Kind.OUTLET, "outlet:gull-agency", Mention.Resolution.NAME),
                new Mention(spans("the envoy"), null, "the envoy", Mention.Form.NAME, Kind.PERSON, false, "envoy",
                        null, null, null, List.of()),
                mention("Vesland", Mention.Form.NAME, Kind.COUNTRY, "country:vesland", Mention.Resolution.NAME));
        Attribution statement = new Attribution("s1", spans("Mira Oduya and Petr Lund"), spans("said"),
                spans("“Vesland 🚢 left”"), List.of(0, 1), Form.DIRECT, "say", Polarity.POSITIVE, Certainty.CERTAIN,
                Tense.PAST, List.of(new Hop(2, spans("reports"))), List.of(3), List.of(4), null, "2031-04");
        Relation relation = new Relation("r1", "MET_WITH", "CONSULT", null, 0, 4, List.of(), "2031", 4,
                spans("Vesland 🚢 left"), "s1", Polarity.NEGATIVE);
        return new Extraction(article, mentions, List.of(statement), List.of(relation), List.of(
                actor("person:mira-oduya", "Mira Oduya", Kind.PERSON, new Actor.Role("envoy", "Vesland")),
                actor("person:petr-lund", "Petr Lund", Kind.PERSON),
                actor("outlet:gull-agency", "Gull Agency", Kind.OUTLET),
                actor("country:vesland", "Vesland", Kind.COUNTRY)),
                List.of(new Missed(spans(TEXT).getFirst(), spans("reports").getFirst(), "no content found")));
    }

    private static Actor actor(String id, String name, Kind kind, Actor.Role... roles) {
        return new Actor(id, name, kind, List.of("alias of " + name), List.of(roles), List.of());
    }

    private static Mention mention(String words, Mention.Form form, Kind kind, String actor,
                                   Mention.Resolution resolution, String... rivals) {
        return new Mention(spans(words), null, words, form, kind, false, null, null, actor, resolution, List.of(rivals));
    }

    private static List<Span> spans(String words) {
        int start = TEXT.indexOf(words);
        return List.of(new Span(start, start + words.length()));
    }
}
