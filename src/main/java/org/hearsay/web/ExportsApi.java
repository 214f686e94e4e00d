package org.hearsay.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.hearsay.export.Exports;
import org.hearsay.export.Format;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parts of the graph in the formats of other programs, streamed; the format is asked for by name or by {@code Accept}. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/exports")
class ExportsApi {

    private static final String FORMAT = "graphml, gexf, csv, admin (for neo4j-admin database import), jsonl, cytoscape or"
            + " jsonld; where it is left out, the Accept header tells it, else jsonl";

    private final Exports exports;

    ExportsApi(Exports exports) {
        this.exports = exports;
    }

    @Operation(summary = "The whole graph")
    @GetMapping("/graph")
    void graph(@Parameter(description = FORMAT) @RequestParam(required = false) @Nullable Format format,
               @RequestHeader(required = false) @Nullable String accept, HttpServletResponse response) throws IOException {
        Format chosen = chosen(format, accept);
        write("hearsay", chosen, exports.all(chosen), response);
    }

    @Operation(summary = "The statements that pass a filter, who said them, about whom, through whom, and where they stand")
    @GetMapping("/statements")
    void statements(@ParameterObject @Valid StatementQuery query,
                    @Parameter(description = FORMAT, example = "jsonld") @RequestParam(required = false) @Nullable Format format,
                    @RequestHeader(required = false) @Nullable String accept, HttpServletResponse response)
            throws IOException {
        Format chosen = chosen(format, accept);
        write("statements", chosen, exports.statements(query.filter(), chosen), response);
    }

    @Operation(summary = "An actor, those around it to a depth, and what is between them")
    @GetMapping("/ego")
    void ego(@Parameter(example = "person:john-kerry") @RequestParam @Size(max = 1000) String id,
             @RequestParam(defaultValue = "1") @Min(1) @Max(4) int depth,
             @RequestParam(required = false) @Size(max = 50) @Nullable String type,
             @RequestParam(defaultValue = "12") @Min(1) @Max(100) int width,
             @Parameter(description = FORMAT, example = "gexf") @RequestParam(required = false) @Nullable Format format,
             @RequestHeader(required = false) @Nullable String accept, HttpServletResponse response) throws IOException {
        Format chosen = chosen(format, accept);
        write("ego", chosen, exports.ego(id, depth, Texts.given(type), width, chosen), response);
    }

    @Operation(summary = "What the answer to a question rests on; its parameters are those of the query string")
    @GetMapping("/questions/{name}")
    void question(@Parameter(example = "denials") @PathVariable String name, @RequestParam Map<String, String> parameters,
                  @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable Format format,
                  @RequestHeader(required = false) @Nullable String accept, HttpServletResponse response)
            throws IOException {
        Map<String, String> arguments = new LinkedHashMap<>(parameters);
        arguments.remove("format");
        Format chosen = chosen(format, accept);
        write(name, chosen, exports.question(name, arguments, chosen), response);
    }

    private static Format chosen(@Nullable Format format, @Nullable String accept) {
        return format != null ? format : MediaType.parseMediaTypes(accept).stream()
                .flatMap(type -> Format.of(type.getType() + "/" + type.getSubtype()).stream()).findFirst().orElse(Format.JSONL);
    }

    private static void write(String name, Format format, Exports.Export export, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format.extension() + "\"");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        export.to(response.getOutputStream());
    }
}
