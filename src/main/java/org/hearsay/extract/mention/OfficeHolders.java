package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GivenNames;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;

/**
 * Finds people named right behind what they hold an office of, without a comma, as translated text has them: "the former
 * Prime Minister of Belgium Anna Smit", "the head of the company "Blue Line" Omar Haddad". Taggers read such a run of
 * capitals as one name.
 */
class OfficeHolders {

    /** Nouns of bodies that have no name of their own behind them, so that what follows is who heads them. */
    private static final Set<String> HEADED = Set.of("union", "ministry", "department", "delegation", "government", "commission",
            "committee", "council", "parliament", "mission", "court", "police", "administration", "office", "service", "state");
    private static final int LONGEST = 6;
    private static final int REACH = 14;

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final GivenNames givenNames = GivenNames.standard();
    private final Nouns nouns = Nouns.standard();

    /** @param alone the capitalized words that stand in the article without another one beside them, as surnames do */
    List<Chunk> find(Sentence sentence, String text, Set<String> alone) {
        List<Chunk> people = new ArrayList<>();
        for (int of = 1; of < sentence.size() - 2; of++) {
            if (Words.is(sentence.get(of), "of") && afterOffice(sentence, of)) {
                int from = behindQualifiers(sentence, sentence.get(of + 1).pos().equals("DT") ? of + 2 : of + 1);
                int to = from;
                while (to < sentence.size() && capital(sentence.get(to))) {
                    to++;
                }
                if (to - from == 1 && from > of + 1 && HEADED.contains(Words.lower(sentence.get(from - 1))) && alone.contains(sentence.get(from).form())) {
                    people.add(new Chunk(from, to, Kind.PERSON, null));
                    continue;
                }
                boolean behindQuote = from > 0 && Words.isQuote(sentence.get(from - 1)) && to - from == 2;
                int cut = to - from < 2 || behindQuote ? from : cut(sentence, text, from, to, alone);
                if (cut > from || behindQuote) {
                    people.add(new Chunk(cut, to, Kind.PERSON, null));
                }
            }
        }
        return people;
    }

    /** Behind the quoted name or the small words that a body's noun may have before it: "the "Unity" Union", "the city Duma". */
    private int behindQualifiers(Sentence sentence, int first) {
        int at = first;
        if (Words.isQuote(sentence.get(at))) {
            do {
                at++;
            } while (at < sentence.size() - 1 && at - first < LONGEST && !Words.isQuote(sentence.get(at)));
            return Words.isQuote(sentence.get(at)) && at < sentence.size() - 1 ? at + 1 : first;
        }
        while (at < sentence.size() - 1 && at - first < 2 && !Words.isUpper(sentence.get(at))
                && (sentence.get(at).isNoun() || sentence.get(at).pos().startsWith("JJ"))) {
            at++;
        }
        return at > first && (nouns.is(Words.lower(sentence.get(at)), "body") || HEADED.contains(Words.lower(sentence.get(at - 1)))) ? at : first;
    }

    private static boolean capital(Token token) {
        return token.pos().startsWith("NNP") && Words.isUpper(token);
    }

    private boolean afterOffice(Sentence sentence, int of) {
        for (int i = of - 1; i >= Math.max(0, of - REACH); i--) {
            Token token = sentence.get(i);
            if (token.isNoun() && nouns.is(Words.lower(token), "office", "person")) {
                return true;
            }
            if (token.isVerb() && !token.pos().equals("VBN") || token.pos().matches("[.,:]|IN|TO") && !Words.is(token, "of")
                    && !Words.is(token, "for")) {
                return false;
            }
        }
        return false;
    }

    /** Where in the run the person's name begins; its start if the run is one name. */
    private int cut(Sentence sentence, String text, int from, int to, Set<String> alone) {
        if (nouns.is(Words.lower(sentence.get(to - 1)), "body")) {
            return from;
        }
        for (int cut = to - 2; cut > from; cut--) {
            boolean known = gazetteer.find(text.substring(sentence.get(from).start(), sentence.get(cut - 1).end())).isPresent();
            if (known || nouns.is(Words.lower(sentence.get(cut - 1)), "body")) {
                return titleEnd(sentence, cut, to);
            }
        }
        for (int cut = from + 1; cut <= to - 2; cut++) {
            if (givenNames.contains(sentence.get(cut).form())) {
                return cut;
            }
        }
        Token last = sentence.get(to - 1);
        boolean person = !last.isEntity() || last.entity().equals("PERSON");
        if (to - from > 2 && alone.contains(last.form()) && !nouns.is(Words.lower(sentence.get(to - 2)), "body")) {
            return to - 2;
        }
        return person && to - from == 3 && !givenNames.contains(sentence.get(from).form()) ? from + 1 : from;
    }

    private int titleEnd(Sentence sentence, int cut, int to) {
        int at = cut;
        while (at < to - 1 && nouns.is(Words.lower(sentence.get(at)), "honorific", "rank")) {
            at++;
        }
        return at;
    }
}
