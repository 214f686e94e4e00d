package org.hearsay.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.model.Attribution;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Mention.Resolution;
import org.hearsay.model.Span;

/**
 * Resolves pronouns: "I" and "we" inside a quotation to its speaker, "you" to whom it is said to, the others to who fits
 * in number and gender, nearest first, speakers and first-named before the rest.
 */
class Pronouns {

    private static final Set<String> FIRST = Set.of("i", "me", "myself", "we", "us", "ourselves");
    private static final int WINDOW = 40;
    private static final int REACH = 4;
    private static final double NEAR = 0.4;

    private final Cast cast;
    private final Map<Integer, Attribution> quoted = new HashMap<>();

    private final Map<Integer, Attribution> spoken = new HashMap<>();

    private record Candidate(Member member, double score) {
    }

    Pronouns(Cast cast) {
        this.cast = cast;
        cast.extraction.attributions().forEach(a -> a.speakers().forEach(i -> spoken.putIfAbsent(i, a)));
        findQuoted();
    }

    /** For each mention the innermost direct or mixed attribution whose content it stands in. */
    private void findQuoted() {
        for (Attribution attribution : cast.extraction.attributions()) {
            if (attribution.form() == Attribution.Form.INDIRECT) {
                continue;
            }
            for (Span span : attribution.content()) {
                for (int i = first(span.start()); i < cast.mentions.size() && cast.start(i) < span.end(); i++) {
                    Attribution other = quoted.get(i);
                    if (other == null || length(other) >= length(attribution)) {
                        quoted.put(i, attribution);
                    }
                }
            }
        }
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private int first(int offset) {
        int low = 0;
        int high = cast.mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cast.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void resolve() {
        Deque<Integer> ahead = new ArrayDeque<>();
        for (int i = 0; i < cast.mentions.size(); i++) {
            if (cast.mentions.get(i).form() == Form.PRONOUN && cast.actor(i) == null) {
                String word = cast.headText(i).toLowerCase(Locale.ROOT);
                if (FIRST.contains(word) || word.equals("you")) {
                    ahead.add(i);
                } else {
                    third(i, word);
                }
            }
        }
        ahead.forEach(this::speaker);
    }

    private void speaker(int i) {
        Attribution attribution = quoted.get(i);
        if (attribution == null) {
            return;
        }
        boolean you = cast.headText(i).equalsIgnoreCase("you");
        List<Integer> who = you ? attribution.addressedTo() : attribution.speakers();
        Member member = who.size() == 1 ? cast.actor(who.getFirst()) : null;
        if (member != null && who.getFirst() != i) {
            cast.resolve(i, member, Resolution.PRONOUN);
        }
    }

    private void third(int i, String word) {
        boolean person = Set.of("he", "him", "himself", "she", "her", "herself").contains(word);
        String gender = word.startsWith("h") && !word.startsWith("her") ? "m" : person ? "f" : "";
        if (!person && !cast.isUsed(i)) {
            return;
        }
        boolean plural = word.startsWith("the");
        List<Candidate> candidates = candidates(i, person, plural, gender);
        if (candidates.isEmpty()) {
            return;
        }
        Candidate best = candidates.getFirst();
        cast.resolve(i, best.member(), Resolution.PRONOUN);
        if (!gender.isEmpty() && best.member().gender.isEmpty()) {
            best.member().gender = gender;
        }
        List<Member> near = candidates.stream().filter(c -> best.score() - c.score() < NEAR).map(Candidate::member).toList();
        if (near.size() > 1) {
            cast.rivals(i, near);
        }
    }

    private List<Candidate> candidates(int i, boolean person, boolean plural, String gender) {
        Map<Member, Double> scores = new HashMap<>();
        Attribution quote = quoted.get(i);
        @Nullable Member self = quote == null || quote.speakers().isEmpty() ? null : cast.actor(quote.speakers().getFirst());
        for (int j = i - 1; j >= Math.max(0, i - WINDOW) && cast.sentence(i) - cast.sentence(j) <= REACH; j--) {
            Member member = cast.actor(j);
            if (member != null && member != self && fits(member, j, person, plural, gender)) {
                scores.merge(member, score(i, j, gender, member), Math::max);
            }
        }
        List<Candidate> sorted = new ArrayList<>();
        scores.forEach((member, score) -> sorted.add(new Candidate(member, score)));
        sorted.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.member().id));
        return sorted;
    }

    private boolean fits(Member member, int j, boolean person, boolean plural, String gender) {
        if (person) {
            return member.kind == Kind.PERSON && (member.gender.isEmpty() || member.gender.equals(gender));
        }
        if (plural) {
            return cast.mentions.get(j).plural() || member.kind == Kind.GROUP
                    || member.kind != Kind.PERSON && member.kind != Kind.PLACE && cast.isSpeaker(j);
        }
        return member.kind != Kind.PERSON && member.kind != Kind.PLACE && !cast.mentions.get(j).plural();
    }

    private double score(int i, int j, String gender, Member member) {
        double score = -(cast.sentence(i) - cast.sentence(j));
        boolean firstInSentence = j == 0 || cast.sentence(j - 1) != cast.sentence(j);
        score += cast.isSpeaker(j) ? 1.5 : 0;
        score += firstInSentence ? 0.8 : 0;
        score += !gender.isEmpty() && member.gender.equals(gender) ? 0.5 : 0;
        score += said(i, j) ? -2 : 0;
        score += quoted.containsKey(j) && !quoted.containsKey(i) ? -1 : 0;
        return score - (i - j) * 0.01;
    }

    /** Whether the pronoun speaks and the other is named in what it says: "Marin, he stated, is obliged to". */
    private boolean said(int i, int j) {
        int end = cast.extent(j).end();
        if (end < cast.start(i) && cast.text.substring(end, cast.start(i)).strip().equals(",")) {
            return true;
        }
        Attribution own = spoken.get(i);
        return own != null && own.content().stream().anyMatch(span -> span.contains(cast.head(j)));
    }
}
