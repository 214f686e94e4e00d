package org.hearsay.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.hearsay.Hearsay;
import org.hearsay.graph.Snapshot;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Loads synthetic articles in a process of its own, says after each batch how many there are, and writes a snapshot. */
public class LoadingProcess {

    private static final int BATCH = 4;

    private LoadingProcess() {
    }

    /** Arguments: the data folder, how many articles, and the file for the snapshot. */
    public static void main(String[] args) throws IOException {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Hearsay.class)
                .web(WebApplicationType.NONE).lazyInitialization(true)
                .initializers(context -> context.getEnvironment().getPropertySources()
                        .addFirst(new MapPropertySource("test", Map.of("hearsay.data", args[0])))).run()) {
            GraphWriter writer = application.getBean(GraphWriter.class);
            for (int i = 0; i < Integer.parseInt(args[1]); i += BATCH) {
                writer.write(Synthetic.articles(i, i + BATCH));
                System.out.println("loaded " + (i + BATCH));
            }
            Files.write(Path.of(args[2]), Snapshot.of(application.getBean(Driver.class)));
        }
    }
}
