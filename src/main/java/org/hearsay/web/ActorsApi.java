package org.hearsay.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.hearsay.model.Kind;
import org.hearsay.model.NotFoundException;
import org.hearsay.query.Archive;
import org.hearsay.query.View.Actor;
import org.hearsay.query.View.ActorRef;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks and who is spoken of. */
@Tag(name = "Actors")
@RestController
@RequestMapping("/api/actors")
class ActorsApi {

    private final Archive archive;

    ActorsApi(Archive archive) {
        this.archive = archive;
    }

    @Operation(summary = "Actors and places by what they are called, best match first")
    @GetMapping
    List<ActorRef> actors(
            @Parameter(description = "a name, or how one begins")
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return archive.actors(Texts.given(q), kind, limit);
    }

    /** @param id with the slash before it; ids may hold slashes themselves */
    @Operation(summary = "One actor or place with its aliases, offices and counts")
    @GetMapping("/{*id}")
    Actor actor(@Parameter(example = "person:john-kerry") @PathVariable String id) {
        return archive.actor(id.substring(1)).orElseThrow(() -> new NotFoundException("there is no actor of that id"));
    }
}
