package org.hearsay.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.hearsay.eval.Accuracy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the answers can be trusted. */
@Tag(name = "Accuracy")
@RestController
@RequestMapping("/api/accuracy")
class AccuracyApi {

    private final Accuracy accuracy = Accuracy.shipped();

    @Operation(summary = "How accurate the extraction is, in percent, and on which texts that was measured")
    @GetMapping
    Accuracy accuracy() {
        return accuracy;
    }
}
