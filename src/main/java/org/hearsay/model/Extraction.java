package org.hearsay.model;

import java.util.List;

/**
 * All that was understood of one article.
 *
 * <p>Attributions and relations point at {@code mentions} by index. Resolution fills in {@code actors} and the
 * actor of each mention; before it, {@code actors} is empty.
 *
 * @param ledger the sentences with a reporting cue from which nothing was made
 */
public record Extraction(Article article, List<Mention> mentions, List<Attribution> attributions,
                         List<Relation> relations, List<Actor> actors, List<Missed> ledger) {

    public Extraction {
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        relations = List.copyOf(relations);
        actors = List.copyOf(actors);
        ledger = List.copyOf(ledger);
    }

    /** The same extraction with its mentions resolved to the given actors. */
    public Extraction resolved(List<Mention> mentions, List<Actor> actors) {
        return new Extraction(article, mentions, attributions, relations, actors, ledger);
    }
}
