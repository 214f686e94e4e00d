package org.hearsay.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParserTest {

    private static final Parser PARSER = Parser.english();

    @Test
    void tags_lemmas_names_and_heads() {
        Parse parse = PARSER.parse("“We will answer.” – said Ivan Orlov, quoted by the agency.\n\nHe left on Monday.");

        assertThat(parse.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
        Sentence first = parse.sentences().getFirst();
        Token said = token(first, "said");
        assertThat(said.lemma()).isEqualTo("say");
        assertThat(said.pos()).isEqualTo("VBD");
        assertThat(said.head()).isEqualTo(-1);
        assertThat(said.clusters()).isNotEmpty();
        assertThat(token(first, "answer").relation()).isEqualTo("ccomp");
        assertThat(token(first, "answer").head()).isEqualTo(said.index());
        assertThat(token(first, "Ivan").entity()).isEqualTo("PERSON");
        assertThat(token(first, "Ivan").begins()).isTrue();
        assertThat(token(first, "Orlov").begins()).isFalse();
        assertThat(first.get(0).pos()).isEqualTo("``");
        assertThat(token(first, "”").pos()).isEqualTo("''");
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    }

    /** Texts that have broken parsers, each with a name for the report. */
    static Stream<List<String>> nasty() {
        return Stream.of(
                List.of("nothing", ""),
                List.of("blanks", " ".repeat(100_000)),
                List.of("blank lines", "\n".repeat(100_000) + "He said."),
                List.of("mixed ends of lines", "He said.\r\nShe said.\rThey said.\u2028It said.\u0085We said."),
                List.of("a sentence of 20,000 words", "the minister said and ".repeat(5000)),
                List.of("capitals", "THE MINISTER SAID THAT THE TALKS FAILED. ".repeat(20)),
                List.of("a word without end", "a".repeat(50_000)),
                List.of("a name of dots", "a.".repeat(20_000)),
                List.of("final marks", ".?!".repeat(20_000)),
                List.of("opening brackets", "( [ {".repeat(500)),
                List.of("numbers in brackets", "[ a ] ( 1 ) (2)".repeat(50)),
                List.of("unbalanced quotes", "\"He said “that 'it failed. ».\" ’ “".repeat(50)),
                List.of("addresses", "http://".repeat(5000) + " www.a.b/".repeat(100)),
                List.of("faces", ":-) ;-( ".repeat(200)),
                List.of("emoji", "😀👩‍👩‍👧🏳️‍🌈".repeat(500)),
                List.of("unpaired surrogates", "\ud83d said \ude00\ud83d".repeat(200)),
                List.of("controls", "a\u0000b\u0001 \u001b[31m said\u0007.".repeat(100)),
                List.of("right to left", "שלום \u202eאמר\u202c 123.".repeat(100)),
                List.of("no width", "\u200bPu\u200btin\ufeff sa\u00adid. ".repeat(100)),
                List.of("no blanks", "外交部發言人表示。".repeat(2000)),
                List.of("combining marks", "e\u0301\u0301\u0301".repeat(5000)),
                List.of("abbreviations", "No. 5 No. Mr. U.S. The No. ".repeat(50)),
                List.of("odd blanks", "“ word ”,–said Orlov . “ word”- he added ."));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void tokens_stand_where_they_say(List<String> named) {
        assertSound(PARSER.parse(named.get(1)));
    }

    @Property(tries = 300)
    void tokens_of_any_text_stand_where_they_say(@ForAll("texts") String text) {
        assertSound(PARSER.parse(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.of("said", "The minister", "U.S.", "No.", "can't", "$5bn", "5%", "1990-91", ".", "...", "…", "!?", ",",
                        "“", "”", "\"", "'", "’s", "«", "»", "–", "--", "-", "(", ")", "[1]", "\n", "\r\n", " ", "\u00a0", "\u200d",
                        "\ud83d", "\ude00", "😀", "http://a.b/c", "a@b.cd", ":-)", "#tag"));
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void assertSound(Parse parse) {
        int end = 0;
        int index = 0;
        for (Sentence sentence : parse.sentences()) {
            assertThat(sentence.index()).isEqualTo(index++);
            assertThat(sentence.size()).isBetween(1, SentenceSplitter.MAX_WORDS);
            assertThat(sentence.tokens().stream().filter(t -> t.head() < 0).count()).isPositive();
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).isGreaterThan(token.start());
                assertThat(parse.text().substring(token.start(), token.end())).isEqualTo(token.form());
                assertThat(token.head()).isLessThan(sentence.size()).isNotEqualTo(token.index());
                end = token.end();
            }
        }
        assertThat(parse.text().chars().filter(Character::isLetterOrDigit).count()).as("letters and digits in tokens")
                .isEqualTo(parse.sentences().stream().flatMap(s -> s.tokens().stream())
                        .flatMapToInt(t -> t.form().chars()).filter(Character::isLetterOrDigit).count());
    }

    @Test
    void several_threads_get_what_one_gets() {
        List<String> texts = IntStream.range(0, 60).mapToObj(i -> "In %d the minister of defense, Ivan Orlov, told the BBC that “it is %d o’clock.” "
                .formatted(1950 + i, i).repeat(1 + i % 4)).toList();
        List<Parse> expected = texts.stream().map(PARSER::parse).toList();

        assertThat(texts.parallelStream().map(PARSER::parse).toList()).isEqualTo(expected);
    }
}
