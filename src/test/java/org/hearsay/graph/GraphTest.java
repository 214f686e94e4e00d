package org.hearsay.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.hearsay.Hearsay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test on a real Neo4j that is empty before each test method; what it asks for in its constructor is the program's
 * own, wired as in production.
 *
 * <p>A class that only reads has one instance for all its methods, {@code @TestInstance(PER_CLASS)}, and loads in a
 * {@code @BeforeAll}: its graph is emptied once, before that. Loading and planning is most of the time of such tests, so
 * methods that write belong in a class of their own.
 *
 * <p>The database is embedded, or, with the system property {@code hearsay.test.graph=container}, the Docker image of
 * Neo4j, where an engine is there; where none is, the test is skipped and says so. One database serves all tests of a
 * JVM. What is tagged {@code long} runs on the embedded one only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@ExtendWith({EngineCondition.class, CleanGraph.class})
@SpringBootTest(classes = Hearsay.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface GraphTest {
}
