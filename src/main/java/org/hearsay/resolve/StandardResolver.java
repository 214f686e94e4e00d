package org.hearsay.resolve;

import org.hearsay.model.Extraction;

/**
 * Resolves in the order of certainty: known names, people, offices, descriptions, pronouns.
 *
 * <p>Ids: an actor of the gazetteer has the gazetteer's id in every article. A person's id is made of the full name in
 * its usual spelling ({@code person:igor-konashenkov}), so two people of the same full name in two articles share it:
 * names alone cannot part them, people who curate the graph can. A bare surname or a description never makes such an
 * id: its actor carries the article's id ({@code person:wire-0412/smith}).
 */
class StandardResolver implements Resolver {

    @Override
    public Extraction resolve(Extraction extraction) {
        Cast cast = new Cast(extraction);
        Context context = new Context(cast);
        new Bodies(cast, context).resolve();
        new People(cast).resolve();
        new Offices(cast, context).assign();
        new Descriptions(cast, context).resolve();
        new Pronouns(cast).resolve();
        return cast.finished();
    }
}
