package org.hearsay.query;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the read model tells of the graph; the shapes that the API answers with.
 *
 * <p>Offsets count Unicode code points of the article's text, as everywhere in the graph. Where a day has a precision,
 * which is {@code day}, {@code month} or {@code year}, it is the first day of that.
 */
public interface View {

    /** An actor or a place in short. */
    record ActorRef(String id, String name, String kind) implements View {
    }

    /** A stretch of an article's text. */
    record Range(int start, int end) implements View {
    }

    /** A passage of an article, and the sentence around it, shortened where it is very long. */
    record Evidence(String articleId, int start, int end, String sentence) implements View {
    }

    /**
     * Some of the answers, in order.
     *
     * @param next the cursor that asks for those that follow; null on the last page
     */
    record Page<T>(List<T> items, @Nullable String next) implements View {
    }

    /**
     * A statement with who made it, about whom, and when.
     *
     * @param source     the words that name the speaker; empty where the text names none
     * @param cue        the reporting words; empty where there are none
     * @param saidOn     the day it was said
     * @param reportedOn the day the article was published
     * @param loadedAt   when the article was loaded as it is now
     */
    record Statement(String id, String text, String form, String act, String source, String cue, String polarity,
                     String certainty, String tense, @Nullable LocalDate saidOn, @Nullable String saidOnPrecision,
                     @Nullable LocalDate reportedOn, ZonedDateTime loadedAt, Evidence evidence,
                     @Nullable ActorRef outlet, List<Speaker> speakers, List<ActorRef> about) implements View {
    }

    /**
     * One who made a statement.
     *
     * @param role the role that the text names the speaker by; null where it names none
     */
    record Speaker(ActorRef actor, @Nullable String role) implements View {
    }

    /**
     * All that is known of one statement.
     *
     * @param spans       where the pieces of its content stand
     * @param cueSpans    where its reporting words stand
     * @param sourceSpans where its speaker stands
     * @param chain       through whom it came, the hop nearest the speaker first, the outlet last
     * @param quotedIn    the statement that quotes this one
     * @param quotes      the statements that this one quotes, in the order of the text
     */
    record StatementDetail(Statement statement, @Nullable String articleTitle, @Nullable String articleUrl,
                           List<Range> spans, List<Range> cueSpans, List<Range> sourceSpans, Context context,
                           List<Hop> chain, List<ActorRef> addressedTo, @Nullable Statement quotedIn,
                           List<Statement> quotes) implements View {
    }

    /**
     * What a statement rests on, for whoever repeats it.
     *
     * @param through the names of those it came through, the one nearest the speaker first, the outlet last
     */
    record Source(String statement, Evidence passage, @Nullable String title, @Nullable String url,
                  @Nullable ActorRef outlet, List<String> through) implements View {
    }

    /** The article's text before a statement's first character, from there to its last, and behind that. */
    record Context(String before, String within, String after) implements View {
    }

    /** Who passed a statement on; no evidence for the outlet, which the whole article stands for. */
    record Hop(int hop, ActorRef actor, String cue, @Nullable Evidence evidence) implements View {
    }

    /**
     * An actor or a place with what the graph says of it.
     *
     * @param curated     whether people have edited it; loading then leaves its name alone
     * @param offices     the offices it is said to hold
     * @param maybeSameAs others it may be the same as
     * @param statements  how many statements it made
     * @param about       how many statements are about it
     * @param articles    how many articles name it
     */
    record Actor(String id, String name, String kind, List<String> aliases, boolean curated, List<Office> offices,
                 List<ActorRef> maybeSameAs, long statements, long about, long articles) implements View {
    }

    /** An office, and the days of the first and the last article that tell of it. */
    record Office(String title, ActorRef body, @Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen,
                  long articles) implements View {
    }

    /**
     * An article with everything that was found in its text.
     *
     * @param statements its statements in the order of the text
     * @param missed     its sentences that report something and of which nothing was made
     * @param mentions   the actors and places it names, by name
     */
    record Article(String id, @Nullable String url, @Nullable String title, @Nullable ActorRef outlet,
                   @Nullable LocalDate publishedOn, ZonedDateTime loadedAt, String text, List<Passage> statements,
                   List<Range> missed, List<Mentioned> mentions) implements View {
    }

    /** A statement of an article, whom it is about, and where its pieces, its reporting words and its speaker stand. */
    record Passage(String id, String act, List<ActorRef> speakers, List<ActorRef> about, List<Range> spans,
                   List<Range> cueSpans, List<Range> sourceSpans) implements View {
    }

    /** An actor or a place, and where an article mentions it. */
    record Mentioned(ActorRef actor, List<Range> spans) implements View {
    }

    /**
     * What one actor does to another, as one passage tells it.
     *
     * @param type       such as {@code ACCUSED}
     * @param plover     the PLOVER class of the type
     * @param of         what somebody is accused of, threatened with, asked for
     * @param on         the day it took place
     * @param assertedBy the id of the statement that tells it; null when the article itself does
     */
    record Relation(String id, String type, String plover, @Nullable String mode, String polarity, ActorRef source,
                    ActorRef target, @Nullable String of, @Nullable LocalDate on, @Nullable String onPrecision,
                    @Nullable String place, @Nullable String assertedBy, @Nullable LocalDate reportedOn,
                    Evidence evidence) implements View {
    }

    /**
     * What one actor does to another, over all passages that tell it.
     *
     * @param count    how many passages tell it
     * @param articles in how many articles
     * @param first    the first day that it took place or was reported
     * @param last     the last such day
     * @param sentence the sentence of the latest passage
     */
    record RelationSum(String type, String plover, ActorRef source, ActorRef target, long count, long articles,
                       @Nullable LocalDate first, @Nullable LocalDate last, String sentence) implements View {
    }

    /** An article without its text, and how many statements it holds. */
    record ArticleInShort(String id, @Nullable String url, @Nullable String title, @Nullable LocalDate publishedOn,
                          ZonedDateTime loadedAt, @Nullable ActorRef outlet, long statements) implements View {
    }
}
