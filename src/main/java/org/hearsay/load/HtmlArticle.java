package org.hearsay.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.dankito.readability4j.Readability4J;

import org.hearsay.model.Article;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes the article out of a web page: its main text by the readability method, and title, outlet, date and address
 * from the page's own description of itself.
 */
class HtmlArticle {

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td, figcaption, div";

    /** What relative links are read against; links are not kept. */
    private static final String BASE = "https://localhost/";

    private HtmlArticle() {
    }

    /**
     * @throws HearsayException if the page holds no text
     */
    static Article read(String id, byte[] html) {
        Document page = page(html);
        String url = first(page, "link[rel=canonical]", "meta[property=og:url]");
        String title = first(page, "meta[property=og:title]", "h1", "title");
        String outlet = first(page, "meta[property=og:site_name]", "meta[name=application-name]",
                "meta[name=publisher]");
        String date = first(page, "meta[property=article:published_time]", "meta[itemprop=datePublished]",
                "meta[name=date]", "meta[name=pubdate]", "meta[name=DC.date.issued]", "time[datetime]");
        String text = text(page);
        if (text.isBlank()) {
            throw new HearsayException("no article text was found in the page");
        }
        return ExtractionJson.article(id, url, title, outlet, dateOrNull(date), text);
    }

    private static Document page(byte[] html) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String first(Document page, String... selectors) {
        return Stream.of(selectors).flatMap(selector -> page.select(selector).stream())
                .map(e -> Stream.of("content", "datetime", "href").map(e::attr).filter(v -> !v.isBlank()).findFirst()
                        .orElseGet(e::text).strip())
                .filter(value -> !value.isEmpty()).findFirst().orElse(null);
    }

    /** Pages write dates in many ways; one that is not ISO is unknown rather than an error. */
    private static @Nullable String dateOrNull(@Nullable String date) {
        try {
            ExtractionJson.date(date);
            return date;
        } catch (HearsayException unreadable) {
            return null;
        }
    }

    private static String text(Document page) {
        Element content = new Readability4J(BASE, page.clone()).parse().getArticleContent();
        Element main = content == null || content.text().isBlank() ? page.body() : content;
        main.select("script, style, noscript, nav, form, button").remove();
        main.select("br").forEach(br -> br.after("\n"));
        String paragraphs = main.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(HtmlArticle::lines).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return paragraphs.isEmpty() ? lines(main) : paragraphs;
    }

    private static String lines(Element block) {
        return block.wholeText().lines().map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
