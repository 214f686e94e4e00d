package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hearsay.claim.Proposition.Mood;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Extraction;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what the statements of one article put forward, statement by statement in the order of the text. */
class PutReader {

    private static final int LONGEST = 400;
    private static final Pattern POINTS_BACK = Pattern.compile("^(?:it|this|that|them|these|(?:any|the|these|those|such|all|all the"
            + "|both|its|his|her|their)?\\s*(?:\\w+\\s)?(?:accusations?|allegations?|charges?|claims?|reports?|suggestions?|involvement"
            + "|responsibility|part|role|guilt|blame)(?:\\s+(?:in|for|of|against)\\s+(?:it|this|that|them|him|her))?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FUTURE = Pattern.compile("\\b(?:will|would|shall|going to|(?:is|are|was|were) to|plans? to|planned to"
            + "|intends? to|ready (?:to|for)|prepared to|won['’]t)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUGHT = Pattern.compile("\\b(?:must|should|ought to|needs? to|needed to|has to|have to|had to|required)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MODAL = Pattern.compile("\\b(?:may|might|could|can)\\b(?! have)");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("^(?:this|about this|that|it) (?:was|is|has been) (?:stated|announced|said"
            + "|reported|declared|told)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final Extraction extraction;
    private final Map<String, Actor> actors;
    private final Nesting nesting;
    private final Subjects subjects;
    private final List<String> setting;
    private final List<Put> puts = new ArrayList<>();
    /** What the statements so far have put, by statement. */
    private final Map<String, List<Put>> done = new HashMap<>();

    PutReader(Extraction extraction) {
        this.extraction = extraction;
        this.actors = extraction.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
        this.nesting = new Nesting(extraction);
        this.subjects = new Subjects(extraction, actors);
        this.setting = Names.setting(extraction);
    }

    List<Put> read() {
        List<Attribution> inOrder = extraction.attributions().stream()
                .sorted(Comparator.comparingInt(PutReader::start).thenComparing(Attribution::id)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            List<Put> found = read(inOrder.get(i), inOrder.subList(0, i));
            done.put(inOrder.get(i).id(), found);
            puts.addAll(found);
        }
        return puts;
    }

    private static int start(Attribution attribution) {
        return attribution.content().isEmpty() ? Integer.MAX_VALUE : attribution.content().getFirst().start();
    }

    private List<Put> read(Attribution attribution, List<Attribution> before) {
        Content content = Content.of(extraction, attribution, actors);
        if (content.isEmpty()) {
            return List.of();
        }
        if (POINTS_BACK.matcher(content.text().strip()).matches()) {
            return antecedent(attribution, before).stream().map(put -> again(put, attribution, content)).toList();
        }
        List<Put> found = new ArrayList<>();
        for (Clauses.Clause clause : Clauses.of(content.text())) {
            if (nesting.isReport(attribution, content.spans(clause.start(), clause.end()))) {
                continue;
            }
            put(attribution, content, clause).filter(put -> found.stream()
                    .noneMatch(other -> other.proposition().id().equals(put.proposition().id()))).ifPresent(found::add);
        }
        return found;
    }

    /** What "it" stands for in "denied it": what was last put before, by somebody else. */
    private List<Put> antecedent(Attribution attribution, List<Attribution> before) {
        return before.reversed().stream().filter(other -> !speaker(other).equals(speaker(attribution)) || speaker(other).isEmpty())
                .map(other -> done.getOrDefault(other.id(), List.of())).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }

    private Put again(Put put, Attribution attribution, Content content) {
        Stance stance = Stance.of(attribution.act());
        return new Put(attribution.id(), put.proposition(),
                attribution.polarity() == Polarity.NEGATIVE || nesting.disputed(attribution) ? Stance.QUESTIONS : stance,
                stance == Stance.DENIES ? Polarity.NEGATIVE : Polarity.POSITIVE, attribution.certainty(), content.text(),
                content.spans(0, content.text().length()), List.of());
    }

    private Optional<Put> put(Attribution attribution, Content content, Clauses.Clause clause) {
        int end = Math.min(clause.end(), clause.start() + LONGEST);
        List<Names.Known> known = new ArrayList<>();
        String words = content.canonical(clause.start(), end, known);
        if (!clause.subject().isEmpty()) {
            words = clause.subject() + " " + words;
        }
        words = subjects.complete(attribution, words, known);
        Affirmation affirmed = Affirmation.of(subjects.withoutAddressee(attribution, words));
        Stance stance = Stance.of(attribution.act());
        Mood mood = mood(stance, affirmed.text());
        boolean toCome = mood != Mood.FACT || affirmed.certainty() == Certainty.POSSIBLE && MODAL.matcher(words).find();
        Dates dates = Dates.of(affirmed.text(), base(attribution), toCome);
        String text = dates.rest().replaceAll("\\s+", " ").replaceAll("(?i)\\b(?:on|in|by|at|since|until|from)(?=\\s*$|\\s+(?:on|in|by|at|since|until)\\b)", "")
                .replaceAll("\\s+", " ").strip();
        if (WORD.matcher(text).results().count() < 3 || ANNOUNCEMENT.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> names = Names.of(text, known);
        List<String> numbers = Quantities.of(text);
        Proposition proposition = Proposition.of(text, names, numbers, dates.found(), mood, setting);
        Stance taken = affirmed.negated() ? stance.negated() : stance;
        if (affirmed.questioned() || attribution.polarity() == Polarity.NEGATIVE || nesting.disputed(attribution)) {
            taken = Stance.QUESTIONS;
        }
        boolean negative = taken == Stance.DENIES || affirmed.negated() && taken != Stance.ASSERTS;
        Certainty certainty = Affirmation.weaker(attribution.certainty() == Certainty.UNKNOWN ? Certainty.CERTAIN : attribution.certainty(),
                affirmed.certainty());
        List<Span> spans = content.spans(clause.start(), end);
        return Optional.of(new Put(attribution.id(), proposition, taken, negative ? Polarity.NEGATIVE : Polarity.POSITIVE, certainty,
                content.text().substring(clause.start(), end).strip(), spans, affirmed.hedges()));
    }

    private String speaker(Attribution attribution) {
        return attribution.speakers().stream().map(index -> extraction.mentions().get(index).actor())
                .filter(java.util.Objects::nonNull).findFirst().orElse("");
    }

    private static Mood mood(Stance stance, String text) {
        if (stance == Stance.DEMANDS || stance == Stance.PROPOSES || OUGHT.matcher(text).find()) {
            return Mood.OUGHT;
        }
        return stance == Stance.PROMISES || stance == Stance.THREATENS || FUTURE.matcher(text).find() ? Mood.FUTURE : Mood.FACT;
    }

    private @Nullable LocalDate base(Attribution attribution) {
        try {
            return attribution.saidOn() != null && attribution.saidOn().length() == 10 ? LocalDate.parse(attribution.saidOn())
                    : extraction.article().publishedOn();
        } catch (java.time.DateTimeException notADay) {
            return extraction.article().publishedOn();
        }
    }
}
