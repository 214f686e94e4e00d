package org.hearsay.graph;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner can use, where the file system knows owners. */
class OwnerOnly {

    private OwnerOnly() {
    }

    /** Makes the folder; one that is there already is left as it is. */
    static void folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, attributes(path, "rwx------"));
        }
    }

    /** Makes the file, empty; one that is there already is left as it is. */
    static void file(Path path) throws IOException {
        try {
            Files.createFile(path, attributes(path, "rw-------"));
        } catch (FileAlreadyExistsException kept) {
            // nothing to do
        }
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
