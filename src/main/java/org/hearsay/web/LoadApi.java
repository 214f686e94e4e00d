package org.hearsay.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.hearsay.load.ExtractionJson;
import org.hearsay.load.Inputs;
import org.hearsay.load.Item;
import org.hearsay.load.Loader;
import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Articles on their way in: what would be understood of them, and keeping them. */
@Tag(name = "Load")
@RestController
@RequestMapping("/api")
class LoadApi {

    private static final long NO_TIMEOUT = 0;
    private static final int READ_AT_ONCE = 20;

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
     * @param id         the article's id; where it was in a file that was turned away, the place in the file
     * @param outcome    {@code loaded}, {@code unchanged} or {@code rejected}
     * @param statements how many were found, where it was loaded
     * @param reason     why it was rejected
     */
    record Step(String id, String outcome, int statements, @Nullable String reason) {

        static Step of(Item item) {
            return switch (item) {
                case Item.Done done -> new Step(done.extraction().article().id(), "loaded",
                        done.extraction().attributions().size(), null);
                case Item.Unread unread -> new Step(unread.article().id(), "unchanged", 0, null);
                case Item.Rejected rejected -> new Step(rejected.place().toString(), "rejected", 0, rejected.reason());
            };
        }
    }

    @Operation(summary = "What would be understood of an article, as the extraction contract has it; nothing is kept")
    @PostMapping(path = "/readings", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    String read(@RequestBody @Valid Brought brought) {
        return json.write(pipeline.extract(brought.article()));
    }

    /** One record of a file: what is understood of it, or why it is turned away. */
    private record Reading(@JsonRawValue @Nullable String document, @Nullable Step rejected) {
    }

    @Operation(summary = "What would be understood of the first articles in a file of text, HTML or JSON lines; nothing is kept")
    @PostMapping(path = "/readings", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    List<Reading> read(@RequestParam @NotBlank @Size(max = 500) String name, @RequestBody byte[] file) {
        return pipeline.extract(inFile(name, file).limit(READ_AT_ONCE), 1).map(item -> switch (item) {
            case Item.Done done -> new Reading(json.write(done.extraction()), null);
            case Item.Rejected _, Item.Unread _ -> new Reading(null, Step.of(item));
        }).toList();
    }

    @Operation(summary = "Loads articles and tells of each, as server-sent events: 'step' for each, 'done' at the end")
    @PostMapping(path = "/loads", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter load(@RequestBody @Valid Batch batch) {
        return load(batch.articles().stream().map(Brought::article)
                .map(article -> new Item.Unread(new Item.Place(article.id(), 0), article)));
    }

    @Operation(summary = "Loads a file of text, HTML or JSON lines, extracted already or not; tells of each article as above")
    @PostMapping(path = "/loads", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter load(@RequestParam @NotBlank @Size(max = 500) String name, @RequestBody byte[] file) {
        return load(inFile(name, file));
    }

    private static Stream<Item> inFile(String name, byte[] file) {
        return Inputs.articlesAndExtractions().read(name, new ByteArrayInputStream(file));
    }

    private SseEmitter load(Stream<? extends Item> items) {
        SseEmitter events = new SseEmitter(NO_TIMEOUT);
        Thread.startVirtualThread(() -> {
            try {
                Loader.Report report = loader.load(items.map(item -> (Item) item), Runtime.getRuntime().availableProcessors(), false,
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
