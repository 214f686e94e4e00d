package org.hearsay.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year as the graph holds it.
 *
 * @param date      the day, or the first day
 * @param precision {@code day}, {@code month} or {@code year}
 */
record Day(LocalDate date, String precision) {

    /** Where neither the day of saying nor that of reporting is known; comes before every day. */
    private static final String UNKNOWN = "0000-00-00";

    /**
     * What {@code 2016-10-24}, {@code 2016-10} or {@code 2016} means; null for null.
     *
     * @param place what carries it, to be named in the message
     * @throws HearsayException if it is none of these
     */
    static @Nullable Day of(@Nullable String text, String place) {
        if (text == null) {
            return null;
        }
        try {
            return switch (text.length()) {
                case 4 -> new Day(Year.parse(text).atDay(1), "year");
                case 7 -> new Day(YearMonth.parse(text).atDay(1), "month");
                default -> new Day(LocalDate.parse(text), "day");
            };
        } catch (DateTimeException e) {
            throw new HearsayException(place + " is not a day, month or year such as 2016-10-24, 2016-10 or 2016", e);
        }
    }

    /** Where something stands in the order of all: by day, article, offset and id. */
    static String sequence(@Nullable Day happened, @Nullable LocalDate reported, String article, Object start,
                           String id) {
        Object day = happened != null ? happened.date() : reported != null ? reported : UNKNOWN;
        return "%s %s %s %s".formatted(day, article, "%08d".formatted(start), id);
    }
}
