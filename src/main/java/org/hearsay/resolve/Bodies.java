package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Entry;
import org.hearsay.gazetteer.Entry.Match;
import org.hearsay.gazetteer.Entry.Sense;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Mention.Resolution;

/** Resolves the names that are not of people: countries, ministries, organizations, groups, outlets, places. */
class Bodies {

    private static final int SHORT = 3;
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "to");

    private final Cast cast;
    private final Context context;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Map<String, Member> byKey = new HashMap<>();
    /** Of names of several words their initials, for abbreviations that no brackets explain, wherever they stand. */
    private final Map<String, Member> byInitials = new HashMap<>();

    Bodies(Cast cast, Context context) {
        this.cast = cast;
        this.context = context;
    }

    void resolve() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < cast.mentions.size(); i++) {
            Mention mention = cast.mentions.get(i);
            if (mention.form() == Form.NAME && mention.kind() != Kind.PERSON && !byKnownName(i, mention)) {
                open.add(i);
            }
        }
        open.removeIf(this::byPattern);
        open.sort(Comparator.comparing(this::isAcronym));
        open.forEach(i -> abbreviation(i, cast.actor(i)));
        for (int i : open) {
            Mention mention = cast.mentions.get(i);
            Member known = byKey.get(NameKey.of(cast.headText(i)));
            if (known == null && isAcronym(i)) {
                known = byInitials.get(NameKey.of(cast.headText(i)));
            }
            if (known != null) {
                cast.resolve(i, known, Resolution.NAME);
            } else if (mention.kind() != null || cast.isUsed(i)) {
                own(i, mention);
            }
        }
    }

    private boolean isAcronym(int i) {
        String name = cast.headText(i);
        return name.length() > 2 && name.length() < 7 && name.chars().allMatch(Character::isUpperCase);
    }

    private boolean byKnownName(int i, Mention mention) {
        String name = cast.headText(i);
        Optional<Match> found = gazetteer.find(name);
        if (found.isPresent()) {
            Match match = found.get();
            if (match.sense() == Sense.CAPITAL && mention.kind() == Kind.PLACE) {
                place(i, match.alias());
            } else {
                Resolution how = switch (match.sense()) {
                    case CAPITAL, SEAT -> Resolution.CAPITAL;
                    case DEMONYM -> Resolution.NATIONALITY;
                    case NAME -> match.alias().equals(match.entry().name()) ? Resolution.NAME : Resolution.ALIAS;
                };
                known(i, match.entry(), how);
            }
            return true;
        }
        if (mention.kind() == Kind.PLACE) {
            place(i, name);
            return true;
        }
        Optional<Entry> body = gazetteer.body(name, null);
        body.ifPresent(entry -> known(i, entry, Resolution.NAME));
        return body.isPresent();
    }

    private void known(int i, Entry entry, Resolution how) {
        Member member = cast.member(entry.id(), () -> Member.of(entry));
        cast.resolve(i, member, how);
        byKey.putIfAbsent(NameKey.of(cast.headText(i)), member);
        if (entry.kind() != Kind.COUNTRY) {
            gazetteer.patternOf(cast.headText(i)).ifPresent(pattern -> context.introduce(pattern, member));
            abbreviation(i, member);
        }
    }

    private void place(int i, String name) {
        String id = "place:" + NameKey.slug(name);
        cast.resolve(i, cast.member(id, () -> new Member(id, name, Kind.PLACE, null, true)), Resolution.NAME);
    }

    /** "The defense Ministry", "national security Council": the country's own by context. */
    private boolean byPattern(int i) {
        Optional<String> pattern = gazetteer.patternOf(cast.headText(i));
        if (pattern.isEmpty()) {
            return false;
        }
        Member introduced = context.introduced(pattern.get());
        if (introduced != null) {
            cast.resolve(i, introduced, Resolution.DESCRIPTION);
            abbreviation(i, introduced);
            return true;
        }
        Optional<Entry> body = gazetteer.body(cast.headText(i), context.country(i));
        body.ifPresent(entry -> known(i, entry, Resolution.DESCRIPTION));
        return body.isPresent();
    }

    /** Lets "NSC" in brackets behind a name stand for it from there on. */
    private void abbreviation(int i, @Nullable Member member) {
        int open = cast.head(i).end();
        if (member == null || open + 2 >= cast.text.length() || !cast.text.startsWith(" (", open)) {
            return;
        }
        int close = cast.text.indexOf(')', open);
        if (close > open + 3 && close < open + 14) {
            String short_ = cast.text.substring(open + 2, close).strip();
            if (short_.chars().noneMatch(Character::isLowerCase) && short_.chars().allMatch(Character::isLetter)) {
                byKey.put(NameKey.of(short_), member);
            }
        }
    }

    /** A body that nobody told us of before: its own name makes its id, if it is a name in full. */
    private void own(int i, Mention mention) {
        String name = cast.headText(i).replaceAll("[“”\"«»]", "").strip();
        Kind kind = mention.kind() == null ? Kind.ORGANIZATION : mention.kind();
        String slug = NameKey.slug(name);
        if (slug.isEmpty() || slug.length() < SHORT && mention.kind() == null) {
            return;
        }
        boolean local = mention.kind() == null || kind == Kind.MINISTRY;
        String id = kind.label().toLowerCase(Locale.ROOT) + ":" + (local ? cast.extraction.article().id() + "/" : "") + slug;
        Member member = cast.member(id, () -> new Member(id, name, kind, gazetteer.countryIn(name).orElse(null), true));
        cast.resolve(i, member, Resolution.NAME);
        byKey.putIfAbsent(NameKey.of(name), member);
        byInitials.putIfAbsent(NameKey.words(name).stream().filter(word -> !SMALL.contains(word)).map(word -> word.substring(0, 1))
                .collect(Collectors.joining()), member);
        abbreviation(i, member);
    }
}
