package org.hearsay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hearsay.cli.Cli;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives tests the program as it serves a small graph of its own on a free port, one for all tests of the JVM.
 *
 * <p>The graph holds {@code ferries.jsonl}, brought in by the load command.
 */
public class Served implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Served.class);

    /** The served program and the folder of its graph. */
    public record Program(ConfigurableApplicationContext context, Path data, int loaded) implements AutoCloseable {

        public URI address(String path) {
            return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
        }

        @Override
        public void close() throws IOException {
            context.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Program.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Program.class, key -> start(), Program.class);
    }

    private static Program start() {
        try {
            Path data = Files.createTempDirectory("hearsay-served");
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Hearsay.class)
                    .web(WebApplicationType.SERVLET).run("--hearsay.data=" + data, "--server.port=0",
                            "--hearsay.cypher.timeout=2m");
            int loaded = Cli.run(Hearsay.class, "load", "src/test/resources/ferries.jsonl", "--data", data.toString());
            return new Program(context, data, loaded);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
