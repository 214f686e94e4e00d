package org.hearsay.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;

import org.hearsay.query.Archive.RelationFilter;
import org.jspecify.annotations.Nullable;

/** The parameters by which relations are filtered; what is left out lets all pass. */
record RelationQuery(
        @Parameter(description = "the type", example = "ACCUSED") @Size(max = 50) @Nullable String type,
        @Parameter(description = "who does it: an id, a name or an alias", example = "Russia")
        @Size(max = 200) @Nullable String source,
        @Parameter(description = "to whom: an id, a name or an alias") @Size(max = 200) @Nullable String target,
        @Parameter(description = "the first day", example = "2016-10-01") @Nullable LocalDate from,
        @Parameter(description = "the last day", example = "2016-10-31") @Nullable LocalDate to) {

    RelationFilter filter() {
        return new RelationFilter(Texts.given(type), Texts.given(source), Texts.given(target), from, to);
    }
}
