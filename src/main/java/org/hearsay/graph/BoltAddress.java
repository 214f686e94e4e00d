package org.hearsay.graph;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where the graph is reached over Bolt.
 *
 * @param embedded whether this process runs the database
 * @param file     the file, readable by its owner only, that holds the password; null where a server is configured
 */
public record BoltAddress(URI uri, String user, boolean embedded, @Nullable Path file) {
}
