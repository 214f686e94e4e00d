package org.hearsay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
 * ten statements on average; every other one came through an agency, one in twelve through two, one in twenty quotes
 * another statement, one in five goes with a relation. Every other statement is on one of the {@link Topic}s of its month,
 * by Zipf's law again, so that most claims are made once and some hundreds of times; every sixth article is another
 * outlet's reprint of the one before it.
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
    private static final int DAYS_OF_A_TOPIC = 30;
    private static final int TOPICS = 2_000;
    private static final int REPRINTS = 6;

    private static final List<String> ACTS = List.of("say", "say", "say", "say", "say", "say", "say", "deny", "accuse",
            "accuse", "promise", "threaten", "demand", "ask", "confirm", "propose");
    private static final List<String> RELATIONS = List.of("MET_WITH", "MET_WITH", "CRITICIZED", "SUPPORTED", "DEMANDED_OF", "THREATENED", "REJECTED");

    private final long seed;
    private final Zipf people = new Zipf(PEOPLE, 1.0);
    private final Zipf countries = new Zipf(COUNTRIES, 1.0);
    private final Zipf bodies = new Zipf(BODIES, 1.0);
    private final Zipf places = new Zipf(PLACES, 1.0);
    private final Zipf outlets = new Zipf(OUTLETS, 0.8);
    private final Zipf agencies = new Zipf(AGENCIES, 0.8);
    private final Zipf words = new Zipf(WORDS, 1.0);
    private final Zipf topics = new Zipf(TOPICS, 1.0);

    public Newsroom(long seed) {
        this.seed = seed;
    }

    public Extraction article(int number) {
        return number % REPRINTS == REPRINTS - 1 ? reprint(number, article(number - 1)) : new Draft(number).write();
    }

    private Extraction reprint(int number, Extraction first) {
        Random random = new Random(seed * 1_000_003L + number);
        Article article = first.article();
        return new Extraction(new Article("bench-" + number, "https://news.example/" + number, article.title(), outlet(random),
                article.publishedOn().plusDays(random.nextInt(4)), article.text()), first.mentions(), first.attributions(),
                first.relations(), first.actors(), List.of());
    }

    private String outlet(Random random) {
        return Naming.of(outlets.draw(random), 57) + " News";
    }

    /** One of the topics of the month. */
    private Topic topic(LocalDate day, Random random) {
        long month = day.toEpochDay() / DAYS_OF_A_TOPIC;
        int number = (int) month % 1_000 * TOPICS + topics.draw(random);
        Random its = new Random(seed * 7_919L + number);
        Topic.Sort sort = Topic.Sort.values()[its.nextInt(Topic.Sort.values().length)];
        Actor principal = person(people.draw(its));
        Actor opponent = person(people.draw(its));
        String deadline = sort == Topic.Sort.PROMISE ? " by " + LocalDate.ofEpochDay((month + 2) * DAYS_OF_A_TOPIC) : "";
        return new Topic(Naming.of(number, 21).toLowerCase(java.util.Locale.ROOT), sort, principal, opponent,
                sort == Topic.Sort.ACCUSATION ? opponent : country(countries.draw(its)), content(6 + its.nextInt(6), its),
                List.of(deadline, " " + content(1, its) + deadline, " " + content(2, its) + deadline));
    }

    private String content(int length, Random random) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < length; i++) {
            content.append(i == 0 ? "" : " ").append(word(words.draw(random)));
        }
        return content.toString();
    }

    static Actor person(int rank) {
        return actor("person:", Kind.PERSON, Naming.of(rank, 7) + " " + Naming.of(rank, 31), Naming.of(rank, 31));
    }

    static Actor country(int rank) {
        return actor("country:", Kind.COUNTRY, Naming.of(rank, 101) + "land", "Republic of " + Naming.of(rank, 101) + "land");
    }

    static String word(int rank) {
        return Naming.of(rank, 3).toLowerCase(java.util.Locale.ROOT);
    }

    private static Actor actor(String prefix, Kind kind, String name, String alias) {
        return new Actor(prefix + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), name, kind, List.of(alias),
                List.of(), List.of());
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
            String title = content(6, random);
            // An article has few protagonists, and they come again.
            for (int i = 0; i < 4; i++) {
                cast.add(random.nextInt(4) > 0 ? role(person(people.draw(random))) : country(countries.draw(random)));
            }
            int statements = 5 + random.nextInt(11);
            for (int i = 0; i < statements; i++) {
                statement(day);
            }
            return new Extraction(new Article("bench-" + number, "https://news.example/" + number, title, outlet(random), day,
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
                case 6 -> actor("place:", Kind.PLACE, Naming.of(places.draw(random), 211) + "ville", "Old Town");
                case 7 -> actor("organization:", Kind.ORGANIZATION, Naming.of(bodies.draw(random), 307) + " Council", "the Council");
                default -> person(people.draw(random));
            };
        }

        private void statement(LocalDate day) {
            int start = text.length();
            Topic topic = random.nextBoolean() ? topic(day, random) : null;
            Actor somebody = cast.get(random.nextInt(cast.size()));
            Actor who = topic == null ? somebody : topic.speaker(random, somebody);
            int speaker = mention(who);
            Span cue = write(" ", "said that");
            text.append(' ');
            int content = text.length();
            int subject = mention(topic == null ? anybody() : topic.subject());
            write(" would ", topic == null ? content(6 + random.nextInt(12), random) : topic.words(random));
            Integer nested = topic == null && random.nextInt(10) == 0 ? nested(attributions.size(), day) : null;
            Span said = new Span(content, text.length());
            List<Attribution.Hop> chain = chain();
            List<Integer> to = random.nextInt(12) == 0 ? List.of(mention(anybody(), " to ")) : List.of();
            text.append(". ");
            String act = topic == null ? ACTS.get(random.nextInt(ACTS.size())) : topic.act(random, who);
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
            if (act.equals("accuse")) {
                relation("ACCUSED", speaker, subject, new Span(start, text.length() - 1), id);
            } else if (random.nextInt(6) == 0) {
                relation(RELATIONS.get(random.nextInt(RELATIONS.size())), speaker, subject, new Span(start, text.length() - 1), id);
            }
        }

        private int nested(int nth, LocalDate day) {
            write("", ", adding that ");
            Actor inner = person(people.draw(random));
            int speaker = mention(inner);
            Span cue = write(" ", "had promised");
            Span content = write(" to ", content(6, random));
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
                        Naming.of(agencies.draw(random), 401) + " Agency", "the agency"), ", reported by "), List.of()));
            }
            return chain;
        }

        private void relation(String type, int source, int target, Span evidence, String assertedBy) {
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
    }
}
