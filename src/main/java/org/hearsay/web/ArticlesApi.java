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
import org.hearsay.query.Archive.ArticleFilter;
import org.hearsay.query.View.Article;
import org.hearsay.query.View.ArticleInShort;
import org.hearsay.query.View.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    @Operation(summary = "Articles without their texts, newest first")
    @GetMapping
    Page<ArticleInShort> articles(
            @Parameter(description = "who published it: an id, a name or an alias", example = "Eastgate News")
            @RequestParam(required = false) @Size(max = 200) @Nullable String outlet,
            @Parameter(description = "whom or what it mentions: an id, a name or an alias")
            @RequestParam(required = false) @Size(max = 200) @Nullable String mentions,
            @Parameter(description = "words of its title")
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(description = "the 'next' of the page before")
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return archive.articles(new ArticleFilter(Texts.given(outlet), Texts.given(mentions), Texts.given(q), from, to),
                Texts.given(cursor), limit);
    }

    /** @param id with the slash before it; ids may hold slashes themselves */
    @Operation(summary = "One article: its text, its statements and whom it mentions, with their places in the text")
    @GetMapping("/{*id}")
    Article article(@Parameter(example = "aleppo-pause-1") @PathVariable String id) {
        return archive.article(id.substring(1)).orElseThrow(() -> new NotFoundException("there is no article of that id"));
    }
}
