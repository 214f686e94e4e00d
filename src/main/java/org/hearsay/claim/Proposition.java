package org.hearsay.claim;

import java.util.List;
import java.util.Locale;

import org.hearsay.model.Fingerprint;

/**
 * What a clause claims, apart from polarity and hedges: "may not resume" and "will resume" differ in neither.
 *
 * @param id      16 hexadecimal digits that the rest decides, so that the same words about the same actors and days are
 *                one proposition in all articles
 * @param text    the clause affirmed, actors under their canonical names
 * @param names   the countries, actors and other names in it, each a key such as {@code country:ru} or {@code su-24}, in
 *                the order of the clause
 * @param numbers the numbers in it, as digits
 * @param days    the days, months or years in it: {@code 2016-10-24}, {@code 2016-10} or {@code 2016}
 * @param mood    whether it is told as a fact, as to come, or as what ought to be
 * @param setting the names that its article speaks of most, sorted: "the trucks were hit" means others elsewhere
 */
public record Proposition(String id, String text, List<String> names, List<String> numbers, List<String> days,
                          Mood mood, List<String> setting) {

    /** In what mood a proposition is put. */
    public enum Mood { FACT, FUTURE, OUGHT }

    public Proposition {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        days = List.copyOf(days);
        setting = List.copyOf(setting);
    }

    static Proposition of(String text, List<String> names, List<String> numbers, List<String> days, Mood mood,
                          List<String> setting) {
        return new Proposition(Fingerprint.id(text.toLowerCase(Locale.ROOT), names, numbers, days, mood, setting), text, names, numbers,
                days, mood, setting);
    }
}
