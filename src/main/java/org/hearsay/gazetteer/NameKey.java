package org.hearsay.gazetteer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys under which spellings of one name are equal.
 *
 * <p>The folds are those in which transliterations from Arabic and Cyrillic script differ most: "dzh" and "j", the
 * article before a sun letter, e and a, doubled letters, "-ey", "-ei" and "-y".
 */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=[^\\p{L}]|$)");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`ʼ]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "an", "en", "ad", "ed", "ar", "er", "as", "es", "ash", "esh",
            "at", "et", "az", "ez");
    private static final Pattern ENDING = Pattern.compile("(?:iy|yi|ij|ii|ey|ei|ej|ay|ai|y)$");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    private NameKey() {
    }

    /** Lower case, no accents, punctuation or leading "the", words parted by one blank. */
    public static String of(String name) {
        String s = isPlain(name) ? name.toLowerCase(Locale.ROOT).strip() : reduced(name);
        return s.startsWith("the ") ? s.substring(4) : s;
    }

    /** Whether there are only unaccented letters, digits and single blanks, as in most names: nothing but case is to change. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
            if (!plain && (c != ' ' || i > 0 && name.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String reduced(String name) {
        String s = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        s = ABBREVIATION.matcher(s).replaceAll(m -> m.group().replace(".", ""));
        s = POSSESSIVE.matcher(s).replaceAll("");
        s = APOSTROPHE.matcher(s).replaceAll("");
        return OTHER.matcher(s.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of the key. */
    public static List<String> words(String name) {
        return parts(of(name));
    }

    static List<String> parts(String key) {
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** The words of a key in any order, each with its spelling folded. */
    static String bag(String key) {
        return parts(key).stream().map(NameKey::fold).sorted().distinct().collect(Collectors.joining(" "));
    }

    /** One word of a key with its spelling folded. */
    public static String fold(String word) {
        if (ARTICLES.contains(word)) {
            return "al";
        }
        String s = word.replace("dzh", "j").replace("dj", "j").replace("kh", "h").replace("gh", "g").replace("tch", "ch")
                .replace("shch", "sch").replace("ts", "c").replace("tz", "c").replace("ks", "x").replace("ph", "f")
                .replace("w", "v").replace("ou", "u").replace("yo", "e").replace("ye", "e").replace("yu", "u")
                .replace("iu", "u").replace("ya", "a").replace("ia", "a").replace("ck", "k").replace("q", "k");
        s = ENDING.matcher(s).replaceAll("i").replace('y', 'i').replace('e', 'a').replace('o', 'u');
        return DOUBLED.matcher(s).replaceAll("$1");
    }

    /** The form of a name in an id: the words of the key joined by hyphens. */
    public static String slug(String name) {
        return Stream.of(of(name).split(" ")).collect(Collectors.joining("-"));
    }
}
