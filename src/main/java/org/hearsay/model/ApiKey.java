package org.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A key to the API as it is kept: without its secret.
 *
 * <p>Secrets are 256 random bits that nobody can guess or remember, so a plain SHA-256 of them is as good as one that is
 * slow to compute, and does not slow down every request.
 *
 * @param name whose it is; judgements and the audit name it
 * @param hash of the secret, in hexadecimal
 */
public record ApiKey(String name, Role role, String hash) {

    /** What its holder may do: all may read, curators judge, loaders bring articles. */
    public enum Role { READER, CURATOR, LOADER }

    /** A new secret, such as {@code hearsay_Zk3…}. */
    public static String newSecret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return "hearsay_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The SHA-256 of a secret. */
    public static String hashOf(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The key of a line {@code NAME:ROLE:HASH}.
     *
     * @throws HearsayException if it is none
     */
    public static ApiKey of(String line) {
        String[] parts = line.strip().split(":");
        try {
            if (parts.length == 3 && parts[0].matches("[\\p{L}\\p{N}._@-]{1,80}") && parts[2].matches("[0-9a-f]{64}")) {
                return new ApiKey(parts[0], Role.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
            }
        } catch (IllegalArgumentException noSuchRole) {
            // told below
        }
        throw new HearsayException("hearsay.security.keys: each is NAME:ROLE:HASH, as 'hearsay key' writes it,"
                + " with the role reader, curator or loader");
    }

    /** {@code NAME:ROLE:HASH}. */
    public String line() {
        return name + ":" + role.name().toLowerCase(Locale.ROOT) + ":" + hash;
    }
}
