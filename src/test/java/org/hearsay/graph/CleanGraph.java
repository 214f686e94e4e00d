package org.hearsay.graph;

import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the graph before each test, or once for a class whose tests share an instance; the schema stays. */
class CleanGraph implements BeforeAllCallback, BeforeEachCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (shared(context)) {
            empty(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared(context)) {
            empty(context);
        }
    }

    private static boolean shared(ExtensionContext context) {
        return context.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
    }

    private static void empty(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application.getBean(Graph.class);
        application.getBean(Driver.class)
                .executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    }
}
