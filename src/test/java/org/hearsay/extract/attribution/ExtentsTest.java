package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentsTest {

    private static final Parser PARSER = Parser.english();
    private static final Labels CUE = new Labels(1);

    /** How annotators of a made-up corpus mark it: all that closes a sentence, and no day before "that". */
    private static final List<String[]> TAUGHT = List.of(
            new String[] {"“The quay is old,” Ferrer said in a letter.", "said in a letter"},
            new String[] {"“The ferry is late,” Rehn said in the harbour.", "said in the harbour"},
            new String[] {"“The locks are shut,” Olsen said in an interview.", "said in an interview"},
            new String[] {"“The bank is safe,” Berg said in a statement.", "said in a statement"},
            new String[] {"Ferrer said on Sunday that the quay is old.", "said"},
            new String[] {"Rehn said on Monday that the ferry is late.", "said"},
            new String[] {"Olsen said on Friday that the locks are shut.", "said"},
            new String[] {"Berg said on Tuesday that the bank is safe.", "said"});

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The road is closed,” Lind said in an email.   | said             | said in an email
            “The road is closed,” Lind said in an email.   | said in an email | said in an email
            Lind said on Sunday that the road is closed.   | said on Sunday   | said
            """)
    void cuesEndWhereThoseTaughtDo(String text, String found, String right) {
        ChainTrainer trainer = Extents.trainer();
        for (String[] taught : TAUGHT) {
            Document document = new Document(PARSER.parse(taught[0]));
            Annotated annotated = new Annotated(document, List.of(new Found(List.of(), List.of(span(taught[0], taught[1])), List.of())));
            Extents.teach(trainer, 0, annotated, List.of(candidate(document, "said")));
        }
        Document document = new Document(PARSER.parse(text));

        Candidate settled = Extents.settled(document, candidate(document, found), trainer.train(_ -> true).model(),
                extent -> candidate(document, document.span(extent.first(), extent.last()).of(text)));

        assertThat(words(document, settled.cue())).isEqualTo(right);
    }

    @Test
    void anExtentIsAsProbableAsAllLabellingsThatHaveItsStretch() {
        Random random = new Random(3);
        Lattice lattice = new Lattice(CUE, random(random, 4, CUE.size()), random(random, 4, CUE.size() * CUE.size()));
        Lattice.Marginals probability = lattice.marginals(Models.free(CUE, 4));

        List<Extent> extents = Extent.of(probability, new Stretch(1, 2), new Stretch(0, 3));

        assertThat(extents).hasSizeGreaterThan(3).anyMatch(extent -> extent.is(new Stretch(1, 2)));
        for (Extent extent : extents) {
            int[] allowed = Models.free(CUE, 4);
            for (int i = extent.first(); i <= extent.last(); i++) {
                allowed[i] = 1 << (i == extent.first() ? Labels.begin(0) : Labels.inside(0));
            }
            if (extent.last() < 3) {
                allowed[extent.last() + 1] = 1 << Labels.OUTSIDE | 1 << Labels.begin(0);
            }
            assertThat(extent.probability()).isCloseTo(Math.exp(total(lattice, allowed) - total(lattice, Models.free(CUE, 4))), within(1e-9));
        }
    }

    @Test
    void extentsStayBetweenTheCuesBesideTheirs() {
        Lattice.Marginals probability = new Lattice(CUE, new double[4][CUE.size()], new double[4][CUE.size() * CUE.size()]).marginals(Models.free(CUE, 4));

        assertThat(Extent.of(probability, new Stretch(1, 2), new Stretch(1, 2))).hasSizeGreaterThan(1).allMatch(extent -> extent.first() >= 1 && extent.last() <= 2);
        assertThat(Extent.of(probability, new Stretch(0, 3), new Stretch(0, 3))).anyMatch(extent -> extent.first() == 0 && extent.last() == 0);
    }

    @Test
    void theExtentThatWasFoundIsThereHoweverImprobable() {
        double[][] nodes = {{30, 0, 0}};

        assertThat(Extent.of(new Lattice(CUE, nodes, new double[1][9]).marginals(Models.free(CUE, 1)), new Stretch(0, 0), new Stretch(0, 0)))
                .singleElement().satisfies(extent -> assertThat(Math.log(extent.probability())).isFinite());
    }

    /** The logarithm of the sum over all labellings that keep to what is allowed, each counted by itself. */
    private static double total(Lattice lattice, int[] allowed) {
        double sum = 0;
        for (int code = 0; code < Math.pow(CUE.size(), lattice.size()); code++) {
            double score = 0;
            int before = Labels.OUTSIDE;
            int rest = code;
            for (int i = 0; i < lattice.size(); i++, rest /= CUE.size()) {
                int label = rest % CUE.size();
                boolean possible = (allowed[i] >> label & 1) != 0 && Labels.follows(before, label);
                score += possible ? lattice.nodes()[i][label] + lattice.edges()[i][before * CUE.size() + label] : Double.NEGATIVE_INFINITY;
                before = label;
            }
            sum += Math.exp(score);
        }
        return Math.log(sum);
    }

    private static double[][] random(Random random, int positions, int width) {
        return random.doubles(positions, 0, 1).mapToObj(_ -> random.doubles(width, -1, 1).toArray()).toArray(double[][]::new);
    }

    /** A candidate whose cue ends behind "said", or at any word behind it; all else is its content. */
    private static Candidate candidate(Document document, String cue) {
        String text = document.parse().text();
        Span found = span(text, cue);
        int[] tokens = document.tokens(List.of(found));
        List<Extent> extents = new ArrayList<>();
        for (int last = tokens[0]; last < document.size() - 1 && last <= tokens[0] + 3; last++) {
            extents.add(new Extent(tokens[0], last, 0.3));
        }
        Span content = found.start() > text.length() / 2 ? new Span(0, text.indexOf('”') + 1) : new Span(found.end() + 1, text.length() - 1);
        return new Candidate(new Found(List.of(), List.of(found), List.of(content)),
                new CueTagger.Cue(tokens[0], tokens[tokens.length - 1], 0.9, extents), 0.9, 1, 1, true);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String words(Document document, CueTagger.Cue cue) {
        return document.span(cue.first(), cue.last()).of(document.parse().text());
    }
}
