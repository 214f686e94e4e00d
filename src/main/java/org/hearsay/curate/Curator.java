package org.hearsay.curate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.hearsay.graph.Graph;
import org.hearsay.model.InvalidArgumentException;

/**
 * Knows some kinds of judgement, and brings the graph into line with them.
 *
 * <p>A bean of this type is all that a new kind of judgement needs, beside its Cypher. What the graph is like must
 * follow from what the articles say and from the judgements in force, whichever came first: so a curator works out how
 * things should be and changes what is otherwise, and whatever it changes it can change back.
 */
public interface Curator {

    /**
     * A kind of judgement.
     *
     * @param name    what it is called, such as {@code merge}
     * @param purpose what it does, in plain English
     */
    record Kind(String name, String purpose, List<Field> fields) {
    }

    /**
     * Something that a judgement tells.
     *
     * @param type     whether it is an id of something in the graph, several of them, or words
     * @param required whether it must be given
     * @param meaning  what it stands for, in plain English
     */
    record Field(String name, Type type, boolean required, String meaning) {

        /** What a field holds: ids say what a judgement is about, and it is found by them. */
        public enum Type { ID, IDS, TEXT }
    }

    /** The kinds that it knows. */
    List<Kind> kinds();

    /**
     * What is kept of a new judgement: what was given, and beside it whatever the curator needs to know again what is
     * meant when articles have changed.
     *
     * @param what what was given; every field of the kind and no other, each of its type
     * @throws InvalidArgumentException naming the field that cannot be as it is, such as the id of an actor that is not
     *                                  there
     */
    Map<String, Object> complete(String kind, Map<String, Object> what, Graph.Work work);

    /** Brings the graph into line when a judgement of one of its kinds has been made or undone; does nothing twice. */
    void settle(Judgement judgement, Graph.Work work);

    /**
     * Brings into line what was just written as the articles say it.
     *
     * @param articles ids of the articles that were written
     * @param entities ids of the actors and places of which they tell, or told before
     */
    void settle(Collection<String> articles, Collection<String> entities, Graph.Work work);
}
