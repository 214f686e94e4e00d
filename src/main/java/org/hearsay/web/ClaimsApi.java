package org.hearsay.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.hearsay.claim.Claims;
import org.hearsay.model.NotFoundException;
import org.hearsay.query.ClaimArchive;
import org.hearsay.query.ClaimView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is claimed, by how many, and where it came from. */
@Tag(name = "Claims")
@RestController
@RequestMapping("/api")
class ClaimsApi {

    private final ClaimArchive claims;

    ClaimsApi(ClaimArchive claims) {
        this.claims = claims;
    }

    @Operation(summary = "Claims, those first that are put most often")
    @GetMapping("/claims")
    List<ClaimView.Claim> claims(@Parameter(description = "words that it holds") @RequestParam(required = false) @Size(max = 200) @Nullable String q,
                                 @Parameter(description = "only those that some assert and others deny")
                                 @RequestParam(defaultValue = "false") boolean contested,
                                 @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return claims.claims(Texts.given(q), contested, limit);
    }

    @Operation(summary = "Where a claim came from: independent origins, the way of each report, and what was lost on it")
    @GetMapping("/claims/{id}/origins")
    ClaimView.Provenance origins(@PathVariable String id) {
        return claims.origins(id).orElseThrow(ClaimsApi::none);
    }

    @Operation(summary = "The claims nearest in meaning")
    @GetMapping("/claims/{id}/like")
    List<ClaimView.Near> near(@PathVariable String id, @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return claims.near(id, limit);
    }

    @Operation(summary = "The statements nearest in meaning to these words, the nearest first")
    @GetMapping(path = "/statements", params = "like")
    List<ClaimView.Like> like(@Parameter(description = "what they should say, in any words") @RequestParam @NotBlank @Size(max = 500) String like,
                              @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return claims.like(Claims.meanings(List.of(like)).getFirst(), limit);
    }

    @Operation(summary = "One claim with the statements that put it, in order of time")
    @GetMapping("/claims/{id}")
    ClaimView.ClaimDetail claim(@PathVariable String id, @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return claims.claim(id, limit).orElseThrow(ClaimsApi::none);
    }

    @Operation(summary = "What a statement claims, and how it puts it")
    @GetMapping("/statements/{id}/claims")
    List<ClaimView.Putting> claimsOf(@PathVariable String id) {
        return claims.claimsOf(id);
    }

    private static NotFoundException none() {
        return new NotFoundException("there is no claim of that id");
    }
}
