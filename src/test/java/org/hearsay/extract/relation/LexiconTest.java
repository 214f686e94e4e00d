package org.hearsay.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.hearsay.model.HearsayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

    private static final String HEADER = "words,pos,when,type,mode,source,target\n";

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void hasWordsForEachType(RelationType type) {
        assertThat(Lexicon.standard().size(type)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void readsWordsConditionsAndSlots() throws IOException {
        Lexicon lexicon = read("@talks,set,talk|meeting,,,,\nhold|host,v,obj:@talks !in:Paris,MET_WITH,meet,subj,with to\n");

        assertThat(lexicon.entries('v', "host")).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo(RelationType.MET_WITH);
            assertThat(entry.mode()).isEqualTo("meet");
            assertThat(entry.source()).isEqualTo("subj");
            assertThat(entry.target()).containsExactly("with", "to");
            assertThat(entry.when()).extracting(Lexicon.Condition::slot).containsExactly("obj", "in");
            assertThat(entry.when().getFirst().words()).containsExactlyInAnyOrder("talk", "meeting");
            assertThat(entry.when().getLast().absent()).isTrue();
        });
        assertThat(lexicon.entries('n', "host")).isEmpty();
    }

    @Test
    void knowsRegularPastForms() throws IOException {
        Lexicon lexicon = read("end|provide,v,,AIDED,,,to\n");

        for (String form : List.of("end", "ended", "provided")) {
            assertThat(lexicon.entries('v', form)).as(form).hasSize(1);
        }
        assertThat(lexicon.entries('v', "fed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            meet,v,,GREETED,,,with;              line 2
            meet,verb,,MET_WITH,,,with;          pos is "verb"
            meet,v,with,MET_WITH,,,with;         "with" is no condition
            meet,v,obj:@talks,MET_WITH,,,with;   no set @talks
            """)
    void namesTheLineOfAMistake(String row, String message) {
        assertThatThrownBy(() -> read(row + "\n")).isInstanceOf(HearsayException.class)
                .hasMessageContaining("relations.csv").hasMessageContaining(message);
    }

    private static Lexicon read(String rows) throws IOException {
        return Lexicon.read(new StringReader(HEADER + rows));
    }
}
