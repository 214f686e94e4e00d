package org.hearsay.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hearsay.model.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the sequence that statements and relations stand in, which begins with the day: from {@code from},
 * inclusive, to {@code below}, exclusive.
 */
record Cursor(String from, String below) {

    /** How many characters of a sequence are its day. */
    static final int DAY = 10;
    /** Stands where the day is unknown. */
    static final String NO_DAY = "0000-00-00";
    /** Comes behind every day. */
    private static final String END = "~";
    /** A sequence begins with a day. */
    private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} ");

    /**
     * The stretch that is left when the page that gave {@code cursor} is done.
     *
     * @throws InvalidArgumentException if the cursor is none of ours
     */
    static Cursor of(@Nullable String cursor, @Nullable LocalDate from, @Nullable LocalDate to) {
        String below = to == null ? END : to.plusDays(1).toString();
        String reached = cursor == null ? END : decode(cursor);
        return new Cursor(from == null ? "" : from.toString(), below.compareTo(reached) < 0 ? below : reached);
    }

    /** The cursor behind the first {@code limit} rows; null if there are no more. */
    static @Nullable String next(List<Map<String, @Nullable Object>> rows, int limit) {
        return rows.size() <= limit ? null : Base64.getUrlEncoder().withoutPadding().encodeToString(
                String.valueOf(rows.get(limit - 1).get("sequence")).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (PLACE.matcher(place).lookingAt()) {
                return place;
            }
            throw new IllegalArgumentException("not a place in a sequence");
        } catch (IllegalArgumentException e) {
            throw new InvalidArgumentException("cursor", "the cursor is none of ours; take it from the page before", e);
        }
    }
}
