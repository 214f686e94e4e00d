package org.hearsay.load;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;

/** A dozen articles of invented outlets about the ferries between two invented countries, who repeat, deny and vary one another. */
public class Ferries {

    private static final String ODUYA = "person:mira-oduya";
    private static final String LUND = "person:petr-lund";
    private static final String VESLAND = "country:vesland";
    private static final String NORDMARK = "country:nordmark";

    private Ferries() {
    }

    /** One article each: outlet, day, who says it, cue, act, and what is said. */
    private static final List<List<String>> LINES = List.of(
            List.of("Gull Agency", "2031-04-01", ODUYA, "said", "say", "the ferries to Nordmark will resume on 10 April"),
            List.of("Daily Gull", "2031-04-02", ODUYA, "said", "say", "the ferries to Nordmark would resume on 10 April"),
            List.of("Harbour Light", "2031-04-03", LUND, "denied", "deny", "that the ferries to Nordmark will resume on 10 April"),
            List.of("Tide", "2031-04-03", LUND, "said", "say", "the ferries to Nordmark will not resume on 10 April"),
            List.of("Quay Post", "2031-04-04", ODUYA, "said", "say", "the ferries to Nordmark will resume on 17 April"),
            List.of("Daily Gull", "2031-04-05", LUND, "said", "say", "Vesland has detained 14 sailors in the port"),
            List.of("Tide", "2031-04-05", LUND, "claimed", "accuse", "14 sailors have been detained in the port by Vesland"),
            List.of("Quay Post", "2031-04-05", LUND, "said", "say", "Vesland may have detained 40 sailors in the port"),
            List.of("Harbour Light", "2031-04-06", ODUYA, "denied", "deny", "that Vesland had detained sailors in the port"),
            List.of("Gull Agency", "2031-04-07", ODUYA, "promised", "promise", "to reopen the fish market in May"),
            List.of("Daily Gull", "2031-04-08", LUND, "demanded", "demand", "that Vesland release the 14 sailors and that the ferries be inspected"),
            List.of("Gull Agency", "2031-04-09", LUND, "threatened", "threaten", "to close the strait in May"),
            List.of("Gull Agency", "2031-04-09", LUND, "proposed", "propose", "that both countries sign a treaty on fishing"),
            List.of("Tide", "2031-04-09", ODUYA, "asked", "ask", "whether the ferries to Nordmark will resume on 10 April"));

    public static List<Extraction> articles() {
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < LINES.size(); i++) {
            articles.add(article("ferries-" + (i + 1), LINES.get(i)));
        }
        return List.copyOf(articles);
    }

    private static Extraction article(String id, List<String> line) {
        String speaker = line.get(2).equals(ODUYA) ? "Mira Oduya" : "Petr Lund";
        Telling telling = new Telling(id, line.get(0), line.get(1), "%s %s %s. Vesland and Nordmark share a strait."
                .formatted(speaker, line.get(3), line.get(5)))
                .actor(ODUYA, "Mira Oduya", Kind.PERSON).actor(LUND, "Petr Lund", Kind.PERSON)
                .actor(VESLAND, "Vesland", Kind.COUNTRY).actor(NORDMARK, "Nordmark", Kind.COUNTRY);
        int mention = telling.mention(line.get(2), speaker);
        telling.mention(VESLAND, "Vesland");
        telling.mention(NORDMARK, "Nordmark");
        return telling.said("s1", line.get(3), line.get(5), List.of(mention), said -> said.act(line.get(4))).done();
    }
}
