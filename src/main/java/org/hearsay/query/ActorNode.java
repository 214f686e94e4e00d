package org.hearsay.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An actor or a place as people curate it.
 *
 * @param curated whether they have; loading then leaves its name alone and never forgets it
 */
@Node("Entity")
record ActorNode(@Id String id, String name, String kind, List<String> aliases, @Nullable Boolean curated) {
}
