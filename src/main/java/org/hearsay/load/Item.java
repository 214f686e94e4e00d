package org.hearsay.load;

import org.hearsay.model.Article;
import org.hearsay.model.Extraction;

/** One record of the input on its way: an article still to be extracted, an extraction, or a record turned away. */
public sealed interface Item {

    /** Where it was read. */
    Place place();

    /** An article from which nothing is extracted yet. */
    record Unread(Place place, Article article) implements Item {
    }

    /** An article with all that was understood of it. */
    record Done(Place place, Extraction extraction) implements Item {
    }

    /**
     * A record that cannot be used.
     *
     * @param reason what is wrong with it and where
     * @param raw    the record as it was read, cut where it is very long; empty where nothing could be read
     */
    record Rejected(Place place, String reason, String raw) implements Item {
    }

    /**
     * A place in the input.
     *
     * @param file the file as it was named, {@code -} for standard input
     * @param line the line, from 1; 0 for the file as a whole
     */
    record Place(String file, long line) {
        @Override
        public String toString() {
            String name = file.equals("-") ? "standard input" : file;
            return line == 0 ? name : name + ":" + line;
        }
    }
}
