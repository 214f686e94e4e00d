package org.hearsay.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hearsay.Hearsay;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program to be measured, and writes down the Cypher that it sends, so that the driver can be asked the very same. */
class Recorder implements BeanPostProcessor {

    private @Nullable Driver driver;
    private volatile @Nullable List<Query> recorded;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Driver original) {
            driver = original;
            return wrap(original, Driver.class);
        }
        return bean;
    }

    /** Starts the program on a data folder and a port of its own; whoever asks it may ask as often as they can. */
    ConfigurableApplicationContext start(String data) {
        return new SpringApplicationBuilder(Hearsay.class).web(WebApplicationType.SERVLET)
                .initializers(made -> made.getBeanFactory().addBeanPostProcessor(this))
                .run("--hearsay.data=" + data, "--server.port=0", "--hearsay.security.requests-per-minute=0");
    }

    static String base(ConfigurableApplicationContext program) {
        return "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
    }

    /** What a plan starts from. */
    static Stream<String> starts(Plan plan) {
        return plan.children().isEmpty()
                ? Stream.of(plan.operatorType().replaceFirst("@.*", "")).filter(leaf -> !leaf.matches("Argument|EmptyRow"))
                : plan.children().stream().flatMap(Recorder::starts);
    }

    /** The driver itself. */
    Driver driver() {
        return java.util.Objects.requireNonNull(driver);
    }

    /** What is sent while {@code work} is done. */
    List<Query> during(Runnable work) {
        List<Query> queries = java.util.Collections.synchronizedList(new ArrayList<>());
        recorded = queries;
        work.run();
        recorded = null;
        return queries;
    }

    private Object wrap(Object original, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(original, method, arguments));
    }

    private @Nullable Object call(Object original, Method method, Object @Nullable [] arguments) throws Throwable {
        List<Query> queries = recorded;
        if (queries != null && arguments != null && method.getName().equals("run") && arguments[0] instanceof Query query) {
            queries.add(query);
        }
        if (queries != null && arguments != null && arguments.length > 0 && method.getName().startsWith("execute")
                && arguments[0] instanceof org.neo4j.driver.TransactionCallback<?> callback) {
            arguments[0] = (org.neo4j.driver.TransactionCallback<Object>) transaction ->
                    callback.execute((org.neo4j.driver.TransactionContext) wrap(transaction,
                            org.neo4j.driver.TransactionContext.class));
        }
        try {
            Object result = method.invoke(original, arguments);
            return queries != null && result instanceof org.neo4j.driver.Session session
                    ? wrap(session, org.neo4j.driver.Session.class)
                    : queries != null && result instanceof org.neo4j.driver.Transaction transaction
                            ? wrap(transaction, org.neo4j.driver.Transaction.class) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
