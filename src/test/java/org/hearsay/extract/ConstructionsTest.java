package org.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Span;
import org.hearsay.resolve.Resolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions of translated news, end to end: who said it, through whom, to whom. All sentences are made up. */
class ConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The miners of Lower Tarn will be paid in June, Zentra-Press reported with reference to the head of the Tarnian Mining Agency Viktor Palov. | will be paid in June | Viktor Palov | Zentra-Press
            As the agency Zentra informs citing the Deputy Minister of Energy Pavel Ruzin, the reason for the stop was a leak in the second pipe. | was a leak | Pavel Ruzin | Zentra
            "The bridge was closed by the flood", – the words of the head of the department Oskar Brandt are quoted by the newspaper Abendruf. | bridge was closed | Oskar Brandt | Abendruf
            "Such a step damages our relations", — Orlin's words are reported by Vestnik-24. | damages our relations | Orlin | Vestnik-24
            "It is nothing but pure hysteria", - is quoted V. Palov by Zentra. | pure hysteria | V. Palov | Zentra
            The Embassy of Kesmara in Dorn considers this action unacceptable and short-sighted, Zentra News reports. | this action unacceptable | Embassy of Kesmara | Zentra News
            The press secretary of the Kesmaran Ministry Bahir Dallo believes that such actions will strengthen smugglers, writes Qamar. | strengthen smugglers | Bahir Dallo | Qamar
            The Minister of Foreign Affairs of Kesmara, Yunis al-Barri, called on Dornland to immediately withdraw its guards. | withdraw its guards | Yunis al-Barri |
            The canal will be closed on Friday. This was stated by the first Deputy Prime Minister Arun Mehra, transmits Dornland Press Trust. | canal will be closed | Arun Mehra | Dornland Press Trust
            "Our patience has ended," Mira Holm said in an interview with the radio station Volna. | patience has ended | Mira Holm | Volna
            Dornish People's Party (DPP) Deputy Chairman Cem Akar claimed that the contract was signed at night. | signed at night | Cem Akar |
            The transfer of the prisoners is postponed. This was announced by the representative of the President in the contact group Irma Holm. | prisoners is postponed | Irma Holm |
            The President of Kesmara Lev Orlin called the incident a blow in the back from the accomplices of smugglers. | a blow in the back | Lev Orlin |
            Lev Orlin warned about serious consequences for the relations of the two countries. | serious consequences | Lev Orlin |
            Lev Orlin denied that the ban is connected with the elections, and promised to resume the import after the check. | to resume the import | Lev Orlin |
            The Minister of Trade of Kesmara Lev Orlin, answering the question of journalists in Dorn, confirmed that the diplomats will be sent home. | diplomats will be sent | Lev Orlin |
            As a diplomatic source in Dorn told the Abendruf, the mediators had proposed to create a joint laboratory. | mediators had proposed | diplomatic source in Dorn | Abendruf
            The foreign Ministry of Kesmara denies the violation of the border: according to the Ministry, the plane was over the sea. | the plane was over the sea | foreign Ministry of Kesmara |
            In Dorn the Foreign Secretary Ada Lind arrived by ship. "Our experts are studying it", the diplomat told journalists. | experts are studying | Ada Lind |
            In turn, the Energy Minister Aleksei Novin said last Thursday that "Blue stream – 2" will be opened soon, transfers RIA Novosti. | will be opened soon | Aleksei Novin | RIA Novosti
            Minister Rahman Tani considered that the complaints are claims without evidence, according to what was transmitted by Reuters. | claims without evidence | Rahman Tani | Reuters
            The miner Oskar Brandt told "Southern Lake Evening" that the water came on Friday. | the water came | Oskar Brandt | Southern Lake Evening
            As the portal Strichka learned from its own sources in the Security Service, the question of two pilots remains disputed. | two pilots remains | own sources in the Security Service | Strichka
            The head of the Kesmaran foreign Ministry Sergey Lavin left. Kesmara is not going to fight, added the minister. | not going to fight | Sergey Lavin |
            A source in the Gullian border guard told Gull News that the wells were closed. | wells were closed | source in the Gullian border guard | Gull News
            The SFS is calm. The Southern Fishing Society said that the SFS is the larger one, and the SFS said that it waits. | it waits | Southern Fishing Society |
            The President of the Association of Exporters Devi Mehra urged the traders not to hurry. Mehra left. | not to hurry | Devi Mehra |
            «The harbour stays shut. Nobody will pass without a permit», — underlined Orlin, whose words are cited by the agency «Zentra-Inform». | harbour stays shut | Orlin | Zentra-Inform
            The producer of the flour, the company "Mlynar", underlined in its press release that the flour passed all tests. | flour passed all tests | Mlynar |
            The commission's chairman, Oskar Brandt, said in a televised address that the count had ended on Friday. | count had ended | Oskar Brandt |
            As later specified in the Ministry of Emergency Situations, the fire was put out by the evening. | fire was put out | Ministry of Emergency Situations |
            The newspaper "Abendruf" with reference to source in the port reported that the ferry carried no passengers. | ferry carried no passengers | source in the port | Abendruf
            Member of the parliament's energy commission Devi Mehra was quoted by the Zentra news agency as saying that the deputies would vote on Friday. | deputies would vote | Devi Mehra | Zentra news agency
            DORN, May 3 (Zentra) - The Dornish opposition leader Mira Holm called on the commission to count the votes again. | count the votes again | Mira Holm |
            Mira Holm: The dam is old. We have asked for money for three years. | asked for money | Mira Holm |
            Mira Holm accused the company of theft and promised to go to court. | theft | Mira Holm |
            A high-ranking official in Dorn said that the claims are false. "We treat both sides equally", the official noted. | treat both sides equally | high-ranking official in Dorn |
            The candidate in governors Mira Holm asked the Prosecutor's office to check the purchases. | to check the purchases | Mira Holm |
            Aydin continued as follows:¶¶"Our soldiers are on duty in this cold. We are grateful to them.¶¶Of course we close the door to nobody. But smugglers will find us before them." | close the door to nobody | Aydin |
            The Abendruf newspaper quoted the mayor Oskar Brandt as saying that the bridge would open in May. | bridge would open | Oskar Brandt | Abendruf newspaper
            Orlin stated that he "will dig the canal with a spoon". As a source in the port told "Abendruf", the ferry carried no passengers. | ferry carried no passengers | source in the port | Abendruf
            BRANE, Feb. 3 (Vestra) -- The bridge is shut.¶¶Vestra quoted an unnamed investigator as saying that one of the black boxes was empty. | black boxes was empty | unnamed investigator | Vestra
            The manufacturer of the helicopter, Aerolin, said that it was deeply saddened. | deeply saddened | Aerolin |
            The opposition leader Marko Stevan called the governor "the most expensive weather forecaster in the country". | expensive weather forecaster | Marko Stevan |
            The head of the Council, the Swede Anna Holm, rejected the criticism of the fishermen. She stated that the quotas are right. | quotas are right | Anna Holm |
            It was learned from the Ministry of Energy that the dam is closed. | the dam is closed | Ministry of Energy |
            """)
    void speakersAndChains(String line, String content, String speaker, String by) {
        String text = line.replace('¶', '\n');
        Extraction extraction = Resolver.standard().resolve(Shared.EXTRACTOR.extract(
                new Article("constructions", null, null, null, LocalDate.of(2031, 3, 5), text)));
        int at = text.indexOf(content);
        List<Attribution> found = extraction.attributions().stream().filter(a -> a.content().stream()
                .anyMatch(span -> span.start() <= at && at + content.length() <= span.end())).toList();

        assertThat(found).as("statements of the content").isNotEmpty();
        Attribution innermost = found.stream().min((a, b) -> Integer.compare(length(a), length(b))).orElseThrow();
        assertThat(names(extraction, innermost.speakers())).isEqualTo(speaker);
        assertThat(names(extraction, innermost.reportedBy().stream().map(Attribution.Hop::mention).toList()))
                .isEqualTo(Objects.requireNonNullElse(by, ""));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private static String names(Extraction extraction, List<Integer> mentions) {
        return mentions.stream().map(m -> extraction.actors().stream().filter(a -> a.id().equals(extraction.mentions().get(m).actor()))
                .map(Actor::name).findFirst().orElse("?")).collect(Collectors.joining("+"));
    }
}
