package org.hearsay.query;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings {@code hearsay.cypher.*}: how much statements of the user's own may take.
 *
 * @param timeout how long one may run
 * @param rows    the most rows that one returns
 * @param size    about how much these may weigh together
 * @param atOnce  how many may run at the same time
 */
@Validated
@ConfigurationProperties("hearsay.cypher")
record CypherSettings(@DefaultValue("20s") @NotNull Duration timeout,
                      @DefaultValue("10000") @Min(1) @Max(1_000_000) int rows,
                      @DefaultValue("16MB") @NotNull DataSize size,
                      @DefaultValue("4") @Min(1) @Max(100) int atOnce) {
}
