package org.hearsay.extract.relation;

import java.time.LocalDate;
import java.util.List;

import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Parse;
import org.hearsay.model.Attribution;
import org.hearsay.model.Relation;
import org.jspecify.annotations.Nullable;

/** Finds what actors do to one another. Implementations are safe for use by several threads at once. */
public interface RelationFinder {

    /**
     * The relations in text order, each between two mentions, no two the same between the same two in one sentence.
     *
     * @param attributions what is said in the text; a relation told inside one names it as the one that asserts it
     * @param publishedOn  the day against which "on Monday" and "in September" are read; without it they are left out
     */
    List<Relation> find(Parse parse, Mentions mentions, List<Attribution> attributions, @Nullable LocalDate publishedOn);

    /** A finder with the lexicon that comes with the program. */
    static RelationFinder standard() {
        return new LexiconRelations(Lexicon.standard());
    }
}
