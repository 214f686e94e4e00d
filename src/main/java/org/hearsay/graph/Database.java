package org.hearsay.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * The database of a data folder: run by this process, or by another one that holds the folder.
 *
 * <p>Who holds the lock on {@code DIR/lock} runs the database; the operating system lets go of it when the process
 * ends, however it ends. Everybody else reads {@code DIR/bolt.properties} and connects.
 */
class Database implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final BoltFile file;
    private final Credentials credentials;
    private final @Nullable EmbeddedServer server;
    private final @Nullable FileChannel lock;

    private Database(BoltFile file, Credentials credentials, @Nullable EmbeddedServer server,
                     @Nullable FileChannel lock) {
        this.file = file;
        this.credentials = credentials;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the database of the folder, or finds the one that another process runs on it.
     *
     * @throws HearsayException if the folder cannot be used, or another process holds it and does not answer in time
     */
    static Database open(GraphSettings settings, Catalogue catalogue) {
        Path data = settings.data().toAbsolutePath().normalize();
        BoltFile file = new BoltFile(data.resolve("bolt.properties"));
        try {
            OwnerOnly.folder(data);
            Instant deadline = Instant.now().plus(settings.startTimeout());
            while (true) {
                FileChannel lock = lock(data.resolve("lock"));
                if (lock != null) {
                    return start(settings, data, file, lock, catalogue.get("admin/set-password"));
                }
                Optional<Credentials> running = file.read().filter(Credentials::answers);
                if (running.isPresent()) {
                    return new Database(file, running.get(), null, null);
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new HearsayException("another process holds " + data
                            + " but its database does not answer; end that process or choose another folder");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new HearsayException("cannot use the data folder " + data + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HearsayException("interrupted while waiting for the database of " + data, e);
        }
    }

    private static Database start(GraphSettings settings, Path data, BoltFile file, FileChannel lock,
                                  CypherStatement setPassword) throws IOException {
        try {
            EmbeddedServer server = EmbeddedServer.start(settings, data.resolve("neo4j"), file, setPassword);
            return new Database(file, file.read().orElseThrow(), server, lock);
        } catch (RuntimeException | IOException e) {
            lock.close();
            throw e;
        }
    }

    /** The channel that holds the lock; null if somebody else holds it. Closing the channel lets go of it. */
    private static @Nullable FileChannel lock(Path path) throws IOException {
        OwnerOnly.file(path);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same as held by another one
        }
        channel.close();
        return null;
    }

    BoltAddress address() {
        return new BoltAddress(credentials.uri(), credentials.user(), server != null, file.path());
    }

    Credentials credentials() {
        return credentials;
    }

    /** Stops the database if this process runs it. */
    @Override
    public void close() {
        if (server != null && lock != null) {
            try (lock) {
                file.withdraw();
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot let go of " + file.path(), e);
            }
        }
    }
}
