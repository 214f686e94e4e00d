package org.hearsay.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All Cypher statements of the product by name, read from {@code cypher/FOLDER/NAME.cypher} on the class path.
 *
 * <p>{@code cypher/migrations} is not among them: its files hold several statements each and are run by the
 * migrations alone.
 */
public final class Catalogue {

    private static final List<String> FOLDERS = List.of("admin", "curate", "load", "queries", "read");

    private final SortedMap<String, CypherStatement> statements = new TreeMap<>();

    private Catalogue(Collection<CypherStatement> statements) {
        statements.forEach(statement -> this.statements.put(statement.name(), statement));
    }

    /**
     * Reads all statements.
     *
     * @throws IllegalStateException naming the file and the line of the first header that is not as it should be
     */
    public static Catalogue read() {
        return new Catalogue(FOLDERS.stream().flatMap(folder -> read(folder).stream()).toList());
    }

    private static List<CypherStatement> read(String folder) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Catalogue.class.getClassLoader())
                    .getResources("classpath*:cypher/" + folder + "/*.cypher");
            if (files.length == 0) {
                throw new IllegalStateException("no statements under cypher/" + folder + " on the class path");
            }
            return java.util.Arrays.stream(files).map(file -> read(folder, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read cypher/" + folder, e);
        }
    }

    private static CypherStatement read(String folder, Resource file) {
        String name = folder + "/" + String.valueOf(file.getFilename()).replace(".cypher", "");
        try {
            return new StatementReader(name, file.getContentAsString(StandardCharsets.UTF_8)).read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read cypher/" + name + ".cypher", e);
        }
    }

    /**
     * The statement of that name, such as {@code load/article}.
     *
     * @throws IllegalStateException if there is none
     */
    public CypherStatement get(String name) {
        CypherStatement statement = statements.get(name);
        if (statement == null) {
            throw new IllegalStateException("there is no cypher/" + name + ".cypher");
        }
        return statement;
    }

    /** The statements of a folder by name. */
    public List<CypherStatement> in(String folder) {
        return statements.values().stream().filter(statement -> statement.name().startsWith(folder + "/")).toList();
    }

    /** Every statement by name. */
    public List<CypherStatement> all() {
        return List.copyOf(statements.values());
    }
}
