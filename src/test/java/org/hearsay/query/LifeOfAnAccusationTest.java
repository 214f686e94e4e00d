package org.hearsay.query;

import java.util.List;
import java.util.Map;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Telling;
import org.hearsay.model.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An accusation is followed through articles that do not tell of each other. */
@GraphTest
class LifeOfAnAccusationTest {

    private static final String KELL = "person:anna-kell";
    private static final String BRAND = "person:ivo-brand";
    private static final String REEVE = "person:tom-reeve";
    private static final String SUDRIA = "country:sudria";
    private static final String NORLAND = "country:norland";

    private final GraphWriter writer;
    private final Questions questions;

    LifeOfAnAccusationTest(GraphWriter writer, Questions questions) {
        this.writer = writer;
        this.questions = questions;
    }

    /** An article that names the two countries, the president of the one, and somebody who speaks. */
    private static Telling article(String id, String day, String words) {
        Telling telling = new Telling(id, "Outlet of " + id, day, words + " President Ivo Brand of Sudria and the fleet of Norland were in the strait.")
                .actor(KELL, "Anna Kell", Kind.PERSON).actor(BRAND, "Ivo Brand", Kind.PERSON).actor(REEVE, "Tom Reeve", Kind.PERSON)
                .actor(SUDRIA, "Sudria", Kind.COUNTRY).actor(NORLAND, "Norland", Kind.COUNTRY).role(BRAND, "President", "Sudria");
        telling.mention(SUDRIA, "of Sudria");
        telling.mention(NORLAND, "of Norland");
        telling.mention(BRAND, "Ivo Brand of", "President");
        return telling;
    }

    private static Telling says(String id, String day, String who, String name, String cue, String act, String content) {
        Telling telling = article(id, day, name + " " + cue + " " + content + ".");
        return telling.said("s", cue, content, List.of(telling.mention(who, name)), said -> said.act(act));
    }

    private static Telling accuses(String id, String day, String accused, String name, String of) {
        String sentence = "Anna Kell accused " + name + " of " + of;
        Telling telling = article(id, day, sentence + ".");
        int kell = telling.mention(KELL, "Anna Kell");
        return telling.said("s", "accused", "of " + of, List.of(kell), said -> said.act("accuse"))
                .relation("r", "ACCUSED", kell, telling.mention(accused, name), of, sentence, null, null);
    }

    @Test
    void itIsMadeDeniedAnsweredAndCounteredInOrderOfTime() {
        writer.write(List.of(accuses("l-1", "2031-03-01", SUDRIA, "Sudria", "sinking the ferry").done(),
                says("l-2", "2031-03-02", BRAND, "Ivo Brand", "denied", "deny", "that the navy ever touched the ferry").done(),
                says("l-3", "2031-03-03", BRAND, "Ivo Brand", "said", "say", "that an inquiry must be held at once").done(),
                says("l-4", "2031-03-04", BRAND, "Ivo Brand", "accused", "accuse", "Norland of drilling in the strait").done(),
                says("l-5", "2031-03-05", REEVE, "Tom Reeve", "said", "say", "that the winter would be long and cold").done(),
                says("l-6", "2031-05-05", BRAND, "Ivo Brand", "said", "say", "that the harvest was good this time").done()));

        assertThat(questions.ask("life-of-an-accusation", Map.of("accused", "Sudria")).rows())
                .extracting(row -> row.get("stage") + " " + row.get("speakers")).containsExactly("made [Anna Kell]", "denied [Ivo Brand]",
                        "answered [Ivo Brand]", "countered [Ivo Brand]");
    }

    @Test
    void whatNobodyAnswersIsUnanswered() {
        writer.write(List.of(accuses("u-1", "2032-03-01", NORLAND, "Norland", "burning the mill").done()));

        assertThat(questions.ask("life-of-an-accusation", Map.of("accused", "Norland", "from", "2032-01-01")).rows())
                .extracting(row -> row.get("stage")).containsExactly("made", "unanswered");
    }
}
