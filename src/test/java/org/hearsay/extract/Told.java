package org.hearsay.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** An article with the statements that must be found in it, as {@code src/test/resources/told/README.md} describes. */
record Told(Article article, List<Fact> facts) {

    private static final Path FOLDER = Path.of("src/test/resources/told");

    /** One expected statement; its content stands in the article from {@code content.start} to {@code content.end}. */
    record Fact(int line, Span content, List<String> speakers, String form, String act, String mood, List<String> reportedBy,
                List<String> addressedTo, @Nullable String saidOn, @Nullable Integer nestedIn) {
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")).sorted().toList().stream();
        }
    }

    static Told read(String name) throws IOException {
        String file = Files.readString(FOLDER.resolve(name));
        int head = file.indexOf('\n');
        int foot = file.indexOf("\n====\n");
        String text = file.substring(head + 1, foot);
        List<Fact> facts = new ArrayList<>();
        for (String line : file.substring(foot + 6).lines().toList()) {
            facts.add(fact(facts.size(), text, Arrays.stream((line + " ").split("\\|", -1)).map(String::strip).toList()));
        }
        return new Told(new Article(name, null, null, null, LocalDate.parse(file.substring(0, head)), text), facts);
    }

    private static Fact fact(int line, String text, List<String> cells) {
        String[] ends = cells.get(0).split("…");
        int start = text.indexOf(ends[0].strip());
        String last = ends[ends.length - 1].strip();
        int end = start < 0 ? -1 : text.indexOf(last, start);
        if (end < 0) {
            throw new IllegalArgumentException("not in the text: " + cells.get(0));
        }
        String[] act = cell(cells, 2).split(" ");
        return new Fact(line + 1, new Span(start, end + last.length()), names(cells, 1), act[0], act[1], cell(cells, 3), names(cells, 4),
                names(cells, 5), cell(cells, 6).isEmpty() ? null : cell(cells, 6), cell(cells, 7).isEmpty() ? null : Integer.valueOf(cell(cells, 7)));
    }

    private static String cell(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    private static List<String> names(List<String> cells, int i) {
        return cell(cells, i).isEmpty() || cell(cells, i).equals("^") ? List.of() : Arrays.stream(cell(cells, i).split("\\+")).map(String::strip).toList();
    }

    /** What is wrong with the extraction, a line for each; empty where every fact was found. */
    List<String> wrong(Extraction extraction) {
        List<@Nullable Attribution> found = facts.stream().map(fact -> match(fact, extraction)).toList();
        List<String> wrong = new ArrayList<>();
        for (Fact fact : facts) {
            Attribution attribution = found.get(fact.line() - 1);
            if (attribution == null) {
                wrong.add(fact.line() + ": no statement with the content " + fact.content().of(article.text()));
                continue;
            }
            check(wrong, fact, "speakers", fact.speakers(), attribution.speakers(), extraction);
            check(wrong, fact, "reported by", fact.reportedBy(), attribution.reportedBy().stream().map(Attribution.Hop::mention).toList(), extraction);
            check(wrong, fact, "spoken to", fact.addressedTo(), attribution.addressedTo(), extraction);
            check(wrong, fact, "form", fact.form(), attribution.form().name().toLowerCase(Locale.ROOT));
            check(wrong, fact, "act", fact.act(), attribution.act());
            check(wrong, fact, "mood", fact.mood(), mood(attribution));
            check(wrong, fact, "said on", fact.saidOn(), attribution.saidOn());
            Attribution outer = fact.nestedIn() == null ? null : found.get(fact.nestedIn() - 1);
            check(wrong, fact, "nested in", outer == null ? null : outer.id(), attribution.nestedIn());
        }
        return wrong;
    }

    private static String mood(Attribution attribution) {
        if (attribution.polarity() == Polarity.NEGATIVE) {
            return "negative";
        }
        if (attribution.certainty() != Certainty.CERTAIN) {
            return attribution.certainty().name().toLowerCase(Locale.ROOT);
        }
        return attribution.tense() == Tense.FUTURE ? "future" : "";
    }

    private @Nullable Attribution match(Fact fact, Extraction extraction) {
        return extraction.attributions().stream().filter(a -> overlap(fact.content(), a.content()) >= 0.5)
                .max((a, b) -> Double.compare(overlap(fact.content(), a.content()), overlap(fact.content(), b.content()))).orElse(null);
    }

    /** How many of the characters of either are shared. */
    private static double overlap(Span wanted, List<Span> content) {
        int start = content.getFirst().start();
        int end = content.getLast().end();
        double shared = Math.max(0, Math.min(end, wanted.end()) - Math.max(start, wanted.start()));
        return shared / (Math.max(end, wanted.end()) - Math.min(start, wanted.start()));
    }

    private static void check(List<String> wrong, Fact fact, String what, @Nullable Object wanted, @Nullable Object found) {
        if (!Objects.equals(wanted, found)) {
            wrong.add("%d: %s: wanted %s but found %s".formatted(fact.line(), what, wanted, found));
        }
    }

    private static void check(List<String> wrong, Fact fact, String what, List<String> wanted, List<Integer> found, Extraction extraction) {
        List<String> texts = found.stream().map(m -> extraction.mentions().get(m).text()).toList();
        boolean same = wanted.size() == texts.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = texts.get(i).contains(wanted.get(i));
        }
        if (!same) {
            wrong.add("%d: %s: wanted %s but found %s".formatted(fact.line(), what, wanted, texts));
        }
    }
}
