package org.hearsay.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.hearsay.load.ExtractionJson;
import org.hearsay.load.Item;
import org.hearsay.load.Loader;
import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Articles on their way in: what would be understood of them, and keeping them. */
@Tag(name = "Load")
@RestController
@RequestMapping("/api")
class LoadApi {

    private static final long NO_TIMEOUT = 0;

    private final Pipeline pipeline;
    private final Loader loader;
    private final ExtractionJson json = new ExtractionJson();

    LoadApi(Pipeline pipeline, Loader loader) {
        this.pipeline = pipeline;
        this.loader = loader;
    }

    /**
     * An article as somebody brings it.
     *
     * @param id   what it is called; derived from the text where it is left out
     */
    record Brought(@Size(max = 500) @Nullable String id, @Size(max = 2000) @Nullable String url,
                   @Size(max = 1000) @Nullable String title, @Size(max = 500) @Nullable String outlet,
                   @Nullable LocalDate publishedOn, @NotBlank @Size(max = 1_000_000) String text) {

        Article article() {
            String name = Texts.given(id);
            return new Article(name != null ? name
                    : "pasted-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                    Texts.given(url), Texts.given(title), Texts.given(outlet), publishedOn, text);
        }
    }

    /** Several of them. */
    record Batch(@NotEmpty @Size(max = 1000) List<@Valid Brought> articles) {
    }

    /**
     * What became of one article.
     *
     * @param outcome    {@code loaded}, {@code unchanged} or {@code rejected}
     * @param statements how many were found, where it was loaded
     * @param reason     why it was rejected
     */
    record Step(String id, String outcome, int statements, @Nullable String reason) {

        static Step of(Item item) {
            return switch (item) {
                case Item.Done done -> new Step(done.place().file(), "loaded", done.extraction().attributions().size(), null);
                case Item.Unread unread -> new Step(unread.place().file(), "unchanged", 0, null);
                case Item.Rejected rejected -> new Step(rejected.place().file(), "rejected", 0, rejected.reason());
            };
        }
    }

    @Operation(summary = "What would be understood of an article, as the extraction contract has it; nothing is kept")
    @PostMapping(path = "/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    String read(@RequestBody @Valid Brought brought) {
        return json.write(pipeline.extract(brought.article()));
    }

    @Operation(summary = "Loads articles and tells of each, as server-sent events: 'step' for each, 'done' at the end")
    @PostMapping(path = "/loads", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter load(@RequestBody @Valid Batch batch) {
        SseEmitter events = new SseEmitter(NO_TIMEOUT);
        List<Item> items = batch.articles().stream().map(Brought::article)
                .<Item>map(article -> new Item.Unread(new Item.Place(article.id(), 0), article)).toList();
        Thread.startVirtualThread(() -> {
            try {
                Loader.Report report = loader.load(items.stream(), Runtime.getRuntime().availableProcessors(), false,
                        item -> send(events, "step", Step.of(item)));
                send(events, "done", report);
                events.complete();
            } catch (RuntimeException e) {
                events.completeWithError(e);
            }
        });
        return events;
    }

    /** Whoever has gone away hears nothing; the load goes on. */
    private static void send(SseEmitter events, String name, Object data) {
        try {
            events.send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
        } catch (java.io.IOException | IllegalStateException gone) {
            events.complete();
        }
    }
}
