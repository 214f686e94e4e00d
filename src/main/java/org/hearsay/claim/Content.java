package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, its pieces joined by spaces, with the actors named in it.
 *
 * @param text   the words as they stand
 * @param starts for each character of the text its offset in the article
 * @param names  where actors stand in the text, without overlaps, in order
 */
record Content(String text, int[] starts, List<Name> names) {

    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{L}\\d ,.'’-]{2,60}\\([^)]{2,40}\\)\\s*[-–—]+\\s*");

    /** An actor, and where in the content it stands. */
    record Name(int start, int end, Actor actor, Mention mention) {
    }

    static Content of(Extraction extraction, Attribution attribution, Map<String, Actor> actors) {
        String article = extraction.article().text();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Span span : attribution.content()) {
            Span piece = trimmed(span, article);
            if (!text.isEmpty()) {
                text.append(' ');
                starts.add(starts.getLast() + 1);
            }
            for (int at = piece.start(); at < piece.end(); at++) {
                text.append(article.charAt(at));
                starts.add(at);
            }
        }
        int[] offsets = starts.stream().mapToInt(Integer::intValue).toArray();
        List<Name> names = new ArrayList<>();
        extraction.mentions().stream()
                .filter(mention -> mention.actor() != null && actors.containsKey(mention.actor()) && mention.spans().size() == 1)
                .sorted(Comparator.comparingInt((Mention mention) -> mention.spans().getFirst().start())
                        .thenComparing(mention -> -mention.spans().getFirst().length()))
                .forEach(mention -> {
                    Name name = name(mention, actors.get(mention.actor()), offsets);
                    if (name != null && (names.isEmpty() || names.getLast().end() <= name.start())) {
                        names.add(name);
                    }
                });
        return new Content(text.toString(), offsets, names);
    }

    /** A piece without the dateline that it may begin with. */
    private static Span trimmed(Span span, String article) {
        var dateline = DATELINE.matcher(span.of(article));
        return dateline.find() ? new Span(span.start() + dateline.end(), span.end()) : span;
    }

    private static @Nullable Name name(Mention mention, Actor actor, int[] offsets) {
        Span span = mention.spans().getFirst();
        int start = java.util.Arrays.binarySearch(offsets, span.start());
        int end = span.length() == 0 ? -1 : java.util.Arrays.binarySearch(offsets, span.end() - 1);
        return start < 0 || end < start ? null : new Name(start, end + 1, actor, mention);
    }

    /** The clause with every actor under its canonical name, as far as that is the same in all articles. */
    String canonical(int start, int end, List<Names.Known> known) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (Name name : names) {
            if (name.start() < at || name.end() > end || !Names.isGlobal(name.actor().id())
                    || name.actor().kind() == Kind.GROUP || name.actor().kind() == Kind.PLACE && name.mention().form() != Mention.Form.NAME) {
                continue;
            }
            String surface = text.substring(name.start(), name.end());
            String called = called(name, surface);
            int behind = Math.min(end, name.end() + repeated(called, text.substring(name.end(), end)));
            boolean possessive = surface.matches("(?i)(?:his|her|its|their|our|my)|.*['’]s?") && !called.equals(surface);
            words.append(text, at, name.start()).append(surface.matches("(?is)no .*") && !called.equals(surface) ? "no " : "")
                    .append(called).append(possessive ? "'s" : "");
            known.add(new Names.Known(called, name.actor().id()));
            at = behind;
        }
        return words.append(text, at, end).toString().replaceAll("\\s+", " ").strip();
    }

    /** How many of the characters behind a name repeat its end: "the League" that is called "League of the Strait" may go on so. */
    private static int repeated(String called, String behind) {
        for (int at = called.indexOf(' '); at >= 0; at = called.indexOf(' ', at + 1)) {
            String end = called.substring(at);
            if (behind.regionMatches(true, 0, end, 0, end.length())
                    && (behind.length() == end.length() || !Character.isLetterOrDigit(behind.charAt(end.length())))) {
                return end.length();
            }
        }
        return 0;
    }

    /** What an actor is called: by its canonical name, but a country by the adjective where that stands. */
    private static String called(Name name, String surface) {
        return name.actor().kind() == Kind.COUNTRY && name.mention().resolution() == Mention.Resolution.NATIONALITY ? surface
                : name.actor().name();
    }

    /** Where a stretch of the text stands in the article; several spans where it runs over pieces. */
    List<Span> spans(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || starts[at] != starts[at - 1] + 1) {
                spans.add(new Span(starts[from], starts[at - 1] + 1));
                from = at;
            }
        }
        return spans;
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
