package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hearsay.gazetteer.GivenNames;
import org.hearsay.gazetteer.NameKey;

/**
 * A person's name taken apart.
 *
 * @param written the name without brackets, quotes and honorifics
 * @param words   its words as keys, initials included
 * @param folded  the words with their spellings folded
 */
record PersonName(String written, List<String> words, List<String> folded) {

    private static final Set<String> PARTICLES = Set.of("al", "el", "de", "da", "di", "du", "la", "le", "van", "von", "der",
            "den", "bin", "ibn", "ben", "abu", "bint", "dos", "del", "mac", "ul", "ter", "ten");
    private static final int SHORT = 4;
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    static PersonName of(String text) {
        String written = text.replaceAll("[()\\[\\]“”\"«»]", " ").replaceAll("['’]s?\\s*$", "").replaceAll("\\s+", " ").strip();
        List<String> words = NameKey.words(written);
        return new PersonName(written, words, words.stream().map(NameKey::fold).toList());
    }

    /** Whether there is more than a surname with its particles. */
    boolean isFull() {
        long particles = words.stream().skip(written.matches("(?:Ben|Al|La|Mac|Van|Den) .*") ? 1 : 0).filter(PARTICLES::contains).count();
        return words.size() - particles - words.stream().filter(SUFFIXES::contains).count() > 1;
    }

    String surname() {
        return folded.stream().filter(w -> !SUFFIXES.contains(w)).reduce((_, last) -> last).orElse("");
    }

    private List<String> initials() {
        return words.stream().skip(1).filter(w -> w.length() == 1).toList();
    }

    private boolean sameSuffix(PersonName other) {
        return words.stream().filter(SUFFIXES::contains).toList().equals(other.words.stream().filter(SUFFIXES::contains).toList());
    }

    /** Whether two full names can be of one person: the surname is the same, and the given names do not contradict. */
    boolean fits(PersonName other, GivenNames given) {
        List<String> mine = initials();
        List<String> theirs = other.initials();
        boolean contradict = !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
        if (contradict || !sameSuffix(other) || !near(surname(), other.surname())) {
            return false;
        }
        return given.related(words.getFirst(), other.words.getFirst())
                || folded.containsAll(other.folded) || other.folded.containsAll(folded);
    }

    /** Whether this short name is the end, or else the beginning, of the full one. */
    boolean ends(PersonName full) {
        List<String> bare = folded.stream().filter(w -> !w.equals("al")).toList();
        int size = full.folded.size();
        return !bare.isEmpty() && bare.size() < size && full.folded.subList(size - bare.size(), size).equals(bare)
                || bare.size() == 1 && near(bare.getFirst(), full.surname());
    }

    boolean begins(PersonName full) {
        return folded.size() < full.folded.size() && full.folded.subList(0, folded.size()).equals(folded);
    }

    /** Equal, or long and one letter apart, as transliterations are. */
    private static boolean near(String a, String b) {
        return a.equals(b) || Math.min(a.length(), b.length()) > SHORT && skeleton(a).equals(skeleton(b)) || Math.min(a.length(), b.length()) > 6 && distanceIsOne(a, b);
    }

    /** The name without the h by which some spellings mark a consonant: "Shmidt" and "Smidt", "Kovach" and "Kovac". */
    private static String skeleton(String folded) {
        return folded.replace("sh", "s").replace("ch", "c").replace("zh", "z");
    }

    private static boolean distanceIsOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int skip = a.length() == b.length() ? 1 : 0;
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        return same > 1 && longer.substring(same + 1).equals(shorter.substring(same + skip));
    }

    /** The id's part for this name: the given name in its usual spelling, without initials in the middle. */
    String slug(GivenNames given) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || i == words.size() - 1 || words.get(i).length() > 1) {
                kept.add(i == 0 ? NameKey.of(given.usual(words.get(i))) : words.get(i));
            }
        }
        return kept.stream().collect(Collectors.joining("-"));
    }
}
