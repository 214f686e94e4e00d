package org.hearsay.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.hearsay.model.NotFoundException;
import org.hearsay.query.Archive;
import org.hearsay.query.Archive.StatementFilter;
import org.hearsay.query.View.Page;
import org.hearsay.query.View.Statement;
import org.hearsay.query.View.StatementDetail;
import org.jspecify.annotations.Nullable;
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

    StatementsApi(Archive archive) {
        this.archive = archive;
    }

    @Operation(summary = "Statements, newest first")
    @GetMapping
    Page<Statement> statements(
            @Parameter(description = "who made it: an id, a name or an alias")
            @RequestParam(required = false) @Size(max = 200) @Nullable String speaker,
            @Parameter(description = "whom or what it is about: an id, a name or an alias")
            @RequestParam(required = false) @Size(max = 200) @Nullable String about,
            @Parameter(description = "the speech act", example = "deny")
            @RequestParam(required = false) @Size(max = 50) @Nullable String act,
            @Parameter(description = "who published it: an id, a name or an alias")
            @RequestParam(required = false) @Size(max = 200) @Nullable String outlet,
            @Parameter(description = "the first day", example = "2016-10-01")
            @RequestParam(required = false) @Nullable LocalDate from,
            @Parameter(description = "the last day", example = "2016-10-31")
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(description = "words that it holds")
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @Parameter(description = "the 'next' of the page before")
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return archive.statements(new StatementFilter(Texts.given(speaker), Texts.given(about), Texts.given(act),
                Texts.given(outlet), from, to, Texts.given(q)), Texts.given(cursor), limit);
    }

    @Operation(summary = "One statement with its chain, what it quotes, and its context")
    @GetMapping("/{id}")
    StatementDetail statement(@PathVariable String id) {
        return archive.statement(id).orElseThrow(() -> new NotFoundException("there is no statement of that id"));
    }
}
