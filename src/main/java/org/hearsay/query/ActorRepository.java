package org.hearsay.query;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The actors and places of the graph, for looking through and curating. */
interface ActorRepository extends Neo4jRepository<ActorNode, String> {

    /** Those of one kind, by name. */
    List<ActorNode> findByKindOrderByNameAscIdAsc(String kind, Limit limit);
}
