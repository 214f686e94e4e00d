package org.hearsay.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.jspecify.annotations.Nullable;

/** Fingerprints by which content is recognised, and ids derived from them. */
class Digest {

    private static final int ID_BYTES = 8;

    private Digest() {
    }

    /** The SHA-256 of everything that was received of an article, in hexadecimal. */
    static String of(Article article) {
        return HexFormat.of().formatHex(sha256(article.id(), article.url(), article.title(), article.outlet(),
                article.publishedOn(), article.text()));
    }

    /** The SHA-256 of everything that was made of an article: records print all they hold, in a fixed order. */
    static String of(Extraction extraction) {
        return HexFormat.of().formatHex(sha256(extraction));
    }

    /** An id of 16 hexadecimal digits that the parts decide. */
    static String id(@Nullable Object... parts) {
        return HexFormat.of().formatHex(Arrays.copyOf(sha256(parts), ID_BYTES));
    }

    private static byte[] sha256(@Nullable Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
