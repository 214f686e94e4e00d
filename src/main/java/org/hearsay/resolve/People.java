package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GivenNames;
import org.hearsay.gazetteer.KnownPeople;
import org.hearsay.gazetteer.KnownPeople.Known;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Mention.Resolution;

/** Resolves the names of people: full names first, wherever they stand, then what is left of them elsewhere. */
class People {

    /** A namesake is out of the running when another was named this much more recently or this much more often. */
    private static final int FAR = 4;
    private static final int LONG = 5;

    private final Cast cast;
    private final GivenNames given = GivenNames.standard();
    private final Nouns nouns = Nouns.standard();
    private final Map<Member, PersonName> names = new LinkedHashMap<>();
    private final Map<String, List<Member>> bySurname = new HashMap<>();
    private final Map<String, List<Member>> byFirst = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Member, List<Integer>> places = new HashMap<>();

    People(Cast cast) {
        this.cast = cast;
    }

    void resolve() {
        List<Integer> bare = new ArrayList<>();
        List<Integer> unsure = new ArrayList<>();
        for (int i = 0; i < cast.mentions.size(); i++) {
            Mention mention = cast.mentions.get(i);
            if (mention.form() == Form.NAME && mention.kind() != Kind.PERSON && cast.isOwnInvention(i)) {
                unsure.add(i);
            } else if (mention.form() == Form.NAME && mention.kind() == Kind.PERSON) {
                PersonName name = PersonName.of(cast.headText(i));
                if (name.isFull()) {
                    assign(i, full(name), Resolution.NAME);
                } else if (!name.words().isEmpty()) {
                    bare.add(i);
                }
            }
        }
        unsure.forEach(this::misspelt);
        bare.forEach(this::recognise);
        bare.forEach(i -> bare(i, PersonName.of(cast.headText(i))));
    }

    private void assign(int i, Member member, Resolution how) {
        cast.resolve(i, member, how);
        places.computeIfAbsent(member, _ -> new ArrayList<>()).add(i);
        String gender = gender(i);
        if (!gender.isEmpty()) {
            member.gender = gender;
        }
    }

    private Member full(PersonName name) {
        List<Member> sameSurname = bySurname.computeIfAbsent(bucket(name.surname()), _ -> new ArrayList<>());
        for (Member member : sameSurname) {
            PersonName known = names.get(member);
            if (known.fits(name, given)) {
                boolean richer = name.words().size() > known.words().size() && name.folded().containsAll(known.folded());
                if (richer) {
                    names.put(member, name);
                    member.aliases.add(member.name);
                    member.name = name.written();
                }
                return member;
            }
        }
        String usual = id(name);
        String id = ids.add(usual) ? usual : "person:" + NameKey.slug(name.written());
        Member member = cast.member(id, () -> new Member(id, name.written(), Kind.PERSON, null, true));
        member.gender = given.gender(name.words().getFirst());
        member.ofRecord = KnownPeople.standard().withSurname(name.surname()).stream()
                .filter(known -> PersonName.of(known.name()).slug(given).equals(name.slug(given))).toList();
        names.put(member, name);
        sameSurname.add(member);
        byFirst.computeIfAbsent(name.folded().getFirst(), _ -> new ArrayList<>()).add(member);
        return member;
    }

    /** A word that was taken for a body of which nothing is known, and is the surname of somebody named in full. */
    private void misspelt(int i) {
        PersonName name = PersonName.of(cast.headText(i));
        if (name.words().size() != 1 || name.surname().length() < LONG) {
            return;
        }
        List<Member> fitting = bySurname.getOrDefault(bucket(name.surname()), List.of()).stream().filter(m -> name.ends(names.get(m))).toList();
        if (fitting.size() == 1) {
            assign(i, fitting.getFirst(), Resolution.SURNAME);
        }
    }

    /** Lets "President" with a surname introduce the one person of record who is called so. */
    private void recognise(int i) {
        Mention mention = cast.mentions.get(i);
        String surname = PersonName.of(cast.headText(i)).surname();
        String title = mention.title();
        if (title == null || bySurname.getOrDefault(bucket(surname), List.of()).stream()
                .anyMatch(m -> names.get(m).surname().equals(surname))) {
            return;
        }
        String country = mention.titleOf() == null ? "" : Gazetteer.standard().countryIn(mention.titleOf()).orElse("");
        List<Known> called = KnownPeople.standard().withSurname(surname).stream()
                .filter(k -> k.isCalled(title) && (country.isEmpty() || country.equals(k.country()))).toList();
        if (called.size() == 1) {
            full(PersonName.of(called.getFirst().name()));
        }
    }

    private void bare(int i, PersonName name) {
        List<Member> fitting = bySurname.getOrDefault(bucket(name.surname()), List.of()).stream()
                .filter(m -> name.ends(names.get(m))).toList();
        if (fitting.isEmpty()) {
            fitting = byFirst.getOrDefault(name.folded().getFirst(), List.of()).stream()
                    .filter(m -> name.begins(names.get(m))).toList();
        }
        String gender = gender(i);
        List<Member> agreeing = fitting.stream().filter(m -> gender.isEmpty() || m.gender.isEmpty() || m.gender.equals(gender)).toList();
        if (agreeing.isEmpty()) {
            assign(i, stranger(name), Resolution.SURNAME);
        } else {
            Member best = clear(i, agreeing);
            if (best != null) {
                assign(i, best, Resolution.SURNAME);
            }
            if (agreeing.size() > 1) {
                cast.rivals(i, agreeing);
            }
        }
    }

    /** A surname whose owner the article never names in full. */
    private Member stranger(PersonName name) {
        String id = "person:" + cast.extraction.article().id() + "/" + NameKey.slug(name.written());
        return cast.member(id, () -> {
            Member member = new Member(id, name.written(), Kind.PERSON, null, true);
            KnownPeople.standard().withSurname(name.surname())
                    .forEach(known -> member.candidates.add(id(PersonName.of(known.name()))));
            return member;
        });
    }

    /** Two people of record with one name keep the initials that part them. */
    private String id(PersonName name) {
        String slug = name.slug(given);
        long sharing = KnownPeople.standard().withSurname(name.surname()).stream()
                .filter(known -> PersonName.of(known.name()).slug(given).equals(slug)).count();
        return "person:" + (sharing > 1 ? NameKey.slug(name.written()) : slug);
    }

    /** The one of several namesakes that is clearly meant, if there is one. */
    private @Nullable Member clear(int i, List<Member> members) {
        if (members.size() == 1) {
            return members.getFirst();
        }
        Member nearest = null;
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (Member member : members) {
            int distance = distance(i, member);
            if (distance < least) {
                second = least;
                least = distance;
                nearest = member;
            } else {
                second = Math.min(second, distance);
            }
        }
        return second - least >= FAR ? nearest : null;
    }

    /** Sentences since the person was last named; one who is named only later is far. */
    private int distance(int i, Member member) {
        List<Integer> at = places.getOrDefault(member, List.of());
        int best = 1000;
        for (int j = at.size() - 1; j >= 0; j--) {
            int sentences = cast.sentence(i) - cast.sentence(at.get(j));
            best = Math.min(best, sentences >= 0 ? sentences : FAR - sentences);
            if (sentences >= 0 && best <= sentences) {
                break;
            }
        }
        return best;
    }

    /** What the words around the name tell: "Mrs", "spokesman". */
    private String gender(int i) {
        Mention mention = cast.mentions.get(i);
        int from = Math.max(cast.extent(i).start(), cast.start(i) - 12);
        String before = from < cast.start(i) ? cast.text.substring(from, cast.start(i)) : "";
        for (String word : NameKey.words(before + " " + (mention.title() == null ? "" : mention.title()))) {
            if (nouns.is(word, "female")) {
                return "f";
            }
            if (nouns.is(word, "male")) {
                return "m";
            }
        }
        return "";
    }

    private static String bucket(String surname) {
        return surname.substring(0, Math.min(1, surname.length()));
    }
}
