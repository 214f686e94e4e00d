package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed articles are well-formed, and what is written down about the story of the convoy stands in them. */
class SeedArticlesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final List<JsonNode> articles = read();

    @Test
    void haveAnIdADateATitleAndAnOutlet() {
        Set<String> ids = new HashSet<>();
        for (JsonNode article : articles) {
            String id = article.path("doc_id").asString();
            assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*-[0-9]+");
            assertThat(ids.add(id)).as("%s stands only once", id).isTrue();
            assertThat(article.path("title").asString()).as(id).isNotBlank();
            assertThat(article.path("outlet").asString()).as(id).isNotBlank();
            assertThat(LocalDate.parse(article.path("published_on").asString())).as(id)
                    .isBetween(LocalDate.of(2016, 9, 1), LocalDate.of(2016, 12, 31));
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void areShortAndCleanText() {
        for (JsonNode article : articles) {
            String id = article.path("doc_id").asString();
            String text = article.path("text").asString();
            assertThat(text.split("\\s+")).as(id).hasSizeBetween(100, 300);
            assertThat(text.codePoints().filter(c -> Character.isISOControl(c) && c != '\n').toArray()).as(id).isEmpty();
            assertThat(text).as(id).isEqualTo(text.strip());
        }
    }

    @Test
    void tellEachStoryThroughSeveralOutlets() {
        Map<String, Set<String>> outlets = new HashMap<>();
        for (JsonNode article : articles) {
            String story = article.path("doc_id").asString().replaceFirst("-[0-9]+$", "");
            outlets.computeIfAbsent(story, s -> new HashSet<>()).add(article.path("outlet").asString());
        }
        assertThat(outlets.values()).allMatch(o -> o.size() >= 2);
        assertThat(outlets.get("urum-convoy")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void holdWhatIsWrittenDownAboutTheConvoy() throws IOException {
        Map<String, String> texts = new HashMap<>();
        articles.forEach(a -> texts.put(a.path("doc_id").asString(),
                a.path("title").asString() + "\n" + a.path("text").asString()));
        JsonNode story = JSON.readTree(Files.readString(Path.of("src/test/resources/stories/urum-convoy.json")));

        for (JsonNode claim : story.path("claims")) {
            assertThat(claim.path("origins").size()).isEqualTo(claim.path("independent_origins").asInt());
        }
        List<JsonNode> places = story.findParents("evidence");
        assertThat(places).hasSizeGreaterThan(10);
        for (JsonNode place : places) {
            assertThat(texts.get(place.path("article").asString())).contains(place.path("evidence").asString());
        }
        for (JsonNode lost : story.path("lost")) {
            assertThat(texts.get(lost.path("from").asString())).contains(lost.path("before").asString());
            assertThat(texts.get(lost.path("to").asString())).contains(lost.path("after").asString());
        }
    }

    private static List<JsonNode> read() {
        List<JsonNode> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of("seeds/articles"), "*.jsonl")) {
            for (Path file : files) {
                for (String line : Files.readAllLines(file)) {
                    found.add(JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
