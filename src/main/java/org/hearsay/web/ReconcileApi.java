package org.hearsay.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;

import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Kind;
import org.hearsay.model.NotFoundException;
import org.hearsay.query.Archive;
import org.hearsay.query.Reconciliation;
import org.hearsay.query.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reconciliation API that OpenRefine speaks, version 0.2 as the W3C community group has it, over actors and places.
 *
 * <p>Answers are not wrapped for JSONP, with which any page could read them; pages named in
 * {@code hearsay.security.origins} may ask by themselves.
 */
@Tag(name = "Reconciliation")
@RestController
@RequestMapping("/reconcile")
class ReconcileApi {

    private static final int MOST_QUERIES = 100;
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST_RESULTS = 50;
    private static final Map<String, String> PROPERTIES = Map.of("alias", "Another name", "title", "Office held",
            "body", "Ministry, organization or country of the office");

    private final Reconciliation reconciliation;
    private final Archive archive;
    private final JsonMapper json;

    ReconcileApi(Reconciliation reconciliation, Archive archive, JsonMapper json) {
        this.reconciliation = reconciliation;
        this.archive = archive;
        this.json = json;
    }

    /** A thing with its name, as the protocol has them. */
    record Named(String id, String name) {

        static Named of(Kind kind) {
            return new Named(kind.label(), kind.label());
        }
    }

    /** One question: whom does a cell mean? Its type is a text or a list of texts. */
    record Query(String query, @Nullable Object type, @Nullable Integer limit, @Nullable List<Property> properties) {
    }

    /** What another cell of the row tells; its value is a text, a number, or several. */
    record Property(String pid, @Nullable Object v) {
    }

    record Candidate(String id, String name, List<Named> type, double score, boolean match, String description) {
    }

    record Candidates(List<Candidate> result) {
    }

    record Suggestions(List<Named> result) {
    }

    @Operation(summary = "What the service is, or, with 'queries', whom the cells mean: a JSON object of queries by name")
    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    Object reconcile(@RequestParam(required = false) @Nullable String queries, HttpServletRequest http) {
        return queries == null ? manifest(base(http)) : answers(queries);
    }

    private static Map<String, Object> manifest(String base) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", "Hearsay: actors and places");
        manifest.put("identifierSpace", base + "/actor");
        manifest.put("schemaSpace", base + "/kind");
        manifest.put("defaultTypes", Arrays.stream(Kind.values()).map(Named::of).toList());
        manifest.put("view", Map.of("url", base + "/actor?id={{id}}"));
        manifest.put("preview", Map.of("url", base + "/reconcile/preview?id={{id}}", "width", 400, "height", 160));
        manifest.put("suggest", Map.of(
                "entity", Map.of("service_url", base, "service_path", "/reconcile/suggest/entity",
                        "flyout_service_path", "/reconcile/flyout?id=${id}"),
                "type", Map.of("service_url", base, "service_path", "/reconcile/suggest/type"),
                "property", Map.of("service_url", base, "service_path", "/reconcile/suggest/property")));
        return manifest;
    }

    private Map<String, Candidates> answers(String queries) {
        Map<String, Query> asked;
        try {
            asked = json.readValue(queries, new TypeReference<LinkedHashMap<String, Query>>() { });
        } catch (JacksonException e) {
            throw new InvalidArgumentException("queries", "queries must be a JSON object of queries by name", e);
        }
        if (asked.size() > MOST_QUERIES) {
            throw new InvalidArgumentException("queries", "at most " + MOST_QUERIES + " queries at once");
        }
        Map<String, Candidates> answers = new LinkedHashMap<>();
        asked.forEach((name, query) -> answers.put(name, answer(query)));
        return answers;
    }

    private Candidates answer(@Nullable Query query) {
        if (query == null || query.query() == null || query.query().isBlank() || query.query().length() > 1000) {
            throw new InvalidArgumentException("queries", "a query must have a text of 1 to 1000 characters");
        }
        int limit = Math.clamp(query.limit() == null ? DEFAULT_LIMIT : query.limit(), 1, MOST_RESULTS);
        List<Kind> kinds = texts(query.type()).map(ReconcileApi::kind).toList();
        List<String> known = query.properties() == null ? List.of()
                : query.properties().stream().flatMap(property -> texts(property.v())).toList();
        Stream<Reconciliation.Match> matches = kinds.isEmpty()
                ? reconciliation.matches(query.query(), null, known, limit).stream()
                : kinds.stream().flatMap(kind -> reconciliation.matches(query.query(), kind, known, limit).stream())
                        .sorted((a, b) -> Double.compare(b.score(), a.score())).limit(limit);
        return new Candidates(matches.map(match -> new Candidate(match.actor().id(), match.actor().name(),
                List.of(new Named(match.actor().kind(), match.actor().kind())), match.score(), match.match(),
                "named in " + match.articles() + " articles")).toList());
    }

    @Operation(summary = "Actors and places whose names begin so")
    @GetMapping("/suggest/entity")
    Suggestions entities(@RequestParam @Size(max = 200) String prefix, @RequestParam(defaultValue = "0") int cursor) {
        return new Suggestions(prefix.isBlank() ? List.of() : archive.actors(prefix, null, MOST_RESULTS).stream()
                .skip(Math.max(0, cursor)).map(actor -> new Named(actor.id(), actor.name())).toList());
    }

    @Operation(summary = "Kinds of actors whose names begin so")
    @GetMapping("/suggest/type")
    Suggestions types(@RequestParam @Size(max = 200) String prefix) {
        return new Suggestions(Arrays.stream(Kind.values()).map(Named::of)
                .filter(kind -> begins(kind.name(), prefix)).toList());
    }

    @Operation(summary = "What else of a row helps to find whom it means")
    @GetMapping("/suggest/property")
    Suggestions properties(@RequestParam @Size(max = 200) String prefix) {
        return new Suggestions(PROPERTIES.entrySet().stream()
                .filter(one -> begins(one.getKey(), prefix) || begins(one.getValue(), prefix))
                .map(one -> new Named(one.getKey(), one.getValue())).sorted(java.util.Comparator.comparing(Named::id)).toList());
    }

    @Operation(summary = "An actor in a few words, for the list of suggestions")
    @GetMapping("/flyout")
    Map<String, String> flyout(@RequestParam @Size(max = 1000) String id) {
        return Map.of("id", id, "html", html(actor(id)));
    }

    @Operation(summary = "An actor in a few words, as a page to be shown inside another one")
    @GetMapping(path = "/preview", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String preview(@RequestParam @Size(max = 1000) String id) {
        View.Actor actor = actor(id);
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + HtmlUtils.htmlEscape(actor.name())
                + "</title><body>" + html(actor) + "</body></html>";
    }

    private View.Actor actor(String id) {
        return archive.actor(id).orElseThrow(() -> new NotFoundException("there is no actor of that id"));
    }

    private static String html(View.Actor actor) {
        String offices = String.join("; ", actor.offices().stream().limit(3)
                .map(office -> office.title() == null ? office.body().name() : office.title() + " of " + office.body().name())
                .toList());
        return "<p><strong>%s</strong> · %s</p><p>%s</p><p>%s</p><p>%,d statements, named in %,d articles</p>".formatted(
                HtmlUtils.htmlEscape(actor.name()), HtmlUtils.htmlEscape(actor.kind()),
                HtmlUtils.htmlEscape(String.join(", ", actor.aliases().stream().limit(5).toList())),
                HtmlUtils.htmlEscape(offices), actor.statements(), actor.articles());
    }

    private static boolean begins(String name, String prefix) {
        return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> list -> list.stream().flatMap(ReconcileApi::texts);
            case Map<?, ?> map -> texts(map.containsKey("name") ? map.get("name") : map.get("id"));
            default -> Stream.of(String.valueOf(value));
        };
    }

    private static Kind kind(String label) {
        try {
            return Kind.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw new InvalidArgumentException("queries", "there is no such type; ask /reconcile/suggest/type", e);
        }
    }

    private static String base(HttpServletRequest http) {
        return http.getScheme() + "://" + http.getHeader("Host");
    }
}
