package org.hearsay.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hearsay.model.NotFoundException;
import org.hearsay.query.ClaimArchive;
import org.hearsay.query.ClaimView;
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
