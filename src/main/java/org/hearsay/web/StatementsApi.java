package org.hearsay.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.hearsay.model.NotFoundException;
import org.hearsay.query.Archive;
import org.hearsay.query.Overviews;
import org.hearsay.query.View.Page;
import org.hearsay.query.View.Statement;
import org.hearsay.query.View.StatementDetail;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who said what. */
@Tag(name = "Statements")
@RestController
@RequestMapping("/api/statements")
class StatementsApi {

    private final Archive archive;
    private final Overviews overviews;

    StatementsApi(Archive archive, Overviews overviews) {
        this.archive = archive;
        this.overviews = overviews;
    }

    @Operation(summary = "Statements, newest first by one of the three clocks")
    @GetMapping
    Page<Statement> statements(
            @ParameterObject @Valid StatementQuery query,
            @Parameter(description = "the 'next' of the page before")
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return archive.statements(query.filter(), Texts.given(cursor), limit);
    }

    @Operation(summary = "How statements divide: by act, form, month, speaker, subject, outlet and so on, with counts",
            description = "Counts the latest 10,000 that pass the filter; complete tells whether that is all.")
    @GetMapping("/facets")
    Overviews.Facets facets(@ParameterObject @Valid StatementQuery query) {
        return overviews.facets(query.filter());
    }

    @Operation(summary = "How many statements there are of each day, month or year",
            description = "Counts the latest 200,000 that pass the filter; complete tells whether that is all.")
    @GetMapping("/timeline")
    Overviews.Timeline timeline(@ParameterObject @Valid StatementQuery query,
                                @RequestParam(defaultValue = "day") Overviews.Unit unit) {
        return overviews.timeline(query.filter(), unit);
    }

    @Operation(summary = "One statement with its chain, what it quotes, and its context")
    @GetMapping("/{id}")
    StatementDetail statement(@Parameter(example = "6da397f16e0c3300") @PathVariable String id) {
        return archive.statement(id).orElseThrow(() -> new NotFoundException("there is no statement of that id"));
    }
}
