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
import org.hearsay.model.Kind;
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
    private static final Pattern INFINITIVE = Pattern.compile("^(not )?to (?=[\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND = Pattern.compile("^(?:(?:of|for|from|with) )?(not )?(?:having |(?!nothing|something|anything|everything|during)\\p{L}{2,}ing\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND_OF = Pattern.compile("^([\\p{Lu}“\"'][^,]{1,60}?|the [^,]{1,60}?) (?:of|for) (not )?(having|\\p{L}{2,}ing) ");
    private static final Pattern FUTURE = Pattern.compile("\\b(?:will|would|shall|going to|(?:is|are|was|were) to|plans? to|planned to"
            + "|intends? to|ready (?:to|for)|prepared to|won['’]t)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUGHT = Pattern.compile("\\b(?:must|should|ought to|needs? to|needed to|has to|have to|had to|required)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile("\\b(?:tell|told|assure|inform|remind|warn|notif)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSEE = Pattern.compile("^(?:[\\p{L}\\p{N}’'.-]+ ){1,8}?that (?=\\S+ \\S+ \\S)");
    private static final Pattern MODAL = Pattern.compile("\\b(?:may|might|could|can)\\b(?! have)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNOUNCEMENT = Pattern.compile("^(?:this|about this|that|it) (?:was|is|has been) (?:stated|announced|said"
            + "|reported|declared|told)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final Extraction extraction;
    private final Map<String, Actor> actors;
    private final List<String> setting;
    private final List<Put> puts = new ArrayList<>();
    /** What the statements so far have put, by statement. */
    private final Map<String, List<Put>> done = new HashMap<>();

    PutReader(Extraction extraction) {
        this.extraction = extraction;
        this.actors = extraction.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
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
        return new Put(attribution.id(), put.proposition(), attribution.polarity() == Polarity.NEGATIVE ? Stance.QUESTIONS : stance,
                stance == Stance.DENIES ? Polarity.NEGATIVE : Polarity.POSITIVE, attribution.certainty(), content.text(),
                content.spans(0, content.text().length()), List.of());
    }

    private Optional<Put> put(Attribution attribution, Content content, Clauses.Clause clause) {
        int end = Math.min(clause.end(), clause.start() + LONGEST);
        List<Names.Known> known = new ArrayList<>();
        String words = canonical(content, clause.start(), end, known);
        if (!clause.subject().isEmpty()) {
            words = clause.subject() + " " + words;
        }
        words = withSubject(attribution, words, known);
        Affirmation affirmed = Affirmation.of(withoutAddressee(attribution, words));
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
        if (affirmed.questioned() || attribution.polarity() == Polarity.NEGATIVE) {
            taken = Stance.QUESTIONS;
        }
        boolean negative = taken == Stance.DENIES || affirmed.negated() && taken != Stance.ASSERTS;
        Certainty certainty = Affirmation.weaker(attribution.certainty() == Certainty.UNKNOWN ? Certainty.CERTAIN : attribution.certainty(),
                affirmed.certainty());
        List<Span> spans = content.spans(clause.start(), end);
        return Optional.of(new Put(attribution.id(), proposition, taken, negative ? Polarity.NEGATIVE : Polarity.POSITIVE, certainty,
                content.text().substring(clause.start(), end).strip(), spans, affirmed.hedges()));
    }

    /** The clause with every actor under its canonical name, as far as that is the same in all articles. */
    private static String canonical(Content content, int start, int end, List<Names.Known> known) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (Content.Name name : content.names()) {
            if (name.start() < at || name.end() > end || !Names.isGlobal(name.actor().id())
                    || name.actor().kind() == Kind.GROUP || name.actor().kind() == Kind.PLACE && name.mention().form() != Mention.Form.NAME) {
                continue;
            }
            String surface = content.text().substring(name.start(), name.end());
            String called = called(name, surface);
            boolean possessive = surface.matches("(?i)(?:his|her|its|their|our|my)|.*['’]s?") && !called.equals(surface);
            words.append(content.text(), at, name.start()).append(surface.matches("(?is)no .*") && !called.equals(surface) ? "no " : "")
                    .append(called).append(possessive ? "'s" : "");
            known.add(new Names.Known(called, name.actor().id()));
            at = name.end();
        }
        return words.append(content.text(), at, end).toString().replaceAll("\\s+", " ").strip();
    }

    /** What an actor is called: by its canonical name, but a country by the adjective where that stands. */
    private static String called(Content.Name name, String surface) {
        return name.actor().kind() == Kind.COUNTRY && name.mention().resolution() == Mention.Resolution.NATIONALITY ? surface
                : name.actor().name();
    }

    /** "Told the council that it would act" without the council. */
    private String withoutAddressee(Attribution attribution, String words) {
        String cue = attribution.cue().stream().map(span -> span.of(extraction.article().text())).collect(Collectors.joining(" "));
        return TELLING.matcher(cue).find() ? ADDRESSEE.matcher(words).replaceFirst("") : words;
    }

    /** "To withdraw" and "of moving troops" get the subject that the construction implies. */
    private String withSubject(Attribution attribution, String words, List<Names.Known> known) {
        Stance stance = Stance.of(attribution.act());
        String bare = words.replaceAll("^[“\"'‘]+", "");
        var infinitive = INFINITIVE.matcher(bare);
        boolean other = stance == Stance.DEMANDS || attribution.act().equals("accuse") || stance == Stance.QUESTIONS;
        if (infinitive.find()) {
            String modal = stance == Stance.DEMANDS ? "should " : "will ";
            return subject(attribution, other, known) + " " + modal + (infinitive.group(1) == null ? "" : "not ")
                    + bare.substring(infinitive.end());
        }
        var gerundOf = GERUND_OF.matcher(bare);
        if (attribution.act().equals("accuse") && gerundOf.find()) {
            return gerundOf.group(1) + " " + (gerundOf.group(2) == null ? "is " : "is not ") + gerundOf.group(3) + " " + bare.substring(gerundOf.end());
        }
        var gerund = GERUND.matcher(bare);
        if (gerund.find()) {
            String rest = bare.replaceFirst("(?i)^(?:of|for|from|with) ", "").replaceFirst("(?i)^(not )?having ", "$1");
            return subject(attribution, other, known) + " " + rest;
        }
        return words;
    }

    private String subject(Attribution attribution, boolean other, List<Names.Known> known) {
        List<Integer> candidates = new ArrayList<>();
        if (other) {
            candidates.addAll(attribution.addressedTo());
            attribution.about().stream().filter(index -> outside(extraction.mentions().get(index), attribution)).forEach(candidates::add);
            candidates.addAll(attribution.about());
        } else {
            candidates.addAll(attribution.speakers());
        }
        for (int index : candidates) {
            Mention mention = extraction.mentions().get(index);
            Actor actor = mention.actor() == null ? null : actors.get(mention.actor());
            if (actor != null) {
                if (Names.isGlobal(actor.id())) {
                    known.add(new Names.Known(actor.name(), actor.id()));
                }
                return actor.name();
            }
        }
        return "";
    }

    private static boolean outside(Mention mention, Attribution attribution) {
        return mention.spans().stream().noneMatch(span -> attribution.content().stream().anyMatch(piece -> piece.overlaps(span)));
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
