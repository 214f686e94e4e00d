package org.hearsay.extract.detail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hearsay.extract.time.Days;

/** Reads the day of publication off an article's first or last lines, for articles that came without one. */
class Dateline {

    private static final int LINES = 4;
    private static final int SHORT = 200;
    private static final Pattern DAY = Pattern.compile("\\b(?:\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d"
            + "|\\d{1,2} [A-Z][a-z]{2,8}\\.?,? (?:19|20)\\d\\d|[A-Z][a-z]{2,8}\\.? \\d{1,2},? (?:19|20)\\d\\d)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.!?][”»\"']?\\s*$");

    private Dateline() {
    }

    /** The day that a short line without a full stop names near the top or the bottom of the text. */
    static Optional<LocalDate> of(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int tail = Math.max(lines.size() - 2 * LINES, Math.min(LINES, lines.size()));
        return Stream.concat(lines.subList(tail, lines.size()).reversed().stream(), lines.stream().limit(LINES))
                .filter(line -> line.length() <= SHORT && !SENTENCE.matcher(line).find())
                .flatMap(line -> DAY.matcher(line).results().map(m -> m.group()))
                .flatMap(day -> new Days(null, false).read(day).stream())
                .flatMap(day -> {
                    try {
                        return Stream.of(LocalDate.parse(day));
                    } catch (DateTimeException notADay) {
                        return Stream.empty();
                    }
                }).findFirst();
    }
}
