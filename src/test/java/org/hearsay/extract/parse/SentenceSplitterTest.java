package org.hearsay.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private final Tokens tokens = new Tokens();

    /** Each text shows with | where a new sentence is to begin. */
    @ParameterizedTest
    @ValueSource(strings = {
            "The talks failed. |The minister left.",
            "“This is a lie.” |The minister left.",
            "\"This is a lie.\" |The minister left.",
            "He called it \"a lie\". |The minister left.",
            "He called it \"a lie\" . |\"It is late\" , he said .",
            "“We will not leave.” – said Orlov, quoted by the agency. |He left.",
            "\"We will not leave.\" - said the minister.",
            "“We will not leave.” – Orlov told reporters.",
            "We will not leave. – said Orlov.",
            "“We will not leave ”,–said Orlov. |He left.",
            "“Go away!” the minister shouted. |“Never?” she asked.",
            "«Go away!» said the minister. |He left.",
            "“Why? |Nobody knows,” he added.",
            "“We will answer. |We have no choice,” Orlov said.",
            "He said: “I don’t know… maybe we’ll see it.” |She left.",
            "He does not know... |Nobody does.",
            "It met officials of the U.S. |He left.",
            "It met officials of the U.S. Senate on Oct. 5 at No. 10.",
            "Gen. A. B. Orlov and Mr. (John) Smith met at 9 a.m. in St. Petersburg.",
            "(The talks failed.) |The minister left.",
            "BERGEN, May 23 (Northwire) – |The talks failed. |The minister left.",
            "Lund, HANA – |The talks failed.",
            "DORN – The talks failed.",
            "Holm, a minister – and Berg, another – met.",
            "“BERGEN, LUND – or nothing,” she said.",
            "The talks (it was late.) and more failed.",
            "It rose 2.5 percent on 26.10.2016. |It fell later.",
            "CAPITAL, Oct 26 (Agency) - |The ministry denied it.",
            "The minister said \"no. |Nobody answered.",
            "What?! |No!!! |Yes"})
    void begins_a_sentence_where_readers_would(String marked) {
        String text = marked.replace("|", "");

        List<String> sentences = SentenceSplitter.split(tokens.of(text)).stream()
                .map(words -> text.substring(words.getFirst().start(), words.getLast().end())).toList();

        assertThat(sentences).containsExactly(marked.split(" \\|"));
    }

    @Test
    void a_sentence_without_end_is_cut_behind_punctuation() {
        List<Word> words = tokens.of("one two three four five six, ".repeat(100));

        List<List<Word>> sentences = SentenceSplitter.split(words);

        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_WORDS);
            assertThat(sentence.getLast().form()).isEqualTo(",");
        });
        assertThat(sentences.stream().flatMap(List::stream)).containsExactlyElementsOf(words);
    }

    @Test
    void a_sentence_without_end_and_punctuation_is_cut_all_the_same() {
        List<Word> words = Collections.nCopies(1001, new Word("word", 0, 4, false));

        assertThat(SentenceSplitter.split(words)).extracting(List::size).containsExactly(250, 250, 250, 250, 1);
    }
}
