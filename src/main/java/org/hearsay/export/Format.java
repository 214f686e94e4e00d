package org.hearsay.export;

import java.util.Arrays;
import java.util.Optional;

/** The formats that a network is written in. */
public enum Format {

    GRAPHML("application/graphml+xml", "graphml"),
    GEXF("application/gexf+xml", "gexf"),
    /** A zip of nodes.csv and edges.csv for spreadsheets: no cell of theirs is taken for a formula. */
    CSV("application/zip", "csv.zip"),
    /** A zip of nodes.csv and edges.csv for {@code neo4j-admin database import}, and how to call it. */
    ADMIN("application/vnd.neo4j.import+zip", "neo4j.zip"),
    /** JSON Lines: the types of all properties, then the nodes, then the edges. */
    JSONL("application/x-ndjson", "jsonl"),
    /** The elements of Cytoscape.js. */
    CYTOSCAPE("application/vnd.cytoscape+json", "cyjs"),
    /** JSON-LD with PROV-O: who said what, through whom, and in which characters of which article it stands. */
    JSONLD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file's name ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of that media type. */
    public static Optional<Format> of(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equalsIgnoreCase(mediaType)).findFirst();
    }

    NetworkWriter writer() {
        return switch (this) {
            case GRAPHML -> new GraphMlWriter();
            case GEXF -> new GexfWriter();
            case CSV -> new CsvWriter();
            case ADMIN -> new AdminWriter();
            case JSONL -> new JsonLinesWriter();
            case CYTOSCAPE -> new CytoscapeWriter();
            case JSONLD -> new JsonLdWriter();
        };
    }
}
