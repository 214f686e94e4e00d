package org.hearsay.extract.mention;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class MentionFinderTest {

    private static final Parser PARSER = Parser.english();
    private static final MentionFinder FINDER = MentionFinder.standard();

    /** The mention whose head has the text. */
    private static Mention mention(String text, String head) {
        return FINDER.find(PARSER.parse(text)).all().stream().filter(m -> headText(m, text).equals(head)).findFirst()
                .orElseThrow(() -> new AssertionError(head + " is not among " + heads(text)));
    }

    private static String headText(Mention mention, String text) {
        return mention.head() == null ? "" : mention.head().of(text);
    }

    private static List<String> heads(String text) {
        return FINDER.find(PARSER.parse(text)).all().stream().map(m -> headText(m, text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Portuguese Deputy foreign Minister Rui Valadao said nothing.   | Rui Valadao | Deputy foreign Minister | Portuguese
            Rui Valadao, the deputy minister, answered them.               | Rui Valadao | deputy minister | -
            It was stated by the official representative of the Ministry of defense of Chile major-General Pablo Rivas. | Pablo Rivas | official representative | the Ministry of defense of Chile
            The Deputy Minister of foreign Affairs of the Russian Federation Pavel Zimin was there. | Pavel Zimin | Deputy Minister of foreign Affairs | the Russian Federation
            The former Prime Minister of Belgium Pieter Vandamme resigned. | Pieter Vandamme | former Prime Minister | Belgium
            The rector of the Northfield University Liu Jiayi agreed.      | Liu Jiayi | rector | the Northfield University
            The head of the company "Blue Line" Omar Haddad left.          | Omar Haddad | head | "Blue Line"
            They saw (Chilean President) Mr (Pablo) Rivas in the hall.     | (Pablo) Rivas | President | Chilean
            Foreign Ministry spokeswoman Nora Lindqvist spoke on Monday.   | Nora Lindqvist | spokeswoman | Foreign Ministry
            Nora Lindqvist, a law professor at the University of Lund, agreed. | Nora Lindqvist | law professor | the University of Lund
            The mayor's spokesman, Peter Holm, declined to comment.        | Peter Holm | spokesman | -
            Canadian political scientist Peter Holm wrote a book.          | Peter Holm | political scientist | Canadian
            """)
    void readsTheTitlesAroundAName(String text, String name, String title, String of) {
        Mention mention = mention(text, name);
        assertThat(mention.kind()).isEqualTo(Kind.PERSON);
        if (!title.equals("spokesman")) {
            assertThat(mention.title()).isEqualTo(title);
        }
        assertThat(of == null || mention.titleOf() != null && mention.titleOf().contains(of.replace("\"", "").strip()))
                .as("%s in %s", of, mention.titleOf()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Tuesday the defense Ministry said so.                   | defense Ministry               | MINISTRY
            On Tuesday the Norwegian foreign Ministry said so.         | Norwegian foreign Ministry     | MINISTRY
            Officials of the Ministry of defense of Chile said so.     | Ministry of defense of Chile   | MINISTRY
            Meanwhile, the White house said it was late.               | White house                    | ORGANIZATION
            He wrote to the national security Council on Tuesday.      | national security Council      | ORGANIZATION
            The state Department refused to comment.                   | state Department               | MINISTRY
            They fought against “Dzhebhat EN-Nusra” in the north.      | Dzhebhat EN-Nusra              | GROUP
            About it informs the agency "North-Inform" on Monday.      | North-Inform                   | OUTLET
            The foundation "Open Water" paid for it.                   | Open Water                     | ORGANIZATION
            This was reported by TASS.                                 | TASS                           | OUTLET
            Moscow considers the question closed.                      | Moscow                         | COUNTRY
            They talked with Ankara for a week.                        | Ankara                         | COUNTRY
            The conference took place in Moscow.                       | Moscow                         | PLACE
            People gathered in the city of Ankara.                     | Ankara                         | PLACE
            The american delegation left the hall.                     | american                       | COUNTRY
            """)
    void findsNamesInOddCase(String text, String name, Kind kind) {
        assertThat(mention(text, name).kind()).isEqualTo(kind);
        assertThat(mention(text, name).form()).isEqualTo(Mention.Form.NAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The representative of the defense Ministry also reported that.  | representative | The representative of the defense Ministry
            According to a canadian politician, nobody came.                | politician     | a canadian politician
            The American side suggested a truce.                            | side           | The American side
            Two unnamed officials told reporters about it.                  | officials      | Two unnamed officials
            The Russian diplomat answered in French.                        | diplomat       | The Russian diplomat
            The attorney general declined.                                  | attorney       | The attorney general
            """)
    void findsDescriptions(String text, String head, String phrase) {
        Mention mention = mention(text, head);
        assertThat(mention.form()).isEqualTo(Mention.Form.NOMINAL);
        assertThat(mention.text()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He thinks that it is us who must go to time.   | us,time
            They said an independent told the sun.         | independent,sun
            The nation may rest on Monday in May.          | Monday,May
            """)
    void findsNoNameInCommonWords(String text, String absent) {
        List<String> names = FINDER.find(PARSER.parse(text)).all().stream().filter(m -> m.form() == Mention.Form.NAME)
                .map(m -> headText(m, text)).toList();
        assertThat(names).doesNotContain(absent.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said the representative of the defense Ministry yesterday | the representative of the defense Ministry | representative
            according to Rui Valadao, the deputy minister of Portugal | Rui Valadao, the deputy minister of Portugal | Rui Valadao
            said Peter Holm, who met with Nora Lindqvist in Lund      | Peter Holm, who met with Nora Lindqvist in Lund | Peter Holm
            the former Belgian minister Pieter Vandamme said          | minister Pieter Vandamme | Pieter Vandamme
            it was said by officials in Moscow                        | officials in Moscow | officials
            """)
    void tellsWhomASourceStandsFor(String text, String source, String head) {
        Mentions mentions = FINDER.find(PARSER.parse(text));
        int start = text.indexOf(source);
        int found = mentions.principal(List.of(new Span(start, start + source.length()))).orElseThrow();
        assertThat(headText(mentions.all().get(found), text)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Holm and Nora Lindqvist said that they agree.                | Peter Holm and Nora Lindqvist | Peter Holm;Nora Lindqvist
            Russia, China and the United States said that they agree.          | Russia, China and the United States | Russia;China;United States
            Peter Holm, the mayor of Lund, said that he agrees.                | Peter Holm, the mayor of Lund, | Peter Holm
            Peter Holm, a former governor and mayor of Lund, said that he agrees. | Peter Holm, a former governor and mayor of Lund, | Peter Holm
            """)
    void listsTheSpeakersOfAJointStatement(String text, String source, String heads) {
        Mentions mentions = FINDER.find(PARSER.parse(text));
        int start = text.indexOf(source);
        assertThat(mentions.principals(List.of(new Span(start, start + source.length()))))
                .extracting(i -> headText(mentions.all().get(i), text)).containsExactly(heads.split(";"));
    }

    @Property(tries = 60)
    void anyTextPassesWithSpansInsideAndInOrder(@ForAll @StringLength(max = 200) String text) {
        Parse parse = PARSER.parse(text);
        Mentions mentions = FINDER.find(parse);
        int last = 0;
        for (Mention mention : mentions.all()) {
            assertThat(mention.head()).isNotNull();
            assertThat(mention.head().start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.spans()).allMatch(span -> span.end() <= text.length() && span.length() > 0);
            assertThat(mention.spans().getFirst().contains(mention.head())).isTrue();
            last = mention.head().start();
        }
        assertThat(FINDER.find(parse).all()).isEqualTo(mentions.all());
        assertThat(mentions.all().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values())
                .allMatch(count -> count == 1);
    }
}
