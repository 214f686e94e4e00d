package org.hearsay.graph;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * The file, readable by its owner only, in which a running database leaves its address, user and password.
 *
 * <p>While no database runs, it holds no address. It is replaced as a whole, so nobody reads half of it.
 */
record BoltFile(Path path) {

    /** How to get into the running database; empty if none has said so. */
    Optional<Credentials> read() throws IOException {
        Properties properties = properties();
        return Optional.ofNullable(properties.getProperty("uri")).map(uri -> new Credentials(URI.create(uri),
                properties.getProperty("user"), properties.getProperty("password")));
    }

    /** The password of the last start; empty before the first. */
    Optional<String> password() throws IOException {
        return Optional.ofNullable(properties().getProperty("password"));
    }

    void publish(Credentials credentials) throws IOException {
        write(credentials.uri(), credentials.user(), credentials.password());
    }

    /** Takes the address back and keeps the password. */
    void withdraw() throws IOException {
        Properties properties = properties();
        if (properties.containsKey("password")) {
            write(null, properties.getProperty("user"), properties.getProperty("password"));
        }
    }

    private Properties properties() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (NoSuchFileException beforeTheFirstStart) {
            // then there are none
        }
        return properties;
    }

    private void write(@Nullable URI uri, String user, String password) throws IOException {
        Properties properties = new Properties();
        if (uri != null) {
            properties.setProperty("uri", uri.toString());
        }
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        Path next = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(next);
        OwnerOnly.file(next);
        try (Writer writer = Files.newBufferedWriter(next)) {
            properties.store(writer, "how to reach this graph over Bolt");
        }
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
