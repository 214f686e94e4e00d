package org.hearsay.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Mentions that a test marks in its sentence with square brackets; the last word of each is its head. */
record Marked(String text, List<Mention> all) implements Mentions {

    private static final Pattern MARK = Pattern.compile("\\[([^]]*)]");
    private static final List<String> PRONOUNS = List.of("he", "she", "it", "they", "them", "we", "i", "who");

    static Marked of(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher marks = MARK.matcher(sentence);
        while (marks.find()) {
            marks.appendReplacement(text, "");
            int start = text.length();
            text.append(marks.group(1));
            mentions.add(mention(marks.group(1), start));
        }
        marks.appendTail(text);
        return new Marked(text.toString(), List.copyOf(mentions));
    }

    private static Mention mention(String words, int start) {
        int end = start + words.length();
        int head = start + words.lastIndexOf(' ') + 1;
        Mention.Form form = PRONOUNS.contains(words.toLowerCase()) ? Mention.Form.PRONOUN
                : Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1)) ? Mention.Form.NAME : Mention.Form.NOMINAL;
        return new Mention(List.of(new Span(start, end)), new Span(head, end), words, form, null, false, null, null, null, null,
                List.of());
    }

    /** The head of a mention as it stands in the sentence. */
    String head(int mention) {
        return java.util.Objects.requireNonNull(all.get(mention).head()).of(text);
    }

    @Override
    public OptionalInt at(Token token) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).head().contains(new Span(token.start(), token.end()))).findFirst();
    }

    @Override
    public List<Integer> within(Span span) {
        return IntStream.range(0, all.size()).filter(i -> span.contains(all.get(i).head())).boxed().toList();
    }

    @Override
    public OptionalInt principal(List<Span> spans) {
        return IntStream.range(0, all.size()).boxed().filter(i -> spans.stream().anyMatch(s -> s.contains(all.get(i).head())))
                .min(Comparator.naturalOrder()).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public List<Integer> principals(List<Span> spans) {
        return principal(spans).stream().boxed().toList();
    }
}
