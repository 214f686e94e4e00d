package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hearsay.extract.mention.MentionFinder;
import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ResolverTest {

    private static final Parser PARSER = Parser.english();
    private static final MentionFinder FINDER = MentionFinder.standard();
    private static final Resolver RESOLVER = Resolver.standard();

    /** An article resolved without any statements. */
    private static Extraction resolved(String text) {
        return RESOLVER.resolve(extraction(text, List.of(), FINDER.find(PARSER.parse(text))));
    }

    private static Extraction extraction(String text, List<Attribution> attributions, Mentions mentions) {
        return new Extraction(new Article("a1", null, null, null, null, text), mentions.all(), attributions, List.of(), List.of(), List.of());
    }

    /** An article with one statement by each source, which is followed by "said" and its content in the text. */
    private static Extraction resolved(String text, Form form, String... sourcesAndContents) {
        Mentions mentions = FINDER.find(PARSER.parse(text));
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < sourcesAndContents.length; i += 2) {
            List<Span> source = List.of(span(text, sourcesAndContents[i]));
            attributions.add(new Attribution("s" + i, source, List.of(), List.of(span(text, sourcesAndContents[i + 1])),
                    mentions.principals(source), form, "say", Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST, List.of(),
                    List.of(), List.of(), null, null));
        }
        return RESOLVER.resolve(extraction(text, attributions, mentions));
    }

    private static Span span(String text, String part) {
        int start = text.lastIndexOf(part);
        assertThat(start).as(part).isNotNegative();
        return new Span(start, start + part.length());
    }

    /** The actor of the last mention with that phrase or head. */
    private static String actor(Extraction extraction, String mention) {
        return extraction.mentions().stream().filter(m -> m.text().equals(mention) || m.head() != null
                        && m.head().of(extraction.article().text()).equals(mention))
                .reduce((_, last) -> last).map(m -> String.valueOf(m.actor())).orElse("no such mention");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rui Valadao arrived on Monday. Later Valadao left again.                    | Valadao    | person:rui-valadao
            “It rains”, – said Valadao. The day before, Rui Valadao had asked for rain. | Valadao    | person:rui-valadao
            Sergey Zimin arrived. Mr. Zimin was tired.                                  | Zimin      | person:sergei-zimin
            Sergei Konstantinov came. Sergey Konstantinow went.                         | Sergey Konstantinow | person:sergei-konstantinov
            Liu Jiayi gave a talk in Lund. Liu thanked the rector.                      | Liu        | person:liu-jiayi
            Donald R. Webber spoke first, then Webber sat down.                         | Webber     | person:donald-webber
            We saw (Chilean President) Mr (Pablo) Rivas. President Rivas was there.     | Rivas      | person:pablo-rivas
            Marta al-Hadid came first. Hadid smiled.                                    | Hadid      | person:marta-al-hadid
            Ben Carlsson and Al Gordon met. Gordon paid.                                | Gordon     | person:al-gordon
            Mr. Holmqvist was late.                                                     | Holmqvist  | person:a1/holmqvist
            """)
    void findsTheFullName(String text, String mention, String id) {
        assertThat(actor(resolved(text), mention)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Obama arrived. Obama then left.                | person:barack-obama     | ''
            French President Hollande arrived. Hollande then left.   | person:francois-hollande | ''
            Obama arrived, and then Obama left.                      | person:a1/obama         | person:barack-obama
            Professor Obama arrived, and then Obama left.            | person:a1/obama         | person:barack-obama
            President Bush arrived, and then Bush left.              | person:a1/bush          | person:george-w-bush;person:george-h-w-bush
            """)
    void aSurnameAloneOnlyMakesAPersonOfRecordACandidate(String text, String id, String candidate) {
        Extraction extraction = resolved(text);
        assertThat(extraction.actors()).filteredOn(a -> a.id().equals(id)).hasSize(1)
                .flatExtracting(Actor::candidates).isEqualTo(candidate.isEmpty() ? List.of() : List.of(candidate.split(";")));
    }

    @Test
    void initialsPartPeopleOfOneName() {
        assertThat(resolved("John W. Marlow met his father, John H. Marlow.").actors()).filteredOn(a -> a.name().endsWith("Marlow")).hasSize(2);
        assertThat(resolved("George W. Bush met his father, George H. W. Bush.").actors()).extracting(Actor::id)
                .contains("person:george-w-bush", "person:george-h-w-bush");
    }

    @Test
    void keepsNamesakesApart() {
        Extraction extraction = resolved("Anna Holm met Peter Holm in Lund. Mrs. Holm paid, and Mr. Holm thanked her. Holm left.");
        assertThat(extraction.actors()).extracting(Actor::id).contains("person:anna-holm", "person:peter-holm")
                .noneMatch(id -> id.endsWith("/holm"));
        List<Mention> bare = extraction.mentions().stream().filter(m -> m.head() != null
                && m.head().of(extraction.article().text()).equals("Holm")).toList();
        assertThat(bare).hasSize(3);
        assertThat(bare.get(0).actor()).isEqualTo("person:anna-holm");
        assertThat(bare.get(1).actor()).isEqualTo("person:peter-holm");
        assertThat(bare.get(2).actor()).isNull();
        assertThat(bare.get(2).rivals()).containsExactlyInAnyOrder("person:anna-holm", "person:peter-holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was stated by the official representative of the Ministry of defense of Chile major-General Pablo Rivas. The representative of the defense Ministry also reported a flood. | The representative of the defense Ministry | person:pablo-rivas
            They wrote to the Deputy Minister of foreign Affairs of the Russian Federation Pavel Zimin. It is late, said Deputy foreign Minister of the Russian Federation. | Deputy foreign Minister of the Russian Federation | person:pavel-zimin
            Canadian political scientist Peter Holm spoke. According to a canadian politician, it rained. | a canadian politician | person:peter-holm
            Norwegian Deputy foreign Minister Nils Berg spoke. The Norwegian diplomat then left. | The Norwegian diplomat | person:nils-berg
            Norwegian Deputy foreign Minister Nils Berg spoke. The diplomat then left. | The diplomat | person:nils-berg
            The rector of the Northfield University Liu Jiayi spoke. The rector then left. | The rector | person:liu-jiayi
            Wang's assistant Tomas Gorecki promised it. The assistant forgot. | The assistant | person:tomas-gorecki
            Foreign Ministry spokeswoman Nora Lindqvist met spokesman Peter Holm. The spokeswoman was brief. | The spokeswoman | person:nora-lindqvist
            The Norwegian foreign Ministry waited. On Monday, the Ministry wrote. | Ministry | ministry:no-foreign-affairs
            """)
    void findsWhoHoldsARole(String text, String mention, String id) {
        assertThat(actor(resolved(text), mention)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Ministry of defense of Chile was silent. Later the defense Ministry spoke.       | defense Ministry          | ministry:cl-defence
            The Norwegian foreign Ministry was silent. Later the foreign Ministry spoke.         | foreign Ministry          | ministry:no-foreign-affairs
            The national security Council (NSC) at the White House replied. The NSC was brief.   | NSC                       | organization:us-national-security-council
            Moscow considers the question closed, and Ankara agrees.                             | Moscow                    | country:ru
            The conference in Moscow ended.                                                      | Moscow                    | place:moscow
            The American side was late.                                                          | The American side         | country:us
            Russian officials were late.                                                         | Russian officials         | country:ru
            The Kremlin denied it.                                                               | Kremlin                   | organization:kremlin
            They fought “Dzhebhat EN-Nusra” in the north.                                        | Dzhebhat EN-Nusra         | group:al-nusra-front
            The Atlantic Grain Council (AGC) met. AGC is rich.                                   | AGC                       | organization:atlantic-grain-council
            About it informs the agency "North-Inform". The agency gave no source.               | The agency                | outlet:north-inform
            The office of the national security Council in Washington called the White House.    | office                    | organization:us-national-security-council
            The government of Peru resigned.                                                     | The government of Peru    | organization:pe-government
            """)
    void findsTheBody(String text, String mention, String id) {
        assertThat(actor(resolved(text), mention)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nora Lindqvist met Peter Holm. She was late.             | She  | person:nora-lindqvist
            Nora Lindqvist met Peter Holm. He was late.              | He   | person:peter-holm
            Mrs. Qadiri met Peter Holm in Lund. Then she left.       | she  | person:a1/qadiri
            Peter Holm spoke in Lund. Then he thanked John Berg.     | he   | person:peter-holm
            """)
    void findsWhomAPronounStandsFor(String text, String mention, String id) {
        assertThat(actor(resolved(text), mention)).isEqualTo(id);
    }

    @Test
    void firstPersonInsideAQuotationIsItsSpeaker() {
        Extraction extraction = resolved("John Berg listened. “I was late, and you know it”, said Nora Lindqvist.", Form.DIRECT,
                "Nora Lindqvist", "“I was late, and you know it”");
        assertThat(actor(extraction, "I")).isEqualTo("person:nora-lindqvist");
        assertThat(actor(extraction, "you")).isEqualTo("null");
    }

    @Test
    void aPronounThatSpeaksPrefersThePreviousSpeaker() {
        String text = "Peter Holm said that John Berg was late. He added that it rained.";
        Extraction extraction = resolved(text, Form.INDIRECT, "Peter Holm", "that John Berg was late", "He", "that it rained");
        assertThat(actor(extraction, "He")).isEqualTo("person:peter-holm");
    }

    @Test
    void aPronounIsNobodyOfWhomItSpeaks() {
        String text = "Peter Holm called on the mayor John Berg. Berg, he said, is obliged to act.";
        Extraction extraction = resolved(text, Form.INDIRECT, "he", "is obliged to act");
        assertThat(actor(extraction, "he")).isEqualTo("person:peter-holm");
    }

    @Test
    void tellsOfficesWithTheirBodies() {
        Extraction extraction = resolved("Norwegian Deputy foreign Minister Nils Berg met the representative of the state "
                + "Department Ann Webber and Chilean President Pablo Rivas.");
        assertThat(extraction.actors()).flatExtracting(Actor::roles).contains(
                new Actor.Role("Deputy foreign Minister", "Norwegian Ministry of Foreign Affairs"),
                new Actor.Role("representative", "United States Department of State"), new Actor.Role("President", "Chile"));
    }

    @Test
    void aSpeakerWhoIsOnlyDescribedIsAnActorOfThisArticle() {
        Extraction extraction = resolved("Two unnamed officials said that it rained.", Form.INDIRECT, "Two unnamed officials", "that it rained");
        assertThat(extraction.actors()).extracting(Actor::id).containsExactly("group:a1/two-unnamed-officials");
    }

    @Property(tries = 60)
    void anyTextPassesAndTheSameTextGivesTheSameActors(@ForAll @StringLength(max = 200) String text) {
        Extraction extraction = resolved(text);
        assertThat(resolved(text)).isEqualTo(extraction);
        assertThat(extraction.actors()).extracting(Actor::id).doesNotHaveDuplicates();
        assertThat(extraction.mentions()).allMatch(m -> m.actor() == null
                || extraction.actors().stream().anyMatch(actor -> actor.id().equals(m.actor())));
    }

    @Test
    void timeGrowsWithTheLengthOfTheArticle() {
        String part = "Anna Holm met Peter Holm in Lund. The minister said that he was late. ";
        int actors = resolved(part.repeat(400)).actors().size();
        assertThat(actors).isEqualTo(resolved(part.repeat(4)).actors().size());
    }
}
