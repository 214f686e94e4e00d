package org.hearsay.load;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import org.jspecify.annotations.Nullable;

/**
 * The extraction contract as it stands on the wire: one {@link Document} a line, in JSON with snake_case names.
 *
 * <p>Spans are pairs {@code [start, end)} of offsets into {@code text} in Unicode code points. Any part may be missing
 * in what others write, so everything is nullable here; {@link ContractReader} says what it makes of that.
 */
interface Contract {

    int SCHEMA = 1;

    record Document(@Nullable String docId, @Nullable Integer schema, @Nullable String text, @Nullable String title,
                    @Nullable String url, @Nullable String outlet, @Nullable String publishedOn,
                    @Nullable List<Statement> attributions, @Nullable List<Link> relations,
                    @Nullable List<Entity> actors, @Nullable List<Entry> ledger) {
    }

    record Statement(@Nullable String id, @Nullable List<int[]> source, @Nullable List<int[]> cue,
                     @Nullable List<int[]> content, @Nullable Reference speaker,
                     @JsonInclude(Include.NON_EMPTY) @Nullable List<Reference> alsoBy,
                     @Nullable String form, @Nullable String act, @Nullable String polarity,
                     @Nullable String certainty, @Nullable String tense,
                     @Nullable List<Reference> reportedBy, @Nullable List<Reference> addressedTo,
                     @Nullable List<Reference> about, @Nullable String nestedIn, @Nullable String saidOn) {
    }

    /**
     * Where a statement or relation speaks of an actor or place.
     *
     * @param text       the words that stand for it here
     * @param resolution how the actor was found from these words
     * @param rivals     ids of actors that were nearly as likely
     * @param cue        for a hop of the chain: the words that say it was passed on
     */
    record Reference(@Nullable String id, @Nullable String name, @Nullable String kind,
                     @JsonInclude(Include.NON_NULL) @Nullable String text,
                     @JsonInclude(Include.NON_NULL) @Nullable String resolution,
                     @JsonInclude(Include.NON_EMPTY) @Nullable List<String> rivals,
                     @JsonInclude(Include.NON_NULL) @Nullable String title,
                     @JsonInclude(Include.NON_NULL) @Nullable String titleOf,
                     @JsonInclude(Include.NON_NULL) @Nullable List<int[]> spans,
                     @JsonInclude(Include.NON_NULL) @Nullable List<int[]> cue) {
    }

    record Link(@Nullable String id, @Nullable String type, @Nullable String plover, @Nullable String mode,
                @Nullable Reference source, @Nullable Reference target, @Nullable List<int[]> of, @Nullable String on,
                @Nullable Reference place, @Nullable List<int[]> evidence, @Nullable String assertedBy,
                @Nullable String polarity) {
    }

    record Entity(@Nullable String id, @Nullable String name, @Nullable String kind,
                  @Nullable List<List<int[]>> mentions, @Nullable List<Role> roles,
                  @JsonInclude(Include.NON_EMPTY) @Nullable List<String> aliases,
                  @JsonInclude(Include.NON_EMPTY) @Nullable List<String> candidates) {
    }

    record Role(@Nullable String title, @Nullable String of) {
    }

    record Entry(@Nullable List<int[]> sentence, @Nullable List<int[]> cue, @Nullable String reason) {
    }
}
