package org.hearsay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;

/**
 * Makes up extractions in the proportions of news: the same for the same seed and number.
 *
 * <p>Who speaks, who is spoken about, which outlet publishes and which words are used follow Zipf's law. An article has
 * ten statements on average; every other one came through an agency, one in twelve through two, one in ten quotes
 * another statement, one in five goes with a relation.
 */
public class Newsroom {

    private static final int PEOPLE = 30_000;
    private static final int COUNTRIES = 180;
    private static final int BODIES = 3_000;
    private static final int PLACES = 800;
    private static final int OUTLETS = 600;
    private static final int AGENCIES = 15;
    private static final int WORDS = 8_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 3_650;

    private static final List<String> ACTS = List.of("say", "say", "say", "say", "say", "say", "say", "deny", "accuse",
            "accuse", "promise", "threaten", "demand", "ask", "confirm", "propose");
    private static final List<String> RELATIONS = List.of("ACCUSED", "ACCUSED", "MET_WITH", "MET_WITH", "CRITICIZED",
            "SUPPORTED", "DEMANDED_OF", "THREATENED", "REJECTED");
    private static final String[] SYLLABLES = ("ba ko lin dor ve sta mi ra ten gol fi nu sha per wan di ro mel kas to "
            + "vin hol gre na sul tor bre an ek os ul im").split(" ");

    private final long seed;
    private final Zipf people = new Zipf(PEOPLE, 1.0);
    private final Zipf countries = new Zipf(COUNTRIES, 1.0);
    private final Zipf bodies = new Zipf(BODIES, 1.0);
    private final Zipf places = new Zipf(PLACES, 1.0);
    private final Zipf outlets = new Zipf(OUTLETS, 0.8);
    private final Zipf agencies = new Zipf(AGENCIES, 0.8);
    private final Zipf words = new Zipf(WORDS, 1.0);

    public Newsroom(long seed) {
        this.seed = seed;
    }

    public Extraction article(int number) {
        return new Draft(number).write();
    }

    static Actor person(int rank) {
        return actor("person:", Kind.PERSON, name(rank, 7) + " " + name(rank, 31), name(rank, 31));
    }

    static Actor country(int rank) {
        return actor("country:", Kind.COUNTRY, name(rank, 101) + "land", "Republic of " + name(rank, 101) + "land");
    }

    private static Actor actor(String prefix, Kind kind, String name, String alias) {
        return new Actor(prefix + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), name, kind, List.of(alias),
                List.of(), List.of());
    }

    /** A name that the rank decides; no two ranks below a million have the same two. */
    private static String name(int rank, int salt) {
        StringBuilder name = new StringBuilder();
        for (int rest = rank * 32 + salt; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Ranks from 0, the first the likeliest. */
    private static class Zipf {

        private final double[] cumulative;

        Zipf(int ranks, double exponent) {
            cumulative = IntStream.range(0, ranks).mapToDouble(rank -> Math.pow(rank + 1, -exponent)).toArray();
            java.util.Arrays.parallelPrefix(cumulative, Double::sum);
        }

        int draw(Random random) {
            int found = java.util.Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
            return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
        }
    }

    /** One article as it is written. */
    private class Draft {

        private final int number;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Actor> actors = new LinkedHashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Actor> cast = new ArrayList<>();

        Draft(int number) {
            this.number = number;
            this.random = new Random(seed * 1_000_003L + number);
        }

        Extraction write() {
            LocalDate day = FIRST_DAY.plusDays((long) number * 31 % DAYS);
            String title = content(6);
            // An article has few protagonists, and they come again.
            for (int i = 0; i < 4; i++) {
                cast.add(random.nextInt(4) > 0 ? role(person(people.draw(random))) : country(countries.draw(random)));
            }
            int statements = 5 + random.nextInt(11);
            for (int i = 0; i < statements; i++) {
                statement(day);
            }
            String outlet = name(outlets.draw(random), 57) + " News";
            return new Extraction(new Article("bench-" + number, "https://news.example/" + number, title, outlet, day,
                    text.toString()), mentions, attributions, relations, List.copyOf(actors.values()), List.of());
        }

        private Actor role(Actor person) {
            Actor country = country(Math.floorMod(person.name().hashCode(), COUNTRIES));
            actors.putIfAbsent(country.id(), country);
            return random.nextInt(3) > 0 ? person : new Actor(person.id(), person.name(), person.kind(), person.aliases(),
                    List.of(new Actor.Role("Minister", country.name())), List.of());
        }

        private Actor anybody() {
            return switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> cast.get(random.nextInt(cast.size()));
                case 4, 5 -> country(countries.draw(random));
                case 6 -> actor("place:", Kind.PLACE, name(places.draw(random), 211) + "ville", "Old Town");
                case 7 -> actor("organization:", Kind.ORGANIZATION, name(bodies.draw(random), 307) + " Council", "the Council");
                default -> person(people.draw(random));
            };
        }

        private void statement(LocalDate day) {
            int start = text.length();
            Actor who = cast.get(random.nextInt(cast.size()));
            int speaker = mention(who);
            Span cue = write(" ", "said that");
            text.append(' ');
            int content = text.length();
            int subject = mention(anybody());
            write(" would ", content(6 + random.nextInt(12)));
            Integer nested = random.nextInt(10) == 0 ? nested(attributions.size(), day) : null;
            Span said = new Span(content, text.length());
            List<Attribution.Hop> chain = chain();
            List<Integer> to = random.nextInt(12) == 0 ? List.of(mention(anybody(), " to ")) : List.of();
            text.append(". ");
            String act = ACTS.get(random.nextInt(ACTS.size()));
            String id = "s" + attributions.size();
            if (nested != null) {
                Attribution inner = attributions.get(nested);
                attributions.set(nested, new Attribution(inner.id(), inner.source(), inner.cue(), inner.content(),
                        inner.speakers(), inner.form(), inner.act(), inner.polarity(), inner.certainty(), inner.tense(),
                        List.of(), List.of(), inner.about(), id, inner.saidOn()));
            }
            attributions.add(new Attribution(id, mentions.get(speaker).spans(), List.of(cue), List.of(said), List.of(speaker),
                    random.nextInt(3) == 0 ? Form.DIRECT : Form.INDIRECT, act,
                    act.equals("deny") ? Polarity.NEGATIVE : Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST, chain, to,
                    List.of(subject), null, random.nextInt(3) == 0 ? null : day.minusDays(random.nextInt(3)).toString()));
            if (random.nextInt(5) == 0) {
                relation(speaker, subject, new Span(start, text.length() - 1), id);
            }
        }

        private int nested(int nth, LocalDate day) {
            write("", ", adding that ");
            Actor inner = person(people.draw(random));
            int speaker = mention(inner);
            Span cue = write(" ", "had promised");
            Span content = write(" to ", content(6));
            attributions.add(new Attribution("s" + nth, mentions.get(speaker).spans(), List.of(cue), List.of(content),
                    List.of(speaker), Form.INDIRECT, "promise", Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST, List.of(),
                    List.of(), List.of(), null, day.toString()));
            return nth;
        }

        private List<Attribution.Hop> chain() {
            List<Attribution.Hop> chain = new ArrayList<>();
            int hops = random.nextInt(12) == 0 ? 2 : random.nextInt(2);
            for (int i = 0; i < hops; i++) {
                chain.add(new Attribution.Hop(mention(actor("outlet:", Kind.OUTLET,
                        name(agencies.draw(random), 401) + " Agency", "the agency"), ", reported by "), List.of()));
            }
            return chain;
        }

        private void relation(int source, int target, Span evidence, String assertedBy) {
            String type = RELATIONS.get(random.nextInt(RELATIONS.size()));
            if (!mentions.get(source).actor().equals(mentions.get(target).actor())) {
                relations.add(new Relation("r" + relations.size(), type, type.equals("MET_WITH") ? "CONSULT" : "DISAPPROVE",
                        null, source, target, List.of(), null, null, List.of(evidence), assertedBy, Polarity.POSITIVE));
            }
        }

        private int mention(Actor actor) {
            return mention(actor, "");
        }

        private int mention(Actor actor, String before) {
            actors.merge(actor.id(), actor, (old, now) -> old.roles().isEmpty() ? now : old);
            Span span = write(before, actor.name());
            mentions.add(new Mention(List.of(span), span, actor.name(), Mention.Form.NAME, actor.kind(), false,
                    actor.roles().isEmpty() ? null : actor.roles().getFirst().title(), null, actor.id(),
                    Mention.Resolution.NAME, List.of()));
            return mentions.size() - 1;
        }

        /** The span of {@code words}, without what stands before them. */
        private Span write(String before, String words) {
            text.append(before);
            int start = text.length();
            text.append(words);
            return new Span(start, text.length());
        }

        private String content(int length) {
            StringBuilder content = new StringBuilder();
            for (int i = 0; i < length; i++) {
                content.append(i == 0 ? "" : " ").append(name(words.draw(random), 3).toLowerCase(java.util.Locale.ROOT));
            }
            return content.toString();
        }
    }
}
