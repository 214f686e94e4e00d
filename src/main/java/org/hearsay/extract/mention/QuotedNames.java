package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;

/** Finds bodies and outlets whose names stand in quotation marks behind a noun: the agency "North-Inform". */
class QuotedNames {

    private static final int LONGEST = 7;
    /** Verbs behind which a quoted name is the press: told "Southern Evening", as writes "Gull". */
    private static final Set<String> TELLING = Set.of("tell", "write", "transmit", "inform");

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Nouns nouns = Nouns.standard();

    List<Chunk> find(Sentence sentence, String text) {
        List<Chunk> found = new ArrayList<>();
        for (int open = 1; open < sentence.size() - 2; open++) {
            Token noun = sentence.get(open - 1);
            String lower = Words.lower(noun);
            boolean held = open > 1 && Words.is(noun, "of") && nouns.is(Words.lower(sentence.get(open - 2)), "office", "person");
            boolean press = TELLING.contains(noun.lemma()) && noun.isVerb();
            if (Words.isQuote(sentence.get(open)) && (press || (noun.isNoun() || noun.pos().equals("JJ")) && nouns.is(lower, "body", "outlet") || held)) {
                int close = open + 1;
                while (close < sentence.size() && close - open < LONGEST && !Words.isQuote(sentence.get(close))) {
                    close++;
                }
                boolean closed = close < sentence.size() && close - open < LONGEST && close > open + 1
                        && (!press || sentence.tokens().subList(open + 1, close).stream().allMatch(Words::isUpper));
                if (closed && Words.isUpper(sentence.get(open + 1)) && !sentence.get(close - 1).form().matches("[.,!?]")) {
                    Kind kind = press || nouns.is(lower, "outlet") || lower.equals("agency") ? Kind.OUTLET : Kind.ORGANIZATION;
                    var known = gazetteer.find(text.substring(sentence.get(open + 1).start(), sentence.get(close - 1).end()));
                    found.add(new Chunk(open + 1, close, known.map(m -> m.entry().kind()).orElse(kind), known.orElse(null)));
                }
            }
        }
        return found;
    }
}
