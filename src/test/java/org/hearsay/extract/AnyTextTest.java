package org.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Any text passes through extraction, and what comes out points into it. */
class AnyTextTest {

    private static final Extractor EXTRACTOR = Shared.EXTRACTOR;
    private static final List<String> PIECES = List.of("“", "”", "\"", "'", "«", "»", "‘", "’", "–", "-", ":", ",", ".", "?", "\n", "\n\n", "\r\n",
            "said", "told", "Anna Holm", "the Ministry", "quoted by", "TASS", "According to", "he", "accused", "of", "that", "About this",
            "On Monday", "was stated by", "to", "in the message", "called on", "\ud800", "\udc00", "\u0000", "\u200b", "😀", "é", "the", "it is cold");

    @Property(tries = 150)
    void spansOfNewsLikeTextLieInsideItAndInOrder(@ForAll("newsLike") String text) {
        check(text);
    }

    @Property(tries = 60)
    void spansOfAnyTextLieInsideItAndInOrder(@ForAll String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Example
    void longTextsEnd() {
        String sentence = "“We wait”, – said Holm, quoted by the agency Nordpress. He accused Velmark of haste, ";
        for (String text : List.of(sentence.repeat(300).replace('.', ','), "“".repeat(5000), "said ".repeat(5000), (sentence + "\n").repeat(200))) {
            check(text);
        }
    }

    @Example
    void whatFailedOncePasses() {
        check("‘ » é Anna Holm « é he : ’ \" quoted by quoted by , - « of of « he - “ to According to");
        check("\n \n \nA:  -- as saying that Anna Holm “ told 😀 interview with \" ’ ” : According to On Monday it is cold accused confirm \" Anna Holm\n \n");
        check("whom citing ( -- - \n\n—  refused to : ( interview with TASS \n\nQ:  told ? \n\n—  \n with reference to Answering");
        check("would comment TASSbeen Reuters “ ... was denied'' It \n « the port believebeen '' the minister ; spokesman,- — closed : on Friday told'' “ said poll \n\n denied according to ");
        check("“ the Ministry it is cold refused to \n\n—  ’   \n\n -- to the Ministry accused not to be named ? - quoted ' ( the Ministry that 😀 😀 called");
    }

    private static void check(String text) {
        Extraction extraction = EXTRACTOR.extract(new Article("any", null, null, null, null, text));

        int mentions = extraction.mentions().size();
        for (Attribution attribution : extraction.attributions()) {
            assertThat(attribution.content()).isNotEmpty();
            Stream.of(attribution.source(), attribution.cue(), attribution.content()).forEach(spans -> inOrder(text, spans));
            attribution.reportedBy().forEach(hop -> inOrder(text, hop.cue()));
            assertThat(Stream.of(attribution.speakers(), attribution.addressedTo(), attribution.about(),
                    attribution.reportedBy().stream().map(Attribution.Hop::mention).toList()).flatMap(List::stream))
                    .allMatch(mention -> mention >= 0 && mention < mentions);
        }
        assertThat(extraction.attributions().stream().map(Attribution::id)).doesNotHaveDuplicates();
        extraction.mentions().stream().map(Mention::spans).forEach(spans -> inOrder(text, spans));
        extraction.ledger().forEach(missed -> inOrder(text, List.of(missed.sentence())));
    }

    private static void inOrder(String text, List<Span> spans) {
        assertThat(spans).isSorted().allMatch(span -> span.end() <= text.length());
    }
}
