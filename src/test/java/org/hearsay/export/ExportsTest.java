package org.hearsay.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.query.Archive.StatementFilter;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported is opened by readers that others wrote, and is the same graph again. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTest {

    /** A name that is a formula, markup, a control character, a line break and more than the basic plane. */
    static final String HOSTILE = "=HYPERLINK(\"http://x\")<b>&amp;\u0001\n]]>'\";\u001e😀";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final Exports exports;
    private final GraphWriter writer;
    private final Driver driver;
    private final JsonMapper json = JsonMapper.builder().build();
    private int nodes;
    private int edges;

    ExportsTest(Exports exports, GraphWriter writer, Driver driver) {
        this.exports = exports;
        this.writer = writer;
        this.driver = driver;
    }

    @BeforeAll
    void load() {
        load(writer, driver);
        nodes = count("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n) AS n");
        edges = count("MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN count(r) AS n");
    }

    static void load(GraphWriter writer, Driver driver) {
        writer.write(Border.articles());
        driver.executableQuery("MATCH (e:Entity {id: $id}) SET e.aliases = e.aliases + $name, e.curated = true, e.weight = 0.5")
                .withParameters(Map.of("id", Border.KELL, "name", HOSTILE)).execute();
        driver.executableQuery("MATCH (e:Entity {id: $id}) SET e.name = $name")
                .withParameters(Map.of("id", Border.BRAND, "name", HOSTILE)).execute();
    }

    @Test
    void graphMlIsReadByJGraphT() throws IOException {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        List<String> names = new ArrayList<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((vertex, attribute) -> {
            if (vertex.getSecond().equals("name")) {
                names.add(attribute.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(text(exports.all(Format.GRAPHML))));

        assertThat(graph.vertexSet()).hasSize(nodes);
        assertThat(graph.edgeSet()).hasSize(edges);
        assertThat(names).contains("Anna Kell", HOSTILE.replace('\u0001', '\uFFFD').replace('\u001e', '\uFFFD'));
    }

    @Test
    void gexfIsValidByItsSchema() throws Exception {
        byte[] written = bytes(exports.all(Format.GEXF));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/gexf.xsd")).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(written)));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(written));

        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(nodes);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(edges);
        assertThat(((Element) document.getElementsByTagName("edge").item(0)).getAttribute("source")).startsWith("n");
    }

    @Test
    void noCellOfASpreadsheetIsAFormula() throws IOException {
        Map<String, List<CSVRecord>> tables = new HashMap<>();
        unzipped(exports.all(Format.CSV)).forEach((file, content) -> tables.put(file, rows(content)));

        assertThat(tables.get("nodes.csv")).hasSize(nodes);
        assertThat(tables.get("edges.csv")).hasSize(edges);
        assertThat(tables.get("nodes.csv")).extracting(row -> row.get("name")).contains("'" + HOSTILE);
        assertThat(tables.values()).allSatisfy(table -> assertThat(table).allSatisfy(row ->
                assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@].*"))));
    }

    @Test
    void cytoscapeHasTheElements() throws IOException {
        JsonNode elements = json.readTree(bytes(exports.all(Format.CYTOSCAPE))).get("elements");

        assertThat(elements.get("nodes")).hasSize(nodes);
        assertThat(elements.get("edges")).hasSize(edges);
        assertThat(elements.at("/edges/0/data/source").asString()).startsWith("n");
        assertThat(elements.get("nodes").findValuesAsString("name")).contains(HOSTILE);
    }

    @Test
    void theEvidenceBundleIsReadAsProvenance() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(bytes(exports.statements(
                new StatementFilter("Kell", null, "accuse", null, null, null, null), Format.JSONLD))), "", RDFFormat.JSONLD);

        Value statement = model.filter(null, iri("urn:hearsay:vocab:act"), Values.literal("accuse")).subjects().iterator().next();
        IRI subject = (IRI) statement;
        Value speaker = model.filter(subject, iri(PROV + "wasAttributedTo"), null).objects().iterator().next();
        assertThat(model.contains((IRI) speaker, iri("https://schema.org/name"), Values.literal("Anna Kell"))).isTrue();
        Value article = model.filter(subject, iri(PROV + "wasQuotedFrom"), null).objects().iterator().next();
        assertThat(model.filter((IRI) article, iri("urn:hearsay:vocab:sha256"), null).objects().iterator().next().stringValue())
                .hasSize(64);
        Value attribution = model.filter(subject, iri(PROV + "qualifiedAttribution"), null).objects().iterator().next();
        assertThat(((Literal) model.filter((IRI) attribution, iri("urn:hearsay:vocab:start"), null).objects().iterator()
                .next()).intValue()).isPositive();
        assertThat(model.filter(subject, iri(PROV + "wasInfluencedBy"), null)).hasSize(1);
        assertThat(((Literal) model.filter(subject, iri("urn:hearsay:vocab:reportedOn"), null).objects().iterator().next())
                .getDatatype()).isEqualTo(iri("http://www.w3.org/2001/XMLSchema#date"));
    }

    /** Whatever is exported in whatever format, every edge's ends are there. */
    @ParameterizedTest
    @EnumSource
    void partsHoldTheEndsOfTheirEdges(Format format) throws IOException {
        for (Exports.Export export : List.of(
                exports.statements(new StatementFilter(null, "Sudria", null, null, null, null, null), format),
                exports.ego(Border.KELL, 2, null, 10, format),
                exports.question("who-said-what-about", Map.of("about", "Sudria"), format),
                exports.question("denials", Map.of("from", "2040-01-01"), format))) {
            assertThat(bytes(export)).isNotEmpty();
        }
        JsonNode part = json.readTree(bytes(exports.statements(
                new StatementFilter(null, "Sudria", null, null, null, null, null), Format.CYTOSCAPE))).get("elements");
        List<String> ids = new ArrayList<>();
        part.get("nodes").forEach(node -> ids.add(node.at("/data/id").asString()));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(part.get("edges")).isNotEmpty().allSatisfy(edge ->
                assertThat(ids).contains(edge.at("/data/source").asString(), edge.at("/data/target").asString()));
    }

    static Map<String, String> unzipped(Exports.Export export) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(export)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<CSVRecord> rows(String content) {
        try (CSVParser parser = CSVParser.parse(content,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static IRI iri(String iri) {
        return Values.iri(iri);
    }

    static String text(Exports.Export export) throws IOException {
        return new String(bytes(export), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Exports.Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    private int count(String cypher) {
        return driver.executableQuery(cypher).execute().records().getFirst().get("n").asInt();
    }
}
