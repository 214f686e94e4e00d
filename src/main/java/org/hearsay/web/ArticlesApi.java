package org.hearsay.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.hearsay.model.NotFoundException;
import org.hearsay.query.Archive;
import org.hearsay.query.View.Article;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The articles themselves. */
@Tag(name = "Articles")
@RestController
@RequestMapping("/api/articles")
class ArticlesApi {

    private final Archive archive;

    ArticlesApi(Archive archive) {
        this.archive = archive;
    }

    /** @param id with the slash before it; ids may hold slashes themselves */
    @Operation(summary = "One article: its text, its statements and whom it mentions, with their places in the text")
    @GetMapping("/{*id}")
    Article article(@PathVariable String id) {
        return archive.article(id.substring(1)).orElseThrow(() -> new NotFoundException("there is no article of that id"));
    }
}
