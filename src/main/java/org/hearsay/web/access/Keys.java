package org.hearsay.web.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.hearsay.model.ApiKey;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

/** The keys that open the API, by the hashes of their secrets. */
class Keys {

    private static final String BEARER = "bearer ";

    private final Map<String, ApiKey> byHash = new HashMap<>();

    /** @throws HearsayException if one of them is not NAME:ROLE:HASH */
    Keys(List<String> lines) {
        for (String line : lines) {
            ApiKey key = ApiKey.of(line);
            byHash.put(key.hash(), key);
        }
    }

    boolean areNone() {
        return byHash.isEmpty();
    }

    /** Whether the request brings a key at all, known or not. */
    static boolean isBrought(HttpServletRequest request) {
        return secret(request) != null;
    }

    /** The key that the request brings, if it is one of ours. */
    Optional<ApiKey> of(HttpServletRequest request) {
        String secret = secret(request);
        return secret == null ? Optional.empty() : Optional.ofNullable(byHash.get(ApiKey.hashOf(secret)));
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return header.substring(BEARER.length()).strip();
        }
        return request.getHeader("X-API-Key");
    }
}
