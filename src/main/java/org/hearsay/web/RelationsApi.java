package org.hearsay.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.hearsay.query.Archive;
import org.hearsay.query.View.Page;
import org.hearsay.query.View.Relation;
import org.hearsay.query.View.RelationSum;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one actor does to another. */
@Tag(name = "Relations")
@RestController
@RequestMapping("/api/relations")
class RelationsApi {

    private final Archive archive;

    RelationsApi(Archive archive) {
        this.archive = archive;
    }

    @Operation(summary = "Relations of a type or an actor, newest first; each with the passage it rests on")
    @GetMapping
    Page<Relation> relations(@ParameterObject @Valid RelationQuery query,
                             @Parameter(description = "the 'next' of the page before")
                             @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
                             @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return archive.relations(query.filter(), Texts.given(cursor), limit);
    }

    @Operation(summary = "What one does to another, added up over all passages that tell it; those told most first",
            description = "The passages themselves are at /api/relations with the same source, target and type.")
    @GetMapping("/sums")
    List<RelationSum> sums(@ParameterObject @Valid RelationQuery query,
                           @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int limit) {
        return archive.relationSums(query.filter(), limit);
    }
}
