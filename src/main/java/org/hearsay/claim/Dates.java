package org.hearsay.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the days, months and years of a clause, and takes their words out of it.
 *
 * @param found {@code 2016-10-24}, {@code 2016-10} or {@code 2016}, each once, in order
 * @param rest  the clause without them
 */
record Dates(List<String> found, String rest) {

    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern DATE = Pattern.compile("(?:\\b(?:on|since|until|by|from|in|of|at|for|before|after) )?(?:\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b"
            + "|\\b(?<dotted>\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\b"
            + "|\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>" + MONTHS + ")\\b\\.?(?:,? (?<y1>\\d{4}))?"
            + "|\\b(?<m2>" + MONTHS + ")\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (?<y2>\\d{4}))?"
            + "|\\b(?:(?:in|since|by|until|of|early|late|last|next|mid) )(?<m3>" + MONTHS + ")\\b(?: (?<y3>\\d{4}))?"
            + "|\\b(?:the )?end of (?:(?<last>" + MONTHS + ")\\b(?: (?<y4>\\d{4}))?|(?:the|this) (?<period>week|month|year)\\b)"
            + "|\\b(?<which>this|next|last) (?<span>month|year)\\b"
            + "|\\b(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day\\b"
            + "|\\b(?<relative>today|tonight|yesterday|tomorrow|last night)\\b"
            + "|\\b(?:in|since|by|until|of|from|before|after) (?<year>(?:19|20)\\d\\d)\\b)(?: (?:morning|evening|night|afternoon))?", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTH_KEYS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

    /**
     * Reads a clause.
     *
     * @param base   the day it is read against: of the saying or, where unknown, of the report
     * @param future whether "Thursday" is one to come
     */
    static Dates of(String clause, @Nullable LocalDate base, boolean future) {
        TreeSet<String> found = new TreeSet<>();
        String rest = DATE.matcher(clause).replaceAll(match -> {
            String date = date(match, base, future);
            if (date == null) {
                return java.util.regex.Matcher.quoteReplacement(match.group());
            }
            found.add(date);
            return " ";
        });
        return new Dates(List.copyOf(found), rest);
    }

    private static @Nullable String date(MatchResult match, @Nullable LocalDate base, boolean future) {
        try {
            if (match.group("iso") != null) {
                return LocalDate.parse(match.group("iso")).toString();
            }
            if (match.group("dotted") != null) {
                String[] parts = match.group("dotted").split("\\.");
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])).toString();
            }
            for (int form = 1; form <= 3; form++) {
                String month = match.group("m" + form);
                if (month != null) {
                    YearMonth in = month(month, match.group("y" + form), base, future);
                    return in == null ? null : form == 3 ? in.toString()
                            : in.atDay(Integer.parseInt(match.group("d" + form))).toString();
                }
            }
            if (match.group("last") != null) {
                YearMonth in = month(match.group("last"), match.group("y4"), base, future);
                return in == null ? null : in.atEndOfMonth().toString();
            }
            if (match.group("year") != null) {
                return match.group("year");
            }
            if (base == null) {
                return null;
            }
            return match.group("span") != null ? span(match, base) : match.group("period") != null ? end(match.group("period"), base).toString()
                    : near(match, base, future).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable YearMonth month(String word, @Nullable String year, @Nullable LocalDate base, boolean future) {
        int month = MONTH_KEYS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), month);
        }
        if (base == null) {
            return null;
        }
        YearMonth here = YearMonth.of(base.getYear(), month);
        // A month more than half a year off belongs to the year before or after.
        long off = java.time.temporal.ChronoUnit.MONTHS.between(YearMonth.from(base), here);
        return future && off < 0 || off < -6 ? here.plusYears(1) : off > 6 ? here.minusYears(1) : here;
    }

    /** "Next month" as month, "last year" as year. */
    private static String span(MatchResult match, LocalDate base) {
        int off = switch (match.group("which").toLowerCase(Locale.ROOT)) {
            case "next" -> 1;
            case "last" -> -1;
            default -> 0;
        };
        return match.group("span").equalsIgnoreCase("year") ? String.valueOf(base.getYear() + off) : YearMonth.from(base).plusMonths(off).toString();
    }

    /** The last day of the week, month or year. */
    private static LocalDate end(String period, LocalDate base) {
        return switch (period.toLowerCase(Locale.ROOT)) {
            case "week" -> base.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> base.with(TemporalAdjusters.lastDayOfMonth());
            default -> base.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    private static LocalDate near(MatchResult match, LocalDate base, boolean future) {
        if (match.group("weekday") != null) {
            DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(match.group("weekday").toLowerCase(Locale.ROOT)) + 1);
            return base.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        }
        return switch (match.group("relative").toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> base.minusDays(1);
            case "tomorrow" -> base.plusDays(1);
            default -> base;
        };
    }
}
