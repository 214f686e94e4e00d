package org.hearsay.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One statement: who said what, by which words it is told, and through whom it reached the article.
 *
 * <p>Mentions are given as indexes into {@link Extraction#mentions()}.
 *
 * @param id          unique within the article
 * @param source      where the speaker stands in the text; empty for a continuation without a named source
 * @param cue         the reporting words ("said", "according to"); empty for a quotation that goes on
 * @param content     what was said
 * @param speakers    mentions of the speakers, the first one first; empty where the source is unknown
 * @param act         the speech act: {@code say}, {@code deny}, {@code accuse}, {@code promise}, {@code threaten},
 *                    {@code demand}, {@code ask}, {@code propose}, {@code confirm}, {@code answer}, …
 * @param reportedBy  the chain of hearsay from the hop nearest the speaker outwards, without the article's outlet
 * @param addressedTo mentions of those spoken to
 * @param about       mentions of those spoken about
 * @param nestedIn    id of the attribution whose content holds this one
 * @param saidOn      the day, month or year it was said in: {@code 2016-10-24}, {@code 2016-10} or {@code 2016}
 */
public record Attribution(String id, List<Span> source, List<Span> cue, List<Span> content, List<Integer> speakers,
                          Form form, String act, Polarity polarity, Certainty certainty, Tense tense,
                          List<Hop> reportedBy, List<Integer> addressedTo, List<Integer> about,
                          @Nullable String nestedIn, @Nullable String saidOn) {

    /** Whose words they are: quoted, retold, or some of each. */
    public enum Form { DIRECT, INDIRECT, MIXED }

    /** Whether the speaker said it or is reported not to have. */
    public enum Polarity { POSITIVE, NEGATIVE }

    /** How certain the article is that it was said. */
    public enum Certainty { CERTAIN, PROBABLE, POSSIBLE, UNKNOWN }

    /** When the saying takes place, seen from the article. */
    public enum Tense { PAST, PRESENT, FUTURE }

    /** One hop of the chain: the mention of who passed it on, and the words that say so. */
    public record Hop(int mention, List<Span> cue) {
        public Hop {
            cue = List.copyOf(cue);
        }
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        speakers = List.copyOf(speakers);
        reportedBy = List.copyOf(reportedBy);
        addressedTo = List.copyOf(addressedTo);
        about = List.copyOf(about);
    }
}
