package org.hearsay.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.hearsay.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Writes extractions as files for {@code neo4j-admin database import}: the rows that the loader would write, with the
 * same labels, types and properties.
 */
public class ImportFiles implements Closeable {

    static final String EVIDENCE = "articleId,start:long,end:long,sentence";

    private final Map<String, ImportTable> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> entities = new TreeMap<>();
    private final ImportClaims claims;
    private final Path folder;

    /** @param topics tells for the words and the id of a proposition by what key its claim goes */
    public ImportFiles(Path folder, BinaryOperator<String> topics) throws IOException {
        this.folder = Files.createDirectories(folder);
        open("articles", "id:ID(Article),url,title,publishedOn:date,text,sha256,extracted,loadedAt:datetime,:LABEL");
        open("entities", "id:ID(Entity),name,kind,aliases:string[],:LABEL");
        open("statements", "id:ID(Statement),text,source,cue,form,act,polarity,certainty,tense,saidOn:date,saidOnPrecision,"
                + "reportedOn:date,spans:long[],cueSpans:long[],sourceSpans:long[],sequence," + EVIDENCE + ",:LABEL");
        open("in", ":START_ID(Statement),:END_ID(Article),:TYPE");
        open("published", ":START_ID(Article),:END_ID(Entity),:TYPE");
        open("mentions", ":START_ID(Article),:END_ID(Entity),name,kind,aliases:string[],spans:long[],:TYPE");
        open("said", ":START_ID(Entity),:END_ID(Statement),nth:long,role,text,cue,resolution,actor,sequence," + EVIDENCE + ",:TYPE");
        open("links", ":START_ID(Statement),:END_ID(Entity),hop:long,cue,actor,sequence," + EVIDENCE + ",:TYPE");
        open("quotes", ":START_ID(Statement),:END_ID(Statement)," + EVIDENCE + ",:TYPE");
        open("relations", ":START_ID(Entity),:END_ID(Entity),id,title,seenOn:date,plover,mode,polarity,of,on:date,"
                + "onPrecision,assertedBy,reportedOn:date,sequence," + EVIDENCE + ",:TYPE");
        claims = new ImportClaims(this.folder, topics);
    }

    private void open(String name, String header) {
        tables.put(name, new ImportTable(folder, name, header));
    }

    /** Adds what articles put into the graph; with several processors, several are worked on at a time. */
    public void add(Stream<Extraction> extractions) {
        extractions.parallel().map(ArticleGraph::of).toList().forEach(this::add);
    }

    private void add(SubGraph part) {
        for (Map<String, @Nullable Object> article : part.articles()) {
            Map<String, @Nullable Object> whole = new TreeMap<>(article);
            whole.put("loadedAt", "2026-01-01T00:00:00Z");
            table("articles").node(whole, "Article");
            if (article.get("outlet") != null) {
                table("published").edge(article.get("id"), article.get("outlet"), Map.of(), "PUBLISHED_BY");
            }
        }
        part.entities().forEach(entity -> entities.computeIfAbsent(String.valueOf(entity.get("id")), id -> {
            Map<String, @Nullable Object> whole = new TreeMap<>(entity);
            whole.put("aliases", new TreeSet<String>());
            return whole;
        }));
        for (Map<String, @Nullable Object> mention : part.mentions()) {
            table("mentions").edge(mention.get("article"), mention.get("entity"), mention, "MENTIONS");
            names(mention);
        }
        for (Map<String, @Nullable Object> statement : part.statements()) {
            Map<?, ?> node = (Map<?, ?>) statement.get("node");
            table("statements").node(node, "Statement");
            table("in").edge(node.get("id"), statement.get("article"), Map.of(), "IN");
        }
        part.speakers().forEach(row -> table("said").edge(row.get("entity"), row.get("statement"), edge(row), "SAID"));
        part.links().forEach(row -> table("links").edge(row.get("statement"), row.get("entity"), edge(row), row.get("type")));
        part.quotations().forEach(row -> table("quotes").edge(row.get("quoting"), row.get("quoted"), edge(row), "QUOTES"));
        part.relations().forEach(row -> table("relations").edge(row.get("source"), row.get("target"), edge(row), row.get("type")));
        claims.add(part);
    }

    static Map<?, ?> edge(Map<String, @Nullable Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("edge"));
    }

    private ImportTable table(String name) {
        return Objects.requireNonNull(tables.get(name));
    }

    @SuppressWarnings("unchecked")
    private void names(Map<String, @Nullable Object> mention) {
        Map<String, @Nullable Object> entity = entities.get(String.valueOf(mention.get("entity")));
        ((TreeSet<String>) entity.get("aliases")).addAll((List<String>) mention.get("aliases"));
    }

    @Override
    public void close() throws IOException {
        for (Map<String, @Nullable Object> entity : entities.values()) {
            ((TreeSet<?>) entity.get("aliases")).remove(entity.get("name"));
            table("entities").node(entity, "Entity;" + String.join(";", (List<String>) entity.get("labels")));
        }
        for (ImportTable table : tables.values()) {
            table.close();
        }
        claims.close();
    }
}
