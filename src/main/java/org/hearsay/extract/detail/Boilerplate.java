package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is no part of the news: share buttons, bylines, captions, and the headline that stands again below.
 *
 * <p>A line goes when it is short and begins like one of {@code boilerplate.txt}; when it says again what a line
 * before it said; or, below the last line that ends like a sentence, when it has no verb, ends in a date, or mostly
 * repeats words of the beginning. A line that ends like a sentence stays, whatever stands around it, unless it is a
 * repetition.
 */
class Boilerplate {

    private static final int INTERJECTION = 4;
    private static final int SHORT = 12;
    private static final int HEADLINE = 30;
    private static final double REPEATS = 0.6;
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…][”»\"'’)\\]]*$|.*[”»\"]$");
    private static final Pattern DATED = Pattern.compile("(?s).*\\b(?:19|20)\\d\\d\\b\\W*(?:\\d\\d?:\\d\\d\\W*)?$");
    private static final Pattern BYLINE = Pattern.compile("(?i)by \\p{Lu}\\S*( \\S+){1,6}");

    private final Set<String> beginnings = Words.list("boilerplate.txt");

    /** The parse without the sentences of such lines, numbered anew. */
    Parse without(Parse parse, @Nullable String title) {
        Map<Integer, List<Sentence>> paragraphs = parse.sentences().stream()
                .collect(Collectors.groupingBy(Sentence::paragraph, LinkedHashMap::new, Collectors.toList()));
        Set<Integer> dropped = dropped(paragraphs, parse.text(), title);
        if (dropped.isEmpty()) {
            return parse;
        }
        List<Sentence> kept = new ArrayList<>();
        for (Sentence sentence : parse.sentences()) {
            if (!dropped.contains(sentence.paragraph())) {
                kept.add(new Sentence(kept.size(), sentence.paragraph(), sentence.tokens(), sentence.dependents()));
            }
        }
        return new Parse(parse.text(), List.copyOf(kept));
    }

    private Set<Integer> dropped(Map<Integer, List<Sentence>> paragraphs, String text, @Nullable String title) {
        Set<Integer> dropped = new HashSet<>();
        Set<String> seen = new HashSet<>();
        int lastReal = paragraphs.entrySet().stream().filter(p -> ENDS.matcher(line(p.getValue(), text)).matches() && !isBeginning(p.getValue(), text))
                .mapToInt(Map.Entry::getKey).max().orElse(Integer.MAX_VALUE);
        Set<String> headline = words(title == null ? "" : title);
        paragraphs.entrySet().stream().limit(3).forEach(p -> headline.addAll(words(line(p.getValue(), text))));
        paragraphs.forEach((number, sentences) -> {
            String line = line(sentences, text);
            boolean repeated = size(sentences) > INTERJECTION && !seen.add(line.toLowerCase(Locale.ROOT));
            boolean tail = number > lastReal && size(sentences) <= HEADLINE && isTail(sentences, line, headline);
            if (isBeginning(sentences, text) || repeated || tail || number < 4 && size(sentences) <= 8 && BYLINE.matcher(line).matches()) {
                dropped.add(number);
            }
        });
        return dropped;
    }

    private static boolean isTail(List<Sentence> sentences, String line, Set<String> headline) {
        Set<String> words = words(line);
        boolean verb = sentences.stream().flatMap(s -> s.tokens().stream()).anyMatch(Token::isVerb);
        return !verb || DATED.matcher(line).matches()
                || words.stream().filter(headline::contains).count() >= REPEATS * words.size();
    }

    private boolean isBeginning(List<Sentence> sentences, String text) {
        String line = line(sentences, text).toLowerCase(Locale.ROOT);
        return size(sentences) <= SHORT && beginnings.stream().anyMatch(line::startsWith)
                && sentences.getFirst().tokens().stream().noneMatch(t -> t.is("nsubj") && t.isNoun());
    }

    private static int size(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    private static String line(List<Sentence> sentences, String text) {
        return new Span(sentences.getFirst().start(), sentences.getLast().end()).of(text);
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>(List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
