package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.gazetteer.Entry;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.model.Extraction;

/**
 * Finds whom and what a clause names: resolved actors by their ids, countries also by adjective and capital, and every
 * other word that is written as a name.
 */
final class Names {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'.&][\\p{L}\\p{N}]+)*");
    private static final Pattern OF_COUNTRY = Pattern.compile("^(?:country:|(?:ministry|organization):)([a-z]{2})(?:-.*)?$");
    private static final Set<String> NOT_NAMES = Set.of("i", "mr", "mrs", "ms", "dr", "general", "president", "minister",
            "ministry", "foreign", "defence", "defense", "prime", "the", "a", "an", "it", "he", "she", "they", "we", "there",
            "this", "that", "these", "those", "state", "government", "republic", "of", "and", "secretary", "army", "no");

    private Names() {
    }

    /** An actor's canonical name stands where the mention stood; the id is known. */
    record Known(String name, String id) {
    }

    /** The keys of the names in the clause, in order, each once. */
    static List<String> of(String clause, List<Known> known) {
        Set<String> keys = new LinkedHashSet<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        java.util.TreeMap<Integer, String> found = new java.util.TreeMap<>();
        for (Known actor : known) {
            int at = clause.indexOf(actor.name());
            if (at >= 0) {
                found.put(at, key(actor.id()));
                starts.add(at);
                ends.add(at + actor.name().length());
            }
        }
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(clause);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        for (int i = 0; i < words.size(); i++) {
            for (int length = Math.min(3, words.size() - i); length >= 1; length--) {
                int start = words.get(i)[0];
                int end = words.get(i + length - 1)[1];
                String text = clause.substring(start, end);
                if (!Character.isUpperCase(text.charAt(0)) && !text.matches("\\p{L}+-\\d+\\w*")) {
                    break;
                }
                boolean covered = false;
                for (int k = 0; k < starts.size(); k++) {
                    covered |= start < ends.get(k) && starts.get(k) < end;
                }
                Optional<Entry> entry = covered ? Optional.empty() : GAZETTEER.find(text).map(Entry.Match::entry);
                if (entry.isPresent()) {
                    found.put(start, key(entry.get().id()));
                    i += length - 1;
                    break;
                }
                String key = text.toLowerCase(Locale.ROOT);
                if (length == 1 && !covered && !NOT_NAMES.contains(key) && (start > 0 || text.matches(".*\\d.*"))) {
                    found.put(start, key(text));
                }
            }
        }
        keys.addAll(found.values());
        return List.copyOf(keys);
    }

    /**
     * The key of a name: the id of a country, or of a body whose name has several words; of anything else the last word
     * as it is pronounced, since articles leave out the rest, spell it in several ways, and take a town for a person.
     */
    private static String key(String idOrWord) {
        String[] words = idOrWord.substring(idOrWord.indexOf(':') + 1).split("-");
        if (idOrWord.startsWith("country:") && words[0].length() == 2
                || idOrWord.matches("(?:ministry|organization|group|outlet):.*") && words.length > 1) {
            return idOrWord;
        }
        String word = idOrWord.contains(":") ? words[words.length - 1] : NameKey.of(idOrWord).replace(" ", "");
        return word.matches(".*\\d.*") ? word.replaceFirst("s$", "") : NameKey.fold(word);
    }

    /** Whether two keys may mean the same name: the adjective begins as the name does. */
    static boolean same(String a, String b) {
        return a.equals(b) || Math.min(a.length(), b.length()) >= 4 && !a.contains(":") && !b.contains(":")
                && (a.startsWith(b) || b.startsWith(a));
    }

    /** The six names that an article mentions most, sorted. */
    static List<String> setting(Extraction extraction) {
        java.util.Map<String, Long> counts = extraction.mentions().stream().map(org.hearsay.model.Mention::actor)
                .filter(id -> id != null && isGlobal(id) && !id.startsWith("outlet:") && !id.startsWith("group:"))
                .collect(java.util.stream.Collectors.groupingBy(Names::key, java.util.stream.Collectors.counting()));
        return counts.entrySet().stream().sorted(java.util.Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(java.util.Map.Entry.comparingByKey())).limit(6).map(java.util.Map.Entry::getKey).sorted().toList();
    }

    /** Whether the id means the same actor in every article. */
    static boolean isGlobal(String id) {
        return !id.contains("/");
    }

    /** The country of a name: of a country itself, or of a body of it such as {@code ministry:ru-defence}. */
    static Optional<String> countryOf(String key) {
        Matcher code = OF_COUNTRY.matcher(key);
        return code.find() && GAZETTEER.country(code.group(1)).isPresent() ? Optional.of("country:" + code.group(1))
                : key.startsWith("country:") ? Optional.of(key) : Optional.empty();
    }
}
