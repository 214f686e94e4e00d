package org.hearsay.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Entry.Match;
import org.hearsay.gazetteer.Entry.Sense;
import org.hearsay.model.Kind;

/**
 * The known actors, looked up by any of their names.
 *
 * <p>A ministry is not listed: it is a pattern (what it is for) and a country, so "Ministry of defense of Russia",
 * "the Russian defence ministry" and, with Russia as the context, "the defense Ministry" are one entry.
 */
public final class Gazetteer {

    private static final Set<String> FILLERS = Set.of("of", "the", "and", "for", "affairs", "s", "federal", "state",
            "cooperation", "situations", "republic", "relations", "national", "international", "regional", "public",
            "social", "rural", "local", "united", "general", "agency", "services", "union", "resources", "mineral",
            "natural", "protection", "planning", "works", "urban", "in", "at");

    private final Map<String, Match> byName = new HashMap<>();
    private final Map<String, Match> byBag = new HashMap<>();
    /** All words of the bags: most look-ups end at the first word that is none of them. */
    private final Set<String> folded = new HashSet<>();
    private final Map<String, Entry> countries = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, Entry> styles = new HashMap<>();
    private final List<BodyPattern> patterns;
    private final Set<String> vocabulary = new HashSet<>(FILLERS);

    private Gazetteer() {
        Table.read("countries").rows().forEach(row -> addCountry(row.get("code"), row.get("name"),
                Table.values(row, "aliases"), Table.values(row, "demonyms"), Table.values(row, "capital"),
                Table.values(row, "seats")));
        Table.read("bodies").rows().forEach(row -> add(new Entry(row.get("key"), row.get("name"),
                Kind.ofLabel(row.get("kind")), orNull(row.get("country")), Table.values(row, "aliases"))));
        Table.read("outlets").rows().forEach(row -> add(new Entry("outlet:" + NameKey.slug(row.get("name")),
                row.get("name"), Kind.OUTLET, orNull(row.get("country")), Table.values(row, "aliases"))));
        patterns = Table.read("patterns").rows().stream().map(BodyPattern::of).toList();
        patterns.forEach(pattern -> vocabulary.addAll(pattern.vocabulary()));
        Table.read("styles").rows().forEach(row -> {
            Kind kind = Kind.ofLabel(row.get("kind"));
            Entry entry = new Entry(BodyPattern.id(kind, row.get("country"), row.get("key")), row.get("name"), kind,
                    row.get("country"), Table.values(row, "aliases"));
            styles.put(row.get("country") + "/" + row.get("key"), entry);
            add(entry);
        });
    }

    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Gazetteer STANDARD = new Gazetteer();
    }

    private void addCountry(String code, String name, List<String> aliases, List<String> demonyms,
                            List<String> capitals, List<String> seats) {
        Entry entry = new Entry("country:" + code, name, Kind.COUNTRY, code, aliases);
        countries.put(code, entry);
        adjectives.put(code, demonyms.isEmpty() ? "" : demonyms.getFirst());
        add(entry);
        for (String demonym : demonyms) {
            put(demonym, entry, Sense.DEMONYM);
            put(demonym + "s", entry, Sense.DEMONYM);
        }
        capitals.forEach(capital -> put(capital, entry, Sense.CAPITAL));
        seats.forEach(seat -> put(seat, entry, Sense.SEAT));
    }

    private void add(Entry entry) {
        put(entry.name(), entry, Sense.NAME);
        entry.aliases().forEach(alias -> put(alias, entry, Sense.NAME));
    }

    /** The first entry keeps a name that two claim: countries stand before bodies, bodies before outlets. */
    private void put(String name, Entry entry, Sense sense) {
        Match match = new Match(entry, sense, name);
        String key = NameKey.of(name);
        byName.putIfAbsent(key, match);
        if (sense == Sense.NAME && key.length() > 7) {
            String bag = NameKey.bag(key);
            byBag.putIfAbsent(bag, match);
            folded.addAll(NameKey.parts(bag));
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The entry of exactly this name, in any case, accents and transliteration. */
    public Optional<Match> find(String name) {
        String key = NameKey.of(name);
        Match match = byName.get(key);
        if (match == null && key.length() > 7 && NameKey.parts(key).stream().map(NameKey::fold).allMatch(folded::contains)) {
            match = byBag.get(NameKey.bag(key));
        }
        return Optional.ofNullable(match);
    }

    /** The country with the ISO code. */
    public Optional<Entry> country(@Nullable String code) {
        return Optional.ofNullable(code == null ? null : countries.get(code));
    }

    /** The code of the first country that the words name by name, adjective, capital or seat. */
    public Optional<String> countryIn(String words) {
        return strip(words).map(Stripped::country);
    }

    /** What sort of body the words describe, such as {@code defence}, whatever the country. */
    public Optional<String> patternOf(String words) {
        List<String> rest = strip(words).map(Stripped::rest).orElseGet(() -> NameKey.words(words));
        Optional<BodyPattern> pattern = pattern(rest);
        return pattern.map(BodyPattern::key);
    }

    /**
     * The body that the words describe.
     *
     * @param context code of the country it belongs to if the words name none
     */
    public Optional<Entry> body(String words, @Nullable String context) {
        Optional<Stripped> stripped = strip(words);
        String code = stripped.map(Stripped::country).orElse(context);
        List<String> rest = stripped.map(Stripped::rest).orElseGet(() -> NameKey.words(words));
        if (code == null) {
            return Optional.empty();
        }
        Match style = byName.get(String.join(" ", rest));
        if (style != null && code.equals(style.entry().country()) && style.sense() == Sense.NAME) {
            return Optional.of(style.entry());
        }
        return pattern(rest).map(p -> body(p, code));
    }

    /** What sort of ministry an office is in: "foreign Minister" is in a foreign ministry. */
    public Optional<String> patternOfOffice(String office) {
        List<String> words = NameKey.words(office);
        return patterns.stream().filter(p -> p.kind() == Kind.MINISTRY && p.names(words)).findFirst().map(BodyPattern::key);
    }

    /** The ministry of a country for what an office is for: "foreign" with "minister" is its foreign ministry. */
    public Optional<Entry> ministryOf(String office, String country) {
        Optional<Entry> department = department(office).filter(d -> country.equals(d.country()));
        if (department.isPresent()) {
            return department;
        }
        List<String> words = NameKey.words(office);
        return patterns.stream().filter(p -> p.kind() == Kind.MINISTRY && p.names(words)).findFirst()
                .map(p -> body(p, country));
    }

    /** The department that "Secretary of State" or "Defense Secretary" heads, where only one country has one so called. */
    public Optional<Entry> department(String office) {
        List<String> words = new ArrayList<>(NameKey.words(office));
        if (!words.remove("secretary")) {
            return Optional.empty();
        }
        words.removeAll(Set.of("of", "the", "deputy", "assistant", "under", "former"));
        Match match = byName.get("department of " + String.join(" ", words));
        return Optional.ofNullable(match).map(Match::entry);
    }

    private Entry body(BodyPattern pattern, String code) {
        Entry style = styles.get(code + "/" + pattern.key());
        return style != null ? style : pattern.of(code, adjectives.getOrDefault(code, ""), countries.get(code).name());
    }

    private Optional<BodyPattern> pattern(List<String> rest) {
        return vocabulary.containsAll(rest) ? patterns.stream().filter(p -> p.fits(rest)).findFirst() : Optional.empty();
    }

    private record Stripped(String country, List<String> rest) {
    }

    /** Takes the first name of a country out of the words. */
    private Optional<Stripped> strip(String words) {
        List<String> all = NameKey.words(words);
        for (int length = Math.min(4, all.size()); length > 0; length--) {
            for (int from = 0; from + length <= all.size(); from++) {
                Match match = byName.get(String.join(" ", all.subList(from, from + length)));
                if (match != null && match.entry().kind() == Kind.COUNTRY) {
                    List<String> rest = new ArrayList<>(all.subList(0, from));
                    rest.addAll(all.subList(from + length, all.size()));
                    while (!rest.isEmpty() && Set.of("of", "the", "in").contains(rest.getLast().toLowerCase(Locale.ROOT))) {
                        rest.removeLast();
                    }
                    return Optional.of(new Stripped(String.valueOf(match.entry().country()), rest));
                }
            }
        }
        return Optional.empty();
    }
}
