package org.hearsay.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the extraction contract: one JSON object a line for each article.
 *
 * <p>Offsets are Unicode code points on the wire and UTF-16 code units in the model; they are converted here and
 * nowhere else.
 */
public class ExtractionJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** The extraction as one line of JSON, without a line break. */
    public String write(Extraction extraction) {
        return mapper.writeValueAsString(new ContractWriter(extraction).document());
    }

    /**
     * The extraction that a line of the contract holds.
     *
     * @throws HearsayException if it is no JSON, lacks {@code doc_id} or {@code text}, or is wrong in a place that the
     *                          message names
     */
    public Extraction read(String json) {
        return extraction(parse(json, Contract.Document.class));
    }

    Extraction extraction(Contract.Document document) {
        Article article = article(document.docId(), document.url(), document.title(), document.outlet(),
                document.publishedOn(), document.text());
        return ContractReader.read(article, document);
    }

    <T> T parse(String json, Class<T> type) {
        try {
            return ContractReader.required(mapper.readValue(json, type), "the object");
        } catch (JacksonException e) {
            throw new HearsayException("not the JSON that is expected%s: %s".formatted(place(e), firstLine(e)), e);
        }
    }

    static Article article(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String outlet,
                           @Nullable String date, @Nullable String text) {
        ContractReader.check(id != null && !id.isBlank(), "doc_id", "is missing");
        return new Article(id, url, title, outlet, date(date),
                Text.withoutHalfCharacters(ContractReader.required(text, "text")));
    }

    /** The day of an ISO date or date-time. */
    static @Nullable LocalDate date(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(date.strip().split("[T ]", 2)[0]);
        } catch (DateTimeParseException e) {
            throw new HearsayException("published_on is not a date such as 2016-10-26", e);
        }
    }

    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        if (!place.isEmpty()) {
            return " at " + place;
        }
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
