package org.hearsay.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the read model tells of claims. */
public interface ClaimView extends View {

    /**
     * What many may claim, in short.
     *
     * @param text       as it was put first, without "not" and hedges
     * @param statements how many statements put it
     * @param contested  whether some assert and others deny it
     * @param wordings   the ways in which it was put, the first first; empty where it is told of in short
     */
    record Claim(String id, String text, long statements, boolean contested, List<String> wordings) implements ClaimView {
    }

    /**
     * How a statement puts a claim.
     *
     * @param stance    such as {@code ASSERTS}
     * @param polarity  {@code negative} where it takes the side of "not"
     * @param certainty how sure it is of it
     * @param text      in which words
     * @param hedges    those of them that weaken it
     */
    record Put(String stance, String polarity, String certainty, String text, List<String> hedges, Statement statement)
            implements ClaimView {
    }

    /** A claim and the statements that put it, in order of time; no more than were asked for. */
    record ClaimDetail(Claim claim, List<Put> statements) implements ClaimView {
    }

    /** A claim, and how a statement puts it. */
    record Putting(Claim claim, Put put) implements ClaimView {
    }

    /** A claim, and the cosine of the angle between what was asked for and the nearest of its wordings. */
    record Near(Claim claim, double nearness) implements ClaimView {
    }

    /**
     * A statement, and how near in meaning to what was asked for.
     *
     * @param words those of its words that come near
     */
    record Like(Statement statement, double nearness, String words) implements ClaimView {
    }

    /**
     * One report of a claim.
     *
     * @param source   the words that name the speaker
     * @param bodies   ids of the ministries and bodies at which the speakers hold an office; where none has a name,
     *                 those in the words for the source: "a senior official of the league"
     * @param quotedBy who quotes the statement within one of theirs
     * @param chain    through whom it came, the hop nearest the speaker first, the outlet last
     * @param day      when it was said or, where that is unknown, reported
     */
    record Report(String statement, String articleId, String stance, String text, List<String> hedges, String source,
                  List<ActorRef> speakers, List<String> bodies, List<ActorRef> quotedBy, List<ActorRef> chain,
                  @Nullable ActorRef outlet, @Nullable LocalDate day) implements ClaimView {
    }

    /**
     * Where a claim came from.
     *
     * @param independent how many independent origins assert it
     * @param denying     how many deny it
     * @param origins     all of them, the earliest first
     */
    record Provenance(Claim claim, long independent, long denying, List<Origin> origins) implements ClaimView {
    }

    /**
     * One who said it, and all reports of that.
     *
     * @param source   the words for the speaker in the earliest report
     * @param earliest the earliest known day
     */
    record Origin(String stance, List<ActorRef> speakers, String source, @Nullable LocalDate earliest, List<Told> reports)
            implements ClaimView {
    }

    /**
     * A report within its origin.
     *
     * @param hops how often it was passed on between the speaker and the reader
     * @param from the report that it most likely goes back to; null for the first
     * @param lost what that one says and this one no longer does
     */
    record Told(Report report, int hops, @Nullable String from, List<Loss> lost) implements ClaimView {
    }

    /** Something lost from one report to another: condition, hedge, number changed, number dropped, speaker, carrier. */
    record Loss(String kind, String from, String to, String before, String after) implements ClaimView {
    }
}
