package org.hearsay.web.access;

import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings {@code hearsay.security.*}.
 *
 * @param keys              who may come in, as {@code hearsay key} writes them: {@code NAME:ROLE:HASH}; with none,
 *                          everybody on this machine may do everything
 * @param origins           web pages of elsewhere that may read, such as {@code http://127.0.0.1:3333} for OpenRefine
 * @param requestsPerMinute how many requests one client may make; 0 for any number
 * @param requestSize       the largest body of a request
 */
@Validated
@ConfigurationProperties("hearsay.security")
record AccessSettings(@DefaultValue @NotNull List<String> keys, @DefaultValue @NotNull List<String> origins,
                      @DefaultValue("6000") @Min(0) int requestsPerMinute,
                      @DefaultValue("20MB") @NotNull DataSize requestSize) {
}
