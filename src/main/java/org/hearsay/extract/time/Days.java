package org.hearsay.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads the day, month or year that an English phrase names, against the day an article was published on.
 *
 * @param future whether what it dates is to come: "on Monday" is then the next one, else the last one
 */
public record Days(@Nullable LocalDate publishedOn, boolean future) {

    private static final String MONTHS = names(Month.values());
    private static final String MONTH_ENDS = "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
    private static final Pattern MONTH = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(" + MONTHS + ")" + MONTH_ENDS
                    + "\\b\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:\\s?,?\\s+(\\d{4}))?");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + names(DayOfWeek.values()) + ")[a-z]*day\\b");
    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final Pattern AGO = Pattern.compile("\\b(a|" + String.join("|", COUNTS) + ") days? ago\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().substring(0, 3).toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
    }

    /** The day, month or year in ISO form; empty where the phrase names none or needs a day it is read against. */
    public Optional<String> read(String phrase) {
        String text = phrase.toLowerCase(Locale.ROOT);
        try {
            return written(text).or(() -> relative(text)).or(() -> Optional.of(YEAR.matcher(text)).filter(Matcher::find).map(m -> m.group(1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<String> written(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return Optional.of(LocalDate.parse(iso.group()).toString());
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.find()) {
            return Optional.of(LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1)).toString());
        }
        Matcher month = MONTH.matcher(text);
        if (!month.find()) {
            return Optional.empty();
        }
        Month named = Month.of(Arrays.asList(MONTHS.split("\\|")).indexOf(month.group(2)) + 1);
        String day = month.group(1) == null ? month.group(3) : month.group(1);
        if (month.group(4) == null && publishedOn == null) {
            return Optional.empty();
        }
        YearMonth when = month.group(4) == null ? nearest(named) : YearMonth.of(number(month, 4), named);
        return Optional.of(day == null ? when.toString() : when.atDay(Integer.parseInt(day)).toString());
    }

    private YearMonth nearest(Month month) {
        YearMonth now = YearMonth.from(java.util.Objects.requireNonNull(publishedOn));
        YearMonth then = now.withMonth(month.getValue());
        return future ? then.isBefore(now) ? then.plusYears(1) : then : then.isAfter(now) ? then.minusYears(1) : then;
    }

    private Optional<String> relative(String text) {
        if (publishedOn == null) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.find()) {
            DayOfWeek day = Arrays.stream(DayOfWeek.values())
                    .filter(d -> d.name().toLowerCase(Locale.ROOT).startsWith(weekday.group(1))).findFirst().orElseThrow();
            return Optional.of(publishedOn.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)).toString());
        }
        Matcher ago = AGO.matcher(text);
        if (ago.find()) {
            return Optional.of(publishedOn.minusDays(Math.max(COUNTS.indexOf(ago.group(1)) + 1L, ago.group(1).equals("a") ? 1 : 0)).toString());
        }
        return Optional.ofNullable(switch (text.strip()) {
            case "today", "tonight", "this morning", "this evening" -> publishedOn.toString();
            case "yesterday", "day before", "a day before", "a day earlier", "day earlier", "the eve", "eve", "previous day" -> publishedOn.minusDays(1).toString();
            case "tomorrow" -> publishedOn.plusDays(1).toString();
            case "last month" -> YearMonth.from(publishedOn).minusMonths(1).toString();
            case "this month" -> YearMonth.from(publishedOn).toString();
            case "next month" -> YearMonth.from(publishedOn).plusMonths(1).toString();
            case "last year" -> String.valueOf(publishedOn.getYear() - 1);
            case "this year" -> String.valueOf(publishedOn.getYear());
            case "next year" -> String.valueOf(publishedOn.getYear() + 1);
            default -> null;
        });
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
