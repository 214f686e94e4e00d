package org.hearsay.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Writes extractions as files for {@code neo4j-admin database import}: the rows that the loader would write, with the
 * same labels, types and properties.
 */
public class ImportFiles implements Closeable {

    private static final String EVIDENCE = "articleId,start:long,end:long,sentence";

    private final Map<String, CSVPrinter> files = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> entities = new TreeMap<>();
    private final Path folder;

    public ImportFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        open("articles", "id:ID(Article),url,title,publishedOn:date,text,sha256,extracted,loadedAt:datetime,:LABEL");
        open("entities", "id:ID(Entity),name,kind,aliases:string[],:LABEL");
        open("statements", "id:ID(Statement),text,source,cue,form,act,polarity,certainty,tense,saidOn:date,saidOnPrecision,"
                + "reportedOn:date,spans:long[],cueSpans:long[],sourceSpans:long[],sequence," + EVIDENCE + ",:LABEL");
        open("in", ":START_ID(Statement),:END_ID(Article),:TYPE");
        open("published", ":START_ID(Article),:END_ID(Entity),:TYPE");
        open("mentions", ":START_ID(Article),:END_ID(Entity),name,kind,aliases:string[],spans:long[],:TYPE");
        open("said", ":START_ID(Entity),:END_ID(Statement),nth:long,role,text,cue,resolution," + EVIDENCE + ",:TYPE");
        open("links", ":START_ID(Statement),:END_ID(Entity),hop:long,cue," + EVIDENCE + ",:TYPE");
        open("quotes", ":START_ID(Statement),:END_ID(Statement)," + EVIDENCE + ",:TYPE");
        open("relations", ":START_ID(Entity),:END_ID(Entity),id,title,seenOn:date,plover,mode,polarity,of,on:date,"
                + "onPrecision,assertedBy,reportedOn:date,sequence," + EVIDENCE + ",:TYPE");
    }

    private void open(String name, String header) throws IOException {
        CSVPrinter file = new CSVPrinter(Files.newBufferedWriter(folder.resolve(name + ".csv")), CSVFormat.RFC4180);
        file.printRecord((Object[]) header.split(","));
        files.put(name, file);
        columns.put(name, List.of(header.split(",")).stream().map(column -> column.replaceFirst(":.*", "")).toList());
    }

    public void add(Extraction extraction) throws IOException {
        SubGraph part = ArticleGraph.of(extraction);
        for (Map<String, @Nullable Object> article : part.articles()) {
            print("articles", article, "Article", "2026-01-01T00:00:00Z");
            if (article.get("outlet") != null) {
                edge("published", article.get("id"), article.get("outlet"), Map.of(), "PUBLISHED_BY");
            }
        }
        part.entities().forEach(entity -> entities.computeIfAbsent(String.valueOf(entity.get("id")), id -> {
            Map<String, @Nullable Object> whole = new TreeMap<>(entity);
            whole.put("aliases", new TreeSet<String>());
            return whole;
        }));
        for (Map<String, @Nullable Object> mention : part.mentions()) {
            edge("mentions", mention.get("article"), mention.get("entity"), mention, "MENTIONS");
            names(mention);
        }
        for (Map<String, @Nullable Object> statement : part.statements()) {
            Map<?, ?> node = (Map<?, ?>) statement.get("node");
            print("statements", node, "Statement", null);
            edge("in", node.get("id"), statement.get("article"), Map.of(), "IN");
        }
        for (Map<String, @Nullable Object> row : part.speakers()) {
            edge("said", row.get("entity"), row.get("statement"), (Map<?, ?>) row.get("edge"), "SAID");
        }
        for (Map<String, @Nullable Object> row : part.links()) {
            edge("links", row.get("statement"), row.get("entity"), (Map<?, ?>) row.get("edge"), String.valueOf(row.get("type")));
        }
        for (Map<String, @Nullable Object> row : part.quotations()) {
            edge("quotes", row.get("quoting"), row.get("quoted"), (Map<?, ?>) row.get("edge"), "QUOTES");
        }
        for (Map<String, @Nullable Object> row : part.relations()) {
            edge("relations", row.get("source"), row.get("target"), (Map<?, ?>) row.get("edge"), String.valueOf(row.get("type")));
        }
    }

    @SuppressWarnings("unchecked")
    private void names(Map<String, @Nullable Object> mention) {
        Map<String, @Nullable Object> entity = entities.get(String.valueOf(mention.get("entity")));
        ((TreeSet<String>) entity.get("aliases")).addAll((List<String>) mention.get("aliases"));
    }

    private void edge(String file, @Nullable Object from, @Nullable Object to, Map<?, ?> properties, String type)
            throws IOException {
        CSVPrinter printer = files.get(file);
        printer.print(from);
        printer.print(to);
        for (String column : columns.get(file)) {
            if (!column.isEmpty()) {
                printer.print(text(properties.get(column)));
            }
        }
        printer.print(type);
        printer.println();
    }

    private void print(String file, Map<?, ?> properties, String labels, @Nullable String loadedAt) throws IOException {
        CSVPrinter printer = files.get(file);
        for (String column : columns.get(file)) {
            if (!column.isEmpty()) {
                printer.print(column.equals("loadedAt") ? loadedAt : text(properties.get(column)));
            }
        }
        printer.print(labels);
        printer.println();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof java.util.Collection<?> list ? String.join(";", list.stream().map(String::valueOf).toList())
                : value == null ? null : String.valueOf(value);
    }

    @Override
    public void close() {
        try {
            for (Map<String, @Nullable Object> entity : entities.values()) {
                ((TreeSet<?>) entity.get("aliases")).remove(entity.get("name"));
                print("entities", entity, "Entity;" + String.join(";", (List<String>) entity.get("labels")), null);
            }
            for (CSVPrinter file : files.values()) {
                file.close(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
