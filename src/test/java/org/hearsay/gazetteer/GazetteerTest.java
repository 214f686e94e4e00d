package org.hearsay.gazetteer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hearsay.gazetteer.Entry.Match;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian Federation      | country:ru                    | NAME
            the Netherlands         | country:nl                    | NAME
            U.S.                    | country:us                    | NAME
            Portuguese              | country:pt                    | DEMONYM
            Finns                   | country:fi                    | DEMONYM
            Ankara                  | country:tr                    | CAPITAL
            Quai d'Orsay            | country:fr                    | SEAT
            White house             | organization:white-house      | NAME
            UN Security Council     | organization:un-security-council | NAME
            ITAR-TASS               | outlet:tass                   | NAME
            Agence France-Presse    | outlet:agence-france-presse   | NAME
            Dzhebhat EN-Nusra       | group:al-nusra-front          | NAME
            Jabhat an-Nusra         | group:al-nusra-front          | NAME
            al-Nusra Dzhebhat       | group:al-nusra-front          | NAME
            Jabhat al-Nusrah        | group:al-nusra-front          | NAME
            Medecins sans Frontieres| organization:msf              | NAME
            state Department        | ministry:us-foreign-affairs   | NAME
            """)
    void knowsAnActorByItsNames(String name, String id, Entry.Sense sense) {
        Match match = gazetteer.find(name).orElseThrow();
        assertThat(match.entry().id()).isEqualTo(id);
        assertThat(match.sense()).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ministry of defense of Russia             | -  | Russian Ministry of Defence
            the Russian defence ministry              | -  | Russian Ministry of Defence
            the defense Ministry                      | ru | Russian Ministry of Defence
            Ministry of defense                       | us | Pentagon
            foreign Ministry of the Republic of Korea | -  | South Korean Ministry of Foreign Affairs
            Norwegian Ministry of Foreign Affairs     | se | Norwegian Ministry of Foreign Affairs
            Ministry of Finance of Portugal           | -  | Portuguese Ministry of Finance
            the Indian foreign ministry               | -  | Indian Ministry of External Affairs
            national security Council                 | us | United States National Security Council
            the Supreme Court of Kenya                | -  | Kenyan Supreme Court
            German parliament                         | -  | Bundestag
            the central bank of Chile                 | -  | Chilean Central Bank
            the government of Peru                    | -  | Peruvian Government
            """)
    void knowsABodyByWhatItIsForAndWhose(String words, String context, String name) {
        assertThat(gazetteer.body(words, context)).map(Entry::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"the defense Ministry,", "Ministry of Silly Walks of Peru,", "the bakery, pe", "'', fr"})
    void knowsNothingOfTheRest(String words, String context) {
        assertThat(gazetteer.body(words, context)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deputy foreign Minister | ru | Russian Ministry of Foreign Affairs
            Minister of Justice     | ke | Kenyan Ministry of Justice
            Secretary of State      | us | United States Department of State
            Defense Secretary       | us | Pentagon
            Treasury Secretary      | us | United States Department of the Treasury
            """)
    void knowsTheMinistryOfAnOffice(String office, String country, String name) {
        assertThat(gazetteer.ministryOf(office, country)).map(Entry::name).contains(name);
    }

    @Test
    void everyCountryHasItsNameAndNoTwoEntriesShareAnId() {
        assertThat(Table.read("countries").rows()).hasSizeGreaterThan(195).allSatisfy(row -> {
            assertThat(gazetteer.find(row.get("name"))).as(row.get("name")).map(m -> m.entry().id()).contains("country:" + row.get("code"));
            assertThat(row.get("code")).matches("[a-z]{2}");
        });
        assertThat(Table.read("bodies").rows()).extracting(row -> row.get("key")).doesNotHaveDuplicates();
        assertThat(Table.read("outlets").rows()).extracting(row -> NameKey.slug(row.get("name"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"Sergey, Sergei", "Aleksei, Alexei", "Dmitriy, Dmitry", "Mohammad, Mohammed", "Diane, Diane", "Michael, Michael",
            "Zorblax, Zorblax"})
    void writesATransliteratedGivenNameInOneWay(String name, String usual) {
        assertThat(GivenNames.standard().usual(name)).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({"Bill, William, true", "J., John, true", "Sergey, Sergei, true", "Anna, Peter, false", "Hillary, Bill, false"})
    void relatesFormsOfOneName(String one, String other, boolean related) {
        assertThat(GivenNames.standard().related(one, other)).isEqualTo(related);
    }
}
