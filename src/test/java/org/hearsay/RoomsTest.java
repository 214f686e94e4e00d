package org.hearsay;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.hearsay.model.HearsayException;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The house has rooms, and arrows between them that point only downwards. */
class RoomsTest {

    private static final String ROOT = Hearsay.class.getPackageName() + ".";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Hearsay.class);

    /** For each room the rooms that it may use; the exceptions are everybody's. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("gazetteer", Set.of("model")),
            Map.entry("cypher", Set.of()),
            Map.entry("graph", Set.of("model", "cypher")),
            Map.entry("extract", Set.of("model", "gazetteer")),
            Map.entry("resolve", Set.of("model", "gazetteer")),
            Map.entry("claim", Set.of("model", "gazetteer")),
            Map.entry("eval", Set.of("model")),
            Map.entry("curate", Set.of("model", "cypher", "graph")),
            Map.entry("load", Set.of("model", "cypher", "graph", "extract", "resolve", "claim", "curate")),
            Map.entry("query", Set.of("model", "cypher", "graph")),
            Map.entry("export", Set.of("model", "cypher", "graph", "query")),
            Map.entry("web", Set.of("model", "claim", "query", "export", "load", "eval", "curate")),
            Map.entry("cli", Set.of("model", "graph", "extract", "query", "export", "load", "eval", "curate")));

    @Test
    void everyClassLivesInARoom() {
        classes().that().doNotHaveFullyQualifiedName(Hearsay.class.getName()).and().doNotHaveSimpleName("package-info").should()
                .resideInAnyPackage(ARROWS.keySet().stream().map(room -> ROOT + room + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void arrowsPointDownwards() {
        rooms("use only the rooms below them", use -> ARROWS.get(room(use.getOriginClass()))
                .contains(room(use.getTargetClass())) || use.getTargetClass().isAssignableTo(HearsayException.class));
    }

    @Test
    void onlyTheRoomItselfUsesItsInnerPackages() {
        rooms("leave the inner packages of others alone", use ->
                use.getTargetClass().getPackageName().equals(ROOT + room(use.getTargetClass())));
    }

    @Test
    void onlyTheGraphSeesTheSessionsOfTheDriver() {
        noClasses().that().resideOutsideOfPackage(ROOT + "graph..").should().dependOnClassesThat().haveNameMatching(
                "org\\.neo4j\\.driver\\.(.*\\.)?(Driver|\\w*Session|\\w*Transaction|\\w*QueryRunner|\\w*TransactionContext)")
                .check(CLASSES);
    }

    @Test
    void onlyWhatSpeaksToTheDatabaseKnowsIt() {
        noClasses().that().resideOutsideOfPackages(ROOT + "graph..", ROOT + "query..", ROOT + "curate..").should().dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..", "ac.simons..").check(CLASSES);
    }

    @Test
    void onlyExtractParseKnowsTheParser() {
        noClasses().that().resideOutsideOfPackage(ROOT + "extract.parse..").should().dependOnClassesThat()
                .resideInAPackage("edu.emory..").check(CLASSES);
    }

    /** Checks that every use of one room by another is allowed. */
    private static void rooms(String description, Predicate<Dependency> allowed) {
        classes().that().doNotHaveFullyQualifiedName(Hearsay.class.getName()).should(new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(use -> !room(use.getTargetClass()).equals(room(type)) && !allowed.test(use))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        }).check(CLASSES);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
