package org.hearsay.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;

/** Any number of articles about invented people, as large as real ones, the same for the same numbers. */
public class Synthetic {

    private static final int PEOPLE = 400;
    private static final int COUNTRIES = 40;
    private static final int OUTLETS = 20;
    private static final int STATEMENTS = 12;
    private static final List<String> ACTS = List.of("say", "say", "say", "deny", "accuse", "promise", "threaten", "ask");

    private Synthetic() {
    }

    public static List<Extraction> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(Synthetic::article).toList();
    }

    public static Extraction article(int number) {
        Random random = new Random(number);
        List<Integer> people = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < STATEMENTS; i++) {
            int person = skewed(random, PEOPLE);
            people.add(person);
            text.append("Person%d said%d that Country%d would answer plan %d of article %d on time, and that nothing else "
                    .formatted(person, i, skewed(random, COUNTRIES), i, number)
                    + "would change in the weeks to come. Country%d accused%d Country%d of delay %d. "
                            .formatted(skewed(random, COUNTRIES), i, skewed(random, COUNTRIES), i));
        }
        Telling telling = new Telling("synthetic-" + number, "Outlet " + random.nextInt(OUTLETS),
                LocalDate.of(2016, 1, 1).plusDays(number % 3000).toString(), text.toString());
        List<String> words = List.of(text.toString().split("[ .]+"));
        words.stream().filter(word -> word.startsWith("Country")).distinct().forEach(word ->
                telling.actor("country:" + word.toLowerCase(), word, Kind.COUNTRY, "Republic of " + word));
        people.stream().distinct().forEach(person ->
                telling.actor("person:person-" + person, "Given Person" + person, Kind.PERSON, "Person" + person));
        List<String> countries = words.stream().filter(word -> word.startsWith("Country")).toList();
        for (int i = 0; i < STATEMENTS; i++) {
            int speaker = telling.mention("person:person-" + people.get(i), "Person" + people.get(i));
            int about = telling.mention("country:" + countries.get(3 * i).toLowerCase(), countries.get(3 * i));
            int accuser = telling.mention("country:" + countries.get(3 * i + 1).toLowerCase(), countries.get(3 * i + 1));
            int accused = telling.mention("country:" + countries.get(3 * i + 2).toLowerCase(), countries.get(3 * i + 2));
            String act = ACTS.get(random.nextInt(ACTS.size()));
            telling.said("s" + i, "said" + i, "%s would answer plan %d of article %d on time, and that nothing else would change in the weeks to come"
                    .formatted(countries.get(3 * i), i, number), List.of(speaker), said -> said.act(act).about(about));
            telling.relation("r" + i, "ACCUSED", accuser, accused, "delay " + i, "%s accused%d %s of delay %d."
                    .formatted(countries.get(3 * i + 1), i, countries.get(3 * i + 2), i), null, null);
        }
        return telling.done();
    }

    /** Few are spoken of often, and many seldom. */
    private static int skewed(Random random, int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }
}
