package org.hearsay.web.access;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.hearsay.model.ApiKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps each client, known by its key or else by its address, from asking too much or too large. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Limits extends OncePerRequestFilter {

    private static final int CLIENTS = 10_000;

    private final AccessSettings settings;
    private final Keys keys;
    private final LoadingCache<String, Bucket> buckets;

    Limits(AccessSettings settings, Keys keys) {
        this.settings = settings;
        this.keys = keys;
        int most = settings.requestsPerMinute();
        this.buckets = Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(Duration.ofMinutes(10))
                .build(client -> Bucket.builder().addLimit(limit -> limit.capacity(most)
                        .refillGreedy(most, Duration.ofMinutes(1))).build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (settings.requestsPerMinute() > 0) {
            String client = keys.of(request).map(ApiKey::name).map("key "::concat).orElse(request.getRemoteAddr());
            ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                response.setHeader("Retry-After",
                        String.valueOf(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1));
                Refusal.TOO_MANY.write(response);
                return;
            }
        }
        long most = settings.requestSize().toBytes();
        if (request.getContentLengthLong() > most) {
            Refusal.TOO_LARGE.write(response);
        } else {
            // A body of unknown length is counted as it comes.
            chain.doFilter(request.getContentLengthLong() >= 0 ? request : new Measured(request, most), response);
        }
    }
}
