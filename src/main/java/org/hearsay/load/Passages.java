package org.hearsay.load;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Passages of an article as the graph holds them: in code points, with the sentence around them. */
class Passages {

    private static final int MOST_BEFORE_AND_BEHIND = 250;
    private static final int MOST_WITHIN = 500;

    private final Article article;
    private final CodePoints points;
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    Passages(Article article) {
        this.article = article;
        this.points = new CodePoints(article.text());
    }

    /** The evidence of an edge: article, start, end and sentence; only the article where the spans are none. */
    Map<String, @Nullable Object> evidence(List<Span> spans) {
        Map<String, @Nullable Object> evidence = new HashMap<>();
        evidence.put("articleId", article.id());
        if (!spans.isEmpty()) {
            Span whole = whole(spans);
            evidence.put("start", points.fromUtf16(whole.start()));
            evidence.put("end", points.fromUtf16(whole.end()));
            evidence.put("sentence", sentence(whole));
        }
        return evidence;
    }

    /** Starts and ends in turn. */
    List<Integer> offsets(List<Span> spans) {
        List<Integer> offsets = new ArrayList<>();
        for (Span span : spans) {
            offsets.add(points.fromUtf16(span.start()));
            offsets.add(points.fromUtf16(span.end()));
        }
        return offsets;
    }

    /** The words of the spans, with a space between the pieces. */
    String text(List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(article.text()).strip()).toList());
    }

    private static Span whole(List<Span> spans) {
        return new Span(spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    /** The sentence around a span, or as much of it as the limits let through: a sentence may be as long as a book. */
    private String sentence(Span span) {
        String text = article.text();
        int end = Math.min(span.end(), span.start() + MOST_WITHIN);
        int from = Math.max(text.lastIndexOf('\n', span.start() - 1) + 1, span.start() - MOST_BEFORE_AND_BEHIND);
        int newline = text.indexOf('\n', end);
        int to = Math.min(newline < 0 ? text.length() : newline, end + MOST_BEFORE_AND_BEHIND);
        String window = text.substring(from, to);
        sentences.setText(window);
        int start = Math.min(span.start() - from, window.length());
        int left = sentences.isBoundary(start) ? start : sentences.preceding(start);
        int stop = end - from;
        int right = stop >= window.length() || sentences.isBoundary(stop) ? stop : sentences.following(stop);
        return wholeCharacters(window.substring(left, right)).strip();
    }

    /** Without the half of a character that a limit has left at either end. */
    private static String wholeCharacters(String cut) {
        int from = !cut.isEmpty() && Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int to = cut.length() > from && Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.length() - 1
                : cut.length();
        return cut.substring(from, to);
    }
}
