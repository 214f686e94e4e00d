package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Mentions sorted by their heads, found by binary search. */
class ArticleMentions implements Mentions {

    private static final Pattern JOINED = Pattern.compile(
            "[\\s,;“”\"'‘’]*(?:\\b(?:and|or|nor|as well as|along with|together with|jointly with|plus)\\b|&)?[\\s,;“”\"'‘’]*");
    private static final int LONGEST_HEAD = 400;

    private final String text;
    private final List<Mention> all;
    private final int[] starts;

    /** @param sorted mentions in text order of their heads, all with a head */
    ArticleMentions(String text, List<Mention> sorted) {
        this.text = text;
        this.all = List.copyOf(sorted);
        this.starts = all.stream().mapToInt(m -> head(m).start()).toArray();
    }

    @Override
    public List<Mention> all() {
        return all;
    }

    @Override
    public OptionalInt at(Token token) {
        Span span = new Span(token.start(), token.end());
        return near(span).filter(i -> head(all.get(i)).contains(span)).boxed()
                .max(Comparator.comparingInt(i -> head(all.get(i)).length())).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public List<Integer> within(Span span) {
        return near(span).filter(i -> span.contains(head(all.get(i)))).boxed().toList();
    }

    @Override
    public OptionalInt principal(List<Span> spans) {
        List<Integer> outer = outer(spans);
        if (outer.isEmpty()) {
            return spans.stream().flatMapToInt(span -> near(span).filter(i -> extent(all.get(i)).overlaps(span)))
                    .boxed().min(Comparator.comparingInt(i -> extent(all.get(i)).length())).map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        return OptionalInt.of(outer.stream().filter(i -> !placed(all.get(i))).findFirst().orElse(outer.getFirst()));
    }

    @Override
    public List<Integer> principals(List<Span> spans) {
        OptionalInt first = principal(spans);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Integer> joined = new ArrayList<>(List.of(first.getAsInt()));
        for (int next : outer(spans)) {
            int end = extent(all.get(joined.getLast())).end();
            int start = extent(all.get(next)).start();
            if (next > joined.getLast() && start >= end && JOINED.matcher(text.substring(end, start)).matches()
                    && text.substring(end, start).matches("(?s).*[\\p{L}&].*|.*,.*")) {
                joined.add(next);
            }
        }
        boolean list = joined.size() > 1 && text.substring(extent(all.get(joined.get(joined.size() - 2))).end(),
                extent(all.get(joined.getLast())).start()).matches("(?s).*[\\p{L}&].*");
        return list ? List.copyOf(joined) : List.of(first.getAsInt());
    }

    /** The mentions with heads in the spans that are not part of another such mention's phrase. */
    private List<Integer> outer(List<Span> spans) {
        List<Integer> inside = spans.stream().flatMapToInt(span -> near(span).filter(i -> span.overlaps(head(all.get(i)))))
                .sorted().distinct().boxed().toList();
        return inside.stream().filter(i -> inside.stream().noneMatch(j -> !j.equals(i) && owns(all.get(j), all.get(i))))
                .sorted(Comparator.comparing(i -> extent(all.get(i)))).toList();
    }

    private static boolean owns(Mention outer, Mention inner) {
        Span whole = extent(outer);
        Span part = extent(inner);
        return whole.contains(head(inner)) && (whole.length() > part.length()
                || whole.length() == part.length() && head(outer).length() > head(inner).length());
    }

    private boolean placed(Mention mention) {
        int start = extent(mention).start();
        return mention.kind() == Kind.PLACE || text.substring(Math.max(0, start - 3), start).matches("(?i).*\\b(?:in|at|on) ");
    }

    /** Indexes of the mentions whose heads may touch the span. */
    private IntStream near(Span span) {
        int first = first(span.start() - LONGEST_HEAD);
        return IntStream.range(first, all.size()).takeWhile(i -> starts[i] < span.end() + LONGEST_HEAD);
    }

    private int first(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && starts[at - 1] >= offset) {
            at--;
        }
        return at;
    }

    private static Span head(Mention mention) {
        return java.util.Objects.requireNonNull(mention.head());
    }

    private static Span extent(Mention mention) {
        return new Span(mention.spans().getFirst().start(), mention.spans().getLast().end());
    }
}
