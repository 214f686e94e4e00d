package org.hearsay.graph;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings {@code hearsay.*} of the database that Hearsay runs itself.
 *
 * @param data         the folder that holds the graph, made if it is not there
 * @param boltPort     the port of Bolt on loopback; 0 takes a free one
 * @param pageCache    the most memory for pages of the store, beside the heap; a small graph takes less
 * @param queryMemory  the most heap one transaction may take
 * @param queryTimeout how long a reading statement may run
 * @param startTimeout how long to wait for another process that is starting on the same folder
 * @param keepPlans    how long a statement is not planned anew, however much the graph changes
 */
@Validated
@ConfigurationProperties("hearsay")
public record GraphSettings(@DefaultValue("data") @NotNull Path data,
                            @DefaultValue("0") @Min(0) @Max(65535) int boltPort,
                            @DefaultValue("1GB") @NotNull DataSize pageCache,
                            @DefaultValue("1GB") @NotNull DataSize queryMemory,
                            @DefaultValue("30s") @NotNull Duration queryTimeout,
                            @DefaultValue("60s") @NotNull Duration startTimeout,
                            @DefaultValue("10s") @NotNull Duration keepPlans) {

    /** The default settings for a data folder. */
    public static GraphSettings in(Path data) {
        return new GraphSettings(data, 0, DataSize.ofGigabytes(1), DataSize.ofGigabytes(1), Duration.ofSeconds(30),
                Duration.ofSeconds(60), Duration.ofSeconds(10));
    }
}
