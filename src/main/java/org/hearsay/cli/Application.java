package org.hearsay.cli;

import java.util.Map;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the Spring application for the commands that need it; the others do without, and start faster.
 *
 * @param root the class that the application is configured by
 */
record Application(Class<?> root) {

    /** An application without a web server, whose beans are made when they are first asked for. */
    ConfigurableApplicationContext start(Map<String, Object> settings) {
        return builder(settings).web(WebApplicationType.NONE).lazyInitialization(true).run();
    }

    /** An application with its web server. */
    ConfigurableApplicationContext serve(Map<String, Object> settings) {
        return builder(settings).web(WebApplicationType.SERVLET).run();
    }

    /** Settings come as command-line arguments do: they win over the environment and the properties files. */
    private SpringApplicationBuilder builder(Map<String, Object> settings) {
        return new SpringApplicationBuilder(root).logStartupInfo(false)
                .initializers(context -> context.getEnvironment().getPropertySources()
                        .addFirst(new MapPropertySource("command", settings)));
    }
}
