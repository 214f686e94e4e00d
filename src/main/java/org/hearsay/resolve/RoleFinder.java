package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.NameKey;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;

/** Finds the person whom a role, a profession or a nationality describes. */
class RoleFinder {

    /** How many passing mentions back, and on, a description may point. */
    private static final int BACK = 60;
    private static final int ON = 40;
    /** How many sentences back "the diplomat" may point to somebody of whom it is not said that he is one. */
    static final int REACH = 4;
    private static final Map<String, String> ALIKE = Map.of("spokesman", "speaks", "spokeswoman", "speaks",
            "spokesperson", "speaks", "representative", "speaks", "chairwoman", "chairman", "head", "chief", "premier", "prime");
    private static final Set<String> LOOSE = Set.of("official", "senior", "top", "the", "of", "former", "affairs", "for", "and",
            "permanent", "special", "general");
    private static final Set<String> ANYBODY = Set.of("politician", "official", "diplomat", "leader", "man", "woman", "statesman",
            "lawmaker", "scientist", "expert", "analyst", "candidate", "speaker", "minister", "president", "senator", "governor",
            "businessman", "parliamentarian", "legislator", "deputy", "general", "ambassador", "envoy", "chief", "head", "secretary", "spokesman", "spokeswoman");

    private record Passed(int mention, Member member) {
    }

    private final Cast cast;
    private final Nouns nouns = Nouns.standard();
    private final List<Passed> passed = new ArrayList<>();
    private final Set<Member> seen = new HashSet<>();

    RoleFinder(Cast cast) {
        this.cast = cast;
    }

    /** Tells that reading has come to a mention of this actor. */
    void pass(int i, Member member) {
        if (member.kind == Kind.PERSON && member.named) {
            passed.add(new Passed(i, member));
            seen.add(member);
        }
    }

    /** Whether reading has come to a mention of this actor. */
    boolean hasPassed(Member member) {
        return seen.contains(member);
    }

    /** The best fitting person first, then those that fit as well; none if nobody fits. */
    List<Member> find(int i, Mention mention, @Nullable Member body, @Nullable String country, boolean definite,
                      @Nullable String hint) {
        List<Member> best = new ArrayList<>();
        double most = 0;
        Set<Member> weighed = new HashSet<>();
        List<Passed> near = new ArrayList<>(passed.subList(Math.max(0, passed.size() - BACK), passed.size()).reversed());
        for (int j = i + 1; j < Math.min(cast.mentions.size(), i + ON); j++) {
            Member member = cast.actor(j);
            if (member != null && member.kind == Kind.PERSON && member.named) {
                near.add(new Passed(j, member));
            }
        }
        for (Passed candidate : near) {
            if (!weighed.add(candidate.member()) || cast.extent(i).overlaps(cast.extent(candidate.mention()))) {
                continue;
            }
            double score = score(i, mention, body, country, definite, candidate);
            score += score > 0 && country == null && hint != null && hint.equals(candidate.member().country) ? 0.5 : 0;
            if (score > most + 0.01) {
                best.addFirst(candidate.member());
                best.removeIf(m -> m != candidate.member());
                most = score;
            } else if (score > 0 && score > most - 0.01) {
                best.add(candidate.member());
            }
        }
        return best;
    }

    private double score(int i, Mention mention, @Nullable Member body, @Nullable String country, boolean definite,
                         Passed candidate) {
        Member member = candidate.member();
        String title = mention.title() == null ? cast.headText(i) : mention.title();
        String head = cast.headText(i).toLowerCase(Locale.ROOT);
        String gender = nouns.is(head, "female") ? "f" : nouns.is(head, "male") ? "m" : "";
        if (!gender.isEmpty() && !member.gender.isEmpty() && !gender.equals(member.gender)) {
            return 0;
        }
        boolean later = candidate.mention() > i;
        double best = 0;
        for (Member.Office office : member.offices) {
            best = Math.max(best, office(title, body, country, office));
        }
        best = Math.max(best, ofRecord(title, country, member));
        boolean national = country != null && country.equals(member.country);
        boolean anybody = definite && !later && ANYBODY.contains(head) && key(title).size() <= 1;
        if (best == 0 && anybody && mention.titleOf() == null && nouns.is(head, "person")
                && cast.sentence(i) - cast.sentence(candidate.mention()) <= REACH) {
            best = 1.2 + (cast.isSpeaker(candidate.mention()) ? 0.1 : 0) - 0.1 * (cast.sentence(i) - cast.sentence(candidate.mention()));
        }
        if (best == 0 && anybody && national && member.offices.stream()
                .noneMatch(o -> rival(head, o))) {
            best = 1.5;
        }
        if (best == 0 || later && best < 3 || !definite && best < 3 && !(national && best >= 2)) {
            return 0;
        }
        int distance = Math.abs(cast.sentence(i) - cast.sentence(candidate.mention()));
        return best - Math.min(1, distance / 40.0);
    }

    /** "The US President" for somebody of record who held that office, though the article does not say so. */
    private static double ofRecord(String title, @Nullable String country, Member member) {
        return country != null && member.ofRecord.stream().anyMatch(known -> known.country().equals(country) && known.isCalled(title)) ? 2 : 0;
    }

    /** Whether the office is of another rank than the description says: a president is no minister. */
    private boolean rival(String head, Member.Office office) {
        Set<String> words = Set.copyOf(NameKey.words(office.title()));
        return nouns.is(head, "office") && !words.contains(head)
                && !Set.of("leader", "diplomat", "official", "speaker", "head", "chief").contains(head);
    }

    private double office(String title, @Nullable Member body, @Nullable String country, Member.Office office) {
        Set<String> asked = key(title);
        Set<String> held = key(office.title());
        if (office.of() != null && office.of().kind == Kind.MINISTRY && held.contains("chief")) {
            held.add("minister");
        }
        Set<String> common = new HashSet<>(asked);
        common.retainAll(held);
        if (common.isEmpty() || asked.contains("deputy") != held.contains("deputy")
                && asked.stream().anyMatch(w -> w.equals("minister") || w.equals("president"))) {
            return 0;
        }
        Member of = office.of();
        if (body != null && of != null && body != of) {
            boolean within = body.kind == Kind.COUNTRY && body.country != null && body.country.equals(of.country)
                    || of.kind == Kind.COUNTRY && of.country != null && of.country.equals(body.country);
            if (!within) {
                return 0;
            }
        }
        if (body == null && country != null && of != null && of.country != null && !country.equals(of.country)) {
            return 0;
        }
        double overlap = common.size() / (double) Math.max(asked.size(), 1);
        boolean covers = held.containsAll(asked);
        return overlap + (covers ? 1 : 0) + (body != null && body == of ? 2 : 0)
                + (country != null && of != null && country.equals(of.country) ? 1 : 0);
    }

    /** The words of a title that tell it from others; a politician is a political scientist by another name. */
    private static Set<String> key(String title) {
        return NameKey.words(title).stream().filter(w -> !LOOSE.contains(w)).map(w -> ALIKE.getOrDefault(w, w))
                .map(w -> w.startsWith("politic") ? "politic" : w).collect(Collectors.toSet());
    }
}
