package org.hearsay.extract.mention;

import org.jspecify.annotations.Nullable;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Nouns;

/**
 * Reads the titles around a person's name: before it ("Russian Deputy foreign Minister Sergei Ryabkov"), in brackets
 * ("(US President) Mr. (Barack) Obama"), and in apposition on either side.
 */
class TitleReader {

    private static final int REACH = 16;

    private final Nouns nouns = Nouns.standard();
    private final Sentence sentence;
    private final NounPhraseReader phrases;

    TitleReader(Sentence sentence, NounPhraseReader phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** A name with its titles: the tokens it takes up, and the first title found. */
    record Titled(int from, int to, @Nullable String title, @Nullable String of) {
    }

    Titled read(Chunk name) {
        Titled before = before(name);
        Titled behind = behind(name);
        if (before.title() != null && before.of() != null || behind.title() == null) {
            return new Titled(before.from(), behind.to(), before.title(), before.of());
        }
        boolean better = before.title() == null || before.of() == null && nouns.is(lastWord(before.title()), "honorific", "rank");
        return new Titled(before.from(), behind.to(), better ? behind.title() : before.title(),
                better || before.of() == null ? behind.of() : before.of());
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT).replace(".", "");
    }

    /** Titles before the name, also before a word between commas that describes it: "the head of the Council, the Norwegian X, …". */
    private Titled before(Chunk name) {
        int at = name.from() - 1;
        int extent = name.from();
        String title = null;
        while (at >= 0 && (nouns.is(Words.lower(sentence.get(at)), "honorific", "rank") && phrases.chunkAt(at) == null
                || isHyphenInRank(at))) {
            title = sentence.get(at).form() + (title == null ? "" : (isWord(at) && isWord(at + 1) ? " " : "") + title);
            extent = at--;
        }
        if (at >= 0 && sentence.get(at).form().equals(")")) {
            return bracketed(at, extent, name, title);
        }
        if (at > 1 && isWord(at) && Words.is(sentence.get(at - 1), "the") && sentence.get(at - 2).form().equals(",")
                && follows(name.to(), ",") && !phrases.isPersonHead(at)) {
            extent = at - 1;
            at = at - 2;
        }
        boolean comma = at > 0 && sentence.get(at).form().equals(",") && follows(name.to(), ",");
        int end = comma ? at : extent;
        NounPhrase found = null;
        for (int head = end - 1; head >= Math.max(0, end - REACH); head--) {
            if (!sentence.get(head).isNoun() && sentence.get(head).pos().matches("VB[DPZ]|[.,:]|WDT|WP")) {
                break;
            }
            if (phrases.isPersonHead(head)) {
                NounPhrase phrase = phrases.read(head);
                if (phrase.to() >= end && (!comma || determined(phrase))) {
                    found = phrase;
                }
            }
        }
        return found != null ? new Titled(found.from(), name.to(), found.title(), found.of())
                : new Titled(extent, name.to(), title, null);
    }

    private boolean isWord(int at) {
        return Words.isWord(sentence.get(at));
    }

    private boolean isHyphenInRank(int at) {
        return sentence.get(at).form().equals("-") && at > 0 && nouns.is(Words.lower(sentence.get(at - 1)), "rank");
    }

    private boolean determined(NounPhrase phrase) {
        return sentence.get(phrase.from()).pos().matches("DT|PRP\\$") || phrase.of() != null;
    }

    private Titled bracketed(int close, int extent, Chunk name, @Nullable String title) {
        for (int open = close - 1; open >= Math.max(0, close - REACH); open--) {
            if (sentence.get(open).form().equals("(")) {
                for (int head = close - 1; head > open; head--) {
                    if (phrases.isPersonHead(head)) {
                        NounPhrase phrase = phrases.read(head);
                        return new Titled(open, name.to(), phrase.title(), phrase.of());
                    }
                }
            }
        }
        return new Titled(extent, name.to(), title, null);
    }

    private Titled behind(Chunk name) {
        Titled none = new Titled(name.from(), name.to(), null, null);
        if (!follows(name.to(), ",") && !follows(name.to(), "(") && !follows(name.to(), "–")) {
            return none;
        }
        int start = name.to() + 1;
        if (start + 1 < sentence.size() && sentence.get(start).pos().equals("CD") && follows(start + 1, ",")) {
            start += 2;
        }
        for (int head = start; head < Math.min(sentence.size(), start + REACH / 2); head++) {
            Token token = sentence.get(head);
            if (token.pos().matches("VB[DPZ]|MD|[.,:]|WDT|WP|PRP|CC|IN") && phrases.chunkAt(head) == null) {
                return none;
            }
            if (phrases.isPersonHead(head)) {
                NounPhrase phrase = phrases.read(head);
                int end = joined(phrase.to());
                return phrase.from() == start && closed(end) ? new Titled(name.from(), end, phrase.title(), phrase.of()) : none;
            }
        }
        return none;
    }

    /** Behind a second office of the same person: "a former governor and mayor of Lund". */
    private int joined(int at) {
        if (follows(at, "and")) {
            for (int head = at + 1; head < Math.min(sentence.size(), at + REACH / 2); head++) {
                if (phrases.isPersonHead(head)) {
                    NounPhrase second = phrases.read(head);
                    return second.from() == at + 1 && closed(second.to()) ? second.to() : at;
                }
            }
        }
        return at;
    }

    private boolean closed(int at) {
        return at >= sentence.size() || sentence.get(at).pos().matches("[.,:]|-RRB-|W.*|VB[NGDZP]|SYM|HYPH|IN");
    }

    private boolean follows(int at, String form) {
        return at < sentence.size() && sentence.get(at).form().equals(form);
    }
}
