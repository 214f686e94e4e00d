package org.hearsay.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place in an article where somebody or something is named, described or pointed at.
 *
 * <p>Extraction fills in what stands in the text; resolution adds {@code actor}, {@code resolution} and
 * {@code rivals}. A mention read from a contract file that gives no offsets has no spans.
 *
 * @param spans      the whole noun phrase, in text order; several when it is in pieces
 * @param head       the name, or the head noun, or the pronoun
 * @param text       the noun phrase as it stands in the text
 * @param form       how it refers
 * @param kind       the kind as far as the words alone tell
 * @param plural     whether it stands for more than one
 * @param title      the role that stands with it ("Deputy foreign Minister"), or that it is ("the representative")
 * @param titleOf    what the role belongs to, as it stands in the text ("the defense Ministry", "Russian")
 * @param actor      the id of the actor it stands for; null before resolution and where unknown
 * @param resolution how the actor was found
 * @param rivals     ids of other actors that were nearly as likely
 */
public record Mention(List<Span> spans, @Nullable Span head, String text, Form form, @Nullable Kind kind, boolean plural,
                      @Nullable String title, @Nullable String titleOf,
                      @Nullable String actor, @Nullable Resolution resolution, List<String> rivals) {

    /** How a mention refers. */
    public enum Form { NAME, NOMINAL, PRONOUN }

    /** How the actor of a mention was found. */
    public enum Resolution { NAME, ALIAS, SURNAME, PRONOUN, ROLE, NATIONALITY, CAPITAL, DESCRIPTION, GIVEN }

    public Mention {
        spans = List.copyOf(spans);
        rivals = List.copyOf(rivals);
    }

    /** This mention with the actor it was found to stand for. */
    public Mention resolved(String actor, Resolution resolution, List<String> rivals) {
        return new Mention(spans, head, text, form, kind, plural, title, titleOf, actor, resolution, rivals);
    }

    /** This mention without an actor, because several are as likely. */
    public Mention unresolved(List<String> rivals) {
        return new Mention(spans, head, text, form, kind, plural, title, titleOf, null, null, rivals);
    }
}
