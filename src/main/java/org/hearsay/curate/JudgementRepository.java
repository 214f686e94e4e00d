package org.hearsay.curate;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The judgements of the graph, for looking through. */
interface JudgementRepository extends Neo4jRepository<JudgementNode, String> {

    /** Those made before, the latest first. */
    List<JudgementNode> findBySequenceLessThanOrderBySequenceDesc(String below, Limit limit);

    /** Those about something made before, the latest first. */
    List<JudgementNode> findBySequenceLessThanAndSubjectsContainingOrderBySequenceDesc(String below, String subject,
                                                                                       Limit limit);

    /** Those made after, the first first. */
    List<JudgementNode> findBySequenceGreaterThanOrderBySequence(String above, Limit limit);
}
