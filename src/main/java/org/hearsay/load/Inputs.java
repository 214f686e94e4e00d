package org.hearsay.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.hearsay.model.Article;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and standard input: plain text, HTML, or JSON with one object a line.
 *
 * <p>A JSON line has {@code doc_id} and {@code text}, and what else is known: {@code title}, {@code url},
 * {@code outlet}, {@code published_on} (or {@code date}). The other formats take their id from the file's name. A
 * folder stands for the files in it, in the order of their names, whose ending tells a format.
 */
public class Inputs {

    /** Bytes that one article may have. */
    private static final int MOST = 32 << 20;
    private static final int RAW_KEPT = 1 << 16;

    private enum Format { TEXT, HTML, JSON_LINES }

    private final ExtractionJson json = new ExtractionJson();
    private final boolean extractions;

    private Inputs(boolean extractions) {
        this.extractions = extractions;
    }

    /** Takes every record as an article, whatever else stands beside its text. */
    public static Inputs articles() {
        return new Inputs(false);
    }

    /** Takes a JSON line with {@code attributions} as an extraction that somebody has made already. */
    public static Inputs articlesAndExtractions() {
        return new Inputs(true);
    }

    private record ArticleLine(@Nullable String docId, @Nullable String text, @Nullable String title,
                               @Nullable String url, @Nullable String outlet, @Nullable String publishedOn,
                               @Nullable String date) {
    }

    /**
     * Reads all the paths, one record at a time as the stream is drawn.
     *
     * @param paths files and folders; {@code -} is standard input
     * @return articles and extractions in input order, and a {@link Item.Rejected} for whatever could not be read
     */
    public Stream<Item> read(List<String> paths) {
        return paths.stream().flatMap(path -> path.equals("-") ? stream("-", null, System.in) : path(Path.of(path)));
    }

    /** Reads one stream whose name tells its format. */
    public Stream<Item> read(String name, InputStream in) {
        return stream(name, format(name), in);
    }

    private Stream<Item> path(Path path) {
        if (!Files.isDirectory(path)) {
            return file(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> Files.isRegularFile(file) && format(file.toString()) != null).sorted().toList()
                    .stream().flatMap(this::file);
        } catch (IOException | UncheckedIOException e) {
            return rejected(new Item.Place(path.toString(), 0), "the folder cannot be read: " + e.getMessage());
        }
    }

    private Stream<Item> file(Path file) {
        try {
            InputStream in = Files.newInputStream(file);
            return stream(file.toString(), format(file.toString()), in).onClose(() -> close(in));
        } catch (IOException e) {
            return rejected(new Item.Place(file.toString(), 0),
                    Files.exists(file) ? "the file cannot be read: " + e.getMessage() : "there is no such file");
        }
    }

    private Stream<Item> stream(String name, @Nullable Format known, InputStream in) {
        Item.Place place = new Item.Place(name, 0);
        try {
            BufferedInputStream buffered = new BufferedInputStream(in);
            Format format = known == null ? sniff(buffered) : known;
            if (format == Format.JSON_LINES) {
                return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Lines(buffered, MOST),
                        Spliterator.ORDERED), false).filter(line -> !blank(line)).map(line -> line(name, line));
            }
            byte[] bytes = buffered.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                return rejected(place, "is longer than %d MB".formatted(MOST >> 20));
            }
            return Stream.of(whole(place, format, bytes));
        } catch (IOException e) {
            return rejected(place, "cannot be read: " + e.getMessage());
        }
    }

    private static Item whole(Item.Place place, Format format, byte[] bytes) {
        String id = place.file().equals("-") ? "stdin" : stem(Path.of(place.file()).getFileName().toString());
        try {
            Article article = format == Format.HTML ? HtmlArticle.read(id, bytes)
                    : ExtractionJson.article(id, null, null, null, null, Text.decode(bytes));
            ContractReader.check(!article.text().isBlank(), "the text", "is empty");
            return new Item.Unread(place, article);
        } catch (HearsayException e) {
            return new Item.Rejected(place, e.getMessage(), kept(bytes));
        }
    }

    private Item line(String name, Lines.Line line) {
        Item.Place place = new Item.Place(name, line.number());
        try {
            ContractReader.check(!line.cut(), "the line", "is longer than %d MB".formatted(MOST >> 20));
            String record = Text.decode(line.bytes());
            Contract.Document document = extractions ? json.parse(record, Contract.Document.class) : null;
            if (document != null && document.attributions() != null) {
                return new Item.Done(place, json.extraction(document));
            }
            ArticleLine a = json.parse(record, ArticleLine.class);
            Article article = ExtractionJson.article(a.docId(), a.url(), a.title(), a.outlet(),
                    a.publishedOn() == null ? a.date() : a.publishedOn(), a.text());
            ContractReader.check(!article.text().isBlank(), "text", "is empty");
            return new Item.Unread(place, article);
        } catch (HearsayException e) {
            return new Item.Rejected(place, e.getMessage(), kept(line.bytes()));
        }
    }

    private static boolean blank(Lines.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The format that the first visible character tells. */
    private static Format sniff(BufferedInputStream in) throws IOException {
        in.mark(4096);
        byte[] head = in.readNBytes(4096);
        in.reset();
        String start = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^ï»¿", "").strip();
        return start.startsWith("{") ? Format.JSON_LINES : start.startsWith("<") ? Format.HTML : Format.TEXT;
    }

    private static @Nullable Format format(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "txt", "text" -> Format.TEXT;
            case "html", "htm", "xhtml" -> Format.HTML;
            case "jsonl", "ndjson", "json" -> Format.JSON_LINES;
            default -> null;
        };
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String kept(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, RAW_KEPT), StandardCharsets.UTF_8);
    }

    private static Stream<Item> rejected(Item.Place place, String reason) {
        return Stream.of(new Item.Rejected(place, reason, ""));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
