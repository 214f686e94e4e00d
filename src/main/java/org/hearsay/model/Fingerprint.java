package org.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Fingerprints by which content is recognised, and ids derived from them. */
public final class Fingerprint {

    private static final int ID_DIGITS = 16;

    private Fingerprint() {
    }

    /** The SHA-256 of the parts as text, one after the other, in hexadecimal. */
    public static String of(@Nullable Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** An id of 16 hexadecimal digits that the parts decide. */
    public static String id(@Nullable Object... parts) {
        return of(parts).substring(0, ID_DIGITS);
    }
}
