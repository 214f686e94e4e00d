package org.hearsay.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hearsay.curate.Curator;
import org.hearsay.curate.Judgement;
import org.hearsay.curate.Judgements;
import org.hearsay.model.NotFoundException;
import org.hearsay.query.Candidates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What people judge of the graph. */
@Tag(name = "Curation")
@RestController
@RequestMapping("/api")
class JudgementsApi {

    private static final String LINES = "application/jsonl";

    private final Judgements judgements;
    private final Candidates candidates;

    JudgementsApi(Judgements judgements, Candidates candidates) {
        this.judgements = judgements;
        this.candidates = candidates;
    }

    /**
     * A judgement to be made.
     *
     * @param what the fields of its kind
     * @param who  who decides; not needed where a key says it
     */
    record Request(
            @Schema(example = "merge") @NotBlank @Size(max = 50) String kind,
            @Schema(example = "{\"from\": \"person:a-17/lavrov\", \"into\": \"person:sergei-lavrov\"}")
            @NotNull Map<String, @Nullable Object> what,
            @Schema(example = "ada") @Size(max = 1000) @Nullable String who,
            @Schema(example = "The article calls him Foreign Minister.") @NotBlank @Size(max = 1000) String why) {
    }

    @Operation(summary = "The kinds of judgement, and what each of them takes")
    @GetMapping("/judgements/kinds")
    List<Curator.Kind> kinds() {
        return judgements.kinds();
    }

    @Operation(summary = "The judgements, the latest first; undone ones say so")
    @GetMapping("/judgements")
    Judgements.Page list(
            @Parameter(description = "only those about the actor, statement, relation or article of this id")
            @RequestParam(required = false) @Size(max = 1000) @Nullable String about,
            @RequestParam(required = false) @Size(max = 200) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return judgements.list(Texts.given(about), Texts.given(cursor), limit);
    }

    @Operation(summary = "One judgement")
    @GetMapping("/judgements/{id}")
    Judgement judgement(@PathVariable @Size(max = 100) String id) {
        return judgements.find(id).orElseThrow(() -> new NotFoundException("there is no judgement of that id"));
    }

    @Operation(summary = "Makes a judgement: it is in force at once, and stays so whatever is loaded")
    @PostMapping("/judgements")
    ResponseEntity<Judgement> make(@RequestBody @Valid Request request, HttpServletRequest http) {
        Judgement made = judgements.make(request.kind(), request.what(), who(request.who(), http), request.why());
        return ResponseEntity.created(URI.create("/api/judgements/" + made.id())).body(made);
    }

    @Operation(summary = "Undoes a judgement: the graph is as if it had never been made; that it was stays on record")
    @DeleteMapping("/judgements/{id}")
    Judgement undo(@PathVariable @Size(max = 100) String id,
                   @RequestParam(required = false) @Size(max = 1000) @Nullable String who,
                   @RequestParam @Size(min = 1, max = 1000) String why, HttpServletRequest http) {
        return judgements.undo(id, who(who, http), why);
    }

    @Operation(summary = "Every judgement in the order they were made, as JSON lines")
    @GetMapping(path = "/judgements/export", produces = LINES)
    ResponseEntity<StreamingResponseBody> export() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(LINES)).body(out -> {
            try (Stream<String> lines = judgements.export()) {
                for (String line : (Iterable<String>) lines::iterator) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    @Operation(summary = "Makes the judgements of an export, as they were made then; those that are there stay as they are")
    @PostMapping(path = "/judgements/replay", consumes = LINES)
    Judgements.Replayed replay(HttpServletRequest http) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(http.getInputStream(), StandardCharsets.UTF_8))) {
            return judgements.replay(lines.lines());
        }
    }

    @Operation(summary = "Who may be the same as an actor, the likeliest first, with what speaks for it and against it")
    @GetMapping("/candidates")
    List<Candidates.Candidate> candidates(
            @Parameter(description = "the actor's id") @RequestParam @Size(min = 1, max = 1000) String actor,
            @RequestParam(defaultValue = "10") @Min(1) @Max(40) int limit) {
        return candidates.of(actor, limit);
    }

    /** Whose key it is, or else who they say they are. */
    private static String who(@Nullable String said, HttpServletRequest http) {
        String key = http.getRemoteUser();
        return key != null ? key : said == null ? "" : said;
    }
}
