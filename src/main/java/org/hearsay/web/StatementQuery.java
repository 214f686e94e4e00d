package org.hearsay.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;

import org.hearsay.model.Attribution;
import org.hearsay.model.Kind;
import org.hearsay.query.Archive.Clock;
import org.hearsay.query.Archive.StatementFilter;
import org.jspecify.annotations.Nullable;

/** The parameters by which statements are filtered; what is left out lets all pass. */
record StatementQuery(
        @Parameter(description = "who made it: an id, a name or an alias", example = "John Kerry")
        @Size(max = 200) @Nullable String speaker,
        @Parameter(description = "the kind of who made it", example = "Person") @Nullable Kind speakerKind,
        @Parameter(description = "to whom it was said: an id, a name or an alias") @Size(max = 200) @Nullable String addressee,
        @Parameter(description = "whom or what it is about: an id, a name or an alias", example = "Aleppo")
        @Size(max = 200) @Nullable String about,
        @Parameter(description = "the id of the article it stands in") @Size(max = 1000) @Nullable String article,
        @Parameter(description = "who passed it on: an id, a name or an alias") @Size(max = 200) @Nullable String through,
        @Parameter(description = "who published it: an id, a name or an alias") @Size(max = 200) @Nullable String outlet,
        @Parameter(description = "the speech act", example = "deny") @Size(max = 50) @Nullable String act,
        @Parameter(description = "direct, indirect or mixed") Attribution.@Nullable Form form,
        @Parameter(description = "positive, or negative where it is reported not to have been said")
        Attribution.@Nullable Polarity polarity,
        @Parameter(description = "how certain the article is that it was said") Attribution.@Nullable Certainty certainty,
        @Parameter(description = "when the saying takes place, seen from the article") Attribution.@Nullable Tense tense,
        @Parameter(description = "whether somebody is known to have made it") @Nullable Boolean named,
        @Parameter(description = "whether it is told inside another statement") @Nullable Boolean quoted,
        @Parameter(description = "the first day, by the clock", example = "2016-10-01") @Nullable LocalDate from,
        @Parameter(description = "the last day, by the clock", example = "2016-10-31") @Nullable LocalDate to,
        @Parameter(description = "words that it holds", example = "humanitarian pause") @Size(max = 200) @Nullable String q,
        @Parameter(description = "the clock they are in order of, and that from and to are of: said, reported or loaded")
        @Nullable Clock clock) {

    StatementFilter filter() {
        return new StatementFilter(Texts.given(speaker), speakerKind == null ? null : speakerKind.label(),
                Texts.given(addressee), Texts.given(about), Texts.given(article), Texts.given(through), Texts.given(outlet),
                Texts.given(act), word(form), word(polarity), word(certainty), word(tense), named, quoted, from, to,
                Texts.given(q), Objects.requireNonNullElse(clock, Clock.SAID));
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
