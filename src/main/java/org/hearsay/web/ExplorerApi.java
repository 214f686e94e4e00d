package org.hearsay.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hearsay.query.Explorer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the explorer's pages ask besides. */
@Tag(name = "Explorer")
@RestController
@RequestMapping("/api")
class ExplorerApi {

    private final Explorer explorer;

    ExplorerApi(Explorer explorer) {
        this.explorer = explorer;
    }

    @Operation(summary = "How much the graph holds, and who is heard most")
    @GetMapping("/overview")
    Explorer.Overview overview() {
        return explorer.overview();
    }

    @Operation(summary = "Actors, statements and articles that hold all the words, the last of which may be cut short")
    @GetMapping("/search")
    Explorer.Found search(@Parameter(example = "Kerry") @RequestParam @Size(max = 200) String q,
                          @RequestParam(defaultValue = "10") @Min(1) @Max(50) int limit) {
        return explorer.search(q, limit);
    }

    @Operation(summary = "When an actor spoke and was spoken about, whom it speaks about and who passes its words on")
    @GetMapping("/profile")
    Explorer.Profile profile(@Parameter(example = "person:john-kerry") @RequestParam String id) {
        return explorer.profile(id);
    }

    /**
     * Who is on a canvas.
     *
     * @param ids  actors and places
     * @param from the first day of what is between them
     * @param to   the last day
     */
    record Chosen(@NotNull @Size(max = 2000) List<String> ids, @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    @Operation(summary = "Up to 2,000 actors and the most frequent of what is between them, parallel edges of a type added up")
    @PostMapping("/graph")
    Explorer.Canvas graph(@RequestBody @Valid Chosen chosen) {
        return explorer.canvas(chosen.ids(), chosen.from(), chosen.to());
    }

    @Operation(summary = "The ids of those who made most statements")
    @GetMapping("/graph/busiest")
    List<String> busiest(@RequestParam(defaultValue = "50") @Min(1) @Max(2000) int limit) {
        return explorer.busiest(limit);
    }

    @Operation(summary = "An actor, those around it, those around them and so on, and what is between them")
    @GetMapping("/graph/ego")
    Explorer.Canvas ego(@Parameter(example = "person:john-kerry") @RequestParam @Size(max = 1000) String id,
                        @RequestParam(defaultValue = "1") @Min(1) @Max(4) int depth,
                        @Parameter(description = "only across edges of this type", example = "ACCUSED")
                        @RequestParam(required = false) @Size(max = 50) @Nullable String type,
                        @Parameter(description = "the most neighbours of each")
                        @RequestParam(defaultValue = "12") @Min(1) @Max(100) int width) {
        return explorer.ego(id, depth, Texts.given(type), width);
    }

    @Operation(summary = "Whom an outlet quotes, and whom it talks about without quoting")
    @GetMapping("/outlets/voices")
    Explorer.OutletVoices outletVoices(@Parameter(description = "the outlet's id", example = "outlet:eastgate-news") @RequestParam @Size(max = 1000) String id,
                                       @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return explorer.outletVoices(id, limit);
    }

    @Operation(summary = "The ids of those next to an actor, those with most between them first")
    @GetMapping("/graph/neighbours")
    List<String> neighbours(@Parameter(example = "person:john-kerry") @RequestParam String id,
                            @Parameter(description = "only across edges of this type", example = "ACCUSED")
                            @RequestParam(required = false) @Size(max = 50) @Nullable String type,
                            @RequestParam(defaultValue = "12") @Min(1) @Max(100) int limit) {
        return explorer.neighbours(id, Texts.given(type), limit);
    }

    @Operation(summary = "The ids of the actors on a shortest way from one to another; none if there is no way")
    @GetMapping("/graph/path")
    List<String> path(@Parameter(example = "person:john-kerry") @RequestParam String from,
                      @Parameter(example = "person:sergei-lavrov") @RequestParam String to) {
        return explorer.path(from, to);
    }

    @Operation(summary = "Who accuses whom, how often, and how many outlets tell of it")
    @GetMapping("/graph/accusations")
    List<Explorer.Cell> accusations(@RequestParam(required = false) @Nullable LocalDate from,
                                    @RequestParam(required = false) @Nullable LocalDate to) {
        return explorer.accusations(from, to);
    }
}
