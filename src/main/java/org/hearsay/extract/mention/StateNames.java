package org.hearsay.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;

/**
 * Tells which names no gazetteer knows are of states: those that have ministers, a government or an ambassador ("the
 * Minister of Foreign Affairs of Gullia", "the government of Gullia").
 */
class StateNames {

    private static final Set<String> OF_A_STATE = Set.of("minister", "ministry", "government", "ambassador", "embassy", "parliament", "mfa");
    private static final int REACH = 6;

    /** The texts of the chunks that are states' names. */
    Set<String> find(Sentence sentence, String text, List<Chunk> chunks) {
        Set<String> names = new HashSet<>();
        for (Chunk chunk : chunks) {
            if (chunk.known() == null && chunk.length() < 3 && chunk.kind() != Kind.OUTLET && isRuled(sentence, chunk.from())) {
                names.add(chunk.text(sentence, text));
            }
        }
        return names;
    }

    private static boolean isRuled(Sentence sentence, int from) {
        int of = from > 0 && sentence.get(from - 1).pos().equals("DT") ? from - 2 : from - 1;
        if (of < 1 || !Words.is(sentence.get(of), "of")) {
            return false;
        }
        for (int i = of - 1; i >= Math.max(0, of - REACH); i--) {
            Token token = sentence.get(i);
            if (OF_A_STATE.contains(Words.lower(token))) {
                boolean government = Words.is(token, "government") || Words.is(token, "parliament") || Words.is(token, "embassy") || Words.is(token, "ambassador");
                return government ? i == of - 1 : i < of - 1 || i > 0 && !Words.is(sentence.get(i - 1), "the");
            }
            if (token.isVerb() || token.pos().matches("[.,:]")) {
                return false;
            }
        }
        return false;
    }
}
