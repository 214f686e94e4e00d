package org.hearsay.extract.relation;

import org.hearsay.cypher.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to name every type, as an index and a walk along edges are of one type, does. */
class RelationTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"read/relation-page", "read/relations-of-type", "load/resting-relations"})
    void isNamedInTheStatement(String name) {
        String text = Catalogue.read().get(name).text();
        for (RelationType type : RelationType.values()) {
            assertThat(text).containsPattern("\\b" + type + "\\b");
        }
    }
}
