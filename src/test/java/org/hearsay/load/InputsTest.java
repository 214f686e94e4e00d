package org.hearsay.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    void callsATextByItsFile() throws IOException {
        Files.writeString(folder.resolve("vesland.talks.txt"), "\ufeffLund spoke.\n");
        assertThat(articles("vesland.talks.txt"))
                .containsExactly(new Article("vesland.talks", null, null, null, null, "Lund spoke.\n"));
    }

    @Test
    void takesWhatAJsonLineKnows() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), """
                {"doc_id": "1", "text": "One.", "title": "T", "url": "https://gull.example/1", "outlet": "Gull", "date": "2031-04-05"}

                {"doc_id": "2", "text": "Two.", "published_on": "2031-04-06T01:00:00+02:00", "attributions": []}
                """);
        assertThat(articles("a.jsonl")).containsExactly(
                new Article("1", "https://gull.example/1", "T", "Gull", LocalDate.of(2031, 4, 5), "One."),
                new Article("2", null, null, null, LocalDate.of(2031, 4, 6), "Two."));
    }

    @Test
    void readsTheArticleOfAPage() throws IOException {
        String paragraph = "Envoy Mira Oduya said that the ferries would sail again on Monday, if the harbour is clear of ice"
                + " by then, and that nobody had asked her to wait.";
        Files.writeString(folder.resolve("page.html"), """
                <html><head><title>Ferries | Gull</title><meta property="og:title" content="Ferries sail">
                <meta property="og:site_name" content="The Daily Gull">
                <meta property="article:published_time" content="2031-04-05T08:00:00Z">
                <link rel="canonical" href="https://gull.example/ferries"></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Ferries sail</h1><p>%1$s</p><p>Second:  %1$s<br>New line.</p><p>Third: %1$s</p>
                <script>var x = 'tracking';</script></article><footer>Cookies and imprint</footer></body></html>
                """.formatted(paragraph));
        Article article = articles("page.html").getFirst();
        assertThat(article).isEqualTo(new Article("page", "https://gull.example/ferries", "Ferries sail",
                "The Daily Gull", LocalDate.of(2031, 4, 5), article.text()));
        assertThat(article.text()).endsWith("%1$s\n\nSecond: %1$s\nNew line.\n\nThird: %1$s".formatted(paragraph))
                .doesNotContain("Sport", "tracking", "imprint");
    }

    @Test
    void readsAFolderInTheOrderOfNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "B.");
        Files.createDirectory(folder.resolve("a"));
        Files.writeString(folder.resolve("a/z.jsonl"), "{\"doc_id\":\"z\",\"text\":\"Z.\"}");
        Files.writeString(folder.resolve("README.md"), "not an article");
        assertThat(articles("")).extracting(Article::id).containsExactly("z", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"doc_id": "7", "text": "One."} | 7
            <p>Lund said no.</p>            | stdin
            Lund said no.                   | stdin
            """)
    void tellsTheFormatOfAStreamByItsStart(String content, String id) {
        assertThat(Inputs.articles().read("-", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
                .singleElement().isInstanceOfSatisfying(Item.Unread.class,
                        item -> assertThat(item.article().id()).isEqualTo(id));
    }

    @Test
    void goesOnBehindABadRecord() throws IOException {
        Path file = folder.resolve("mixed.jsonl");
        Files.write(file, concat("{\"doc_id\":\"1\",\"text\":\"One.\"}\n{\"text\":\"no id\"}\n{\"doc_id\":\"",
                new byte[] {(byte) 0xC3, 0x28}, "\",\"text\":\"x\"}\nnot json\n{\"doc_id\":\"5\",\"text\":\"Five.\"}"));
        List<Item> items = Inputs.articles().read(List.of(file.toString())).toList();
        assertThat(items).hasSize(5);
        assertThat(items.stream().filter(Item.Rejected.class::isInstance).map(Item.Rejected.class::cast))
                .extracting(rejected -> rejected.place().toString().replace(folder + "/", ""), Item.Rejected::reason)
                .satisfiesExactly(
                        second -> assertThat(second.toList()).containsExactly("mixed.jsonl:2", "doc_id is missing"),
                        third -> assertThat(third.toList()).containsExactly("mixed.jsonl:3",
                                "is not UTF-8 at byte 11; convert it to UTF-8 first"),
                        fourth -> assertThat(fourth.toList().toString()).contains("mixed.jsonl:4",
                                "not the JSON that is expected at column"));
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Rejected.class,
                rejected -> assertThat(rejected.raw()).isEqualTo("{\"text\":\"no id\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.txt   | ''         | the text is empty
            blank.txt   | '  '       | the text is empty
            empty.html  | <p></p>    | no article text was found in the page
            """)
    void turnsAwayAFileWithoutText(String name, String content, String reason) throws IOException {
        Files.writeString(folder.resolve(name), content);
        assertThat(Inputs.articles().read(List.of(folder.resolve(name).toString()))).singleElement()
                .isInstanceOfSatisfying(Item.Rejected.class, item -> assertThat(item.reason()).isEqualTo(reason));
    }

    @Test
    void turnsAwayAFileThatIsNotThere() {
        assertThat(Inputs.articles().read(List.of("nowhere.txt"))).singleElement()
                .isEqualTo(new Item.Rejected(new Item.Place("nowhere.txt", 0), "there is no such file", ""));
    }

    @Test
    void boundsWhatALineMayHold() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream("abcdef\nxy\n\nz".getBytes(StandardCharsets.UTF_8)), 4);
        assertThat(lines).toIterable().extracting(Lines.Line::number, line -> new String(line.bytes()), Lines.Line::cut)
                .extracting(Object::toString)
                .containsExactly("(1L, \"abcd\", true)", "(2L, \"xy\", false)", "(3L, \"\", false)", "(4L, \"z\", false)");
    }

    @Test
    void takesExtractionsWhereTheyAreAskedFor() throws IOException {
        Path file = folder.resolve("x.jsonl");
        Files.writeString(file, "{\"doc_id\":\"1\",\"text\":\"One.\",\"attributions\":[]}\n{\"doc_id\":\"2\",\"text\":\"Two.\"}");
        assertThat(Inputs.articlesAndExtractions().read(List.of(file.toString())))
                .hasExactlyElementsOfTypes(Item.Done.class, Item.Unread.class);
    }

    private List<Article> articles(String name) {
        return Inputs.articles().read(List.of(folder.resolve(name).toString()))
                .map(item -> ((Item.Unread) item).article()).toList();
    }

    private static byte[] concat(String before, byte[] bytes, String after) {
        byte[] head = before.getBytes(StandardCharsets.UTF_8);
        byte[] tail = after.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + bytes.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        System.arraycopy(tail, 0, all, head.length + bytes.length, tail.length);
        return all;
    }
}
