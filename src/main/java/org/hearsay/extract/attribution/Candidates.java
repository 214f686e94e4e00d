package org.hearsay.extract.attribution;

import java.util.BitSet;
import java.util.List;

/** What the models of cues and roles make of a document. */
class Candidates {

    private final Document document;
    private final ChainModel roles;
    private final CueTagger.Cues cues;
    private final BitSet positions;

    Candidates(Document document, CueModel cues, ChainModel roles) {
        this.document = document;
        this.roles = roles;
        this.cues = CueTagger.cues(document, cues);
        positions = this.cues.positions();
    }

    /** A candidate for each cue that the model would take, in text order. */
    List<Candidate> likely() {
        return of(cues.likely());
    }

    /** A candidate for each cue that the model would not rule out, in text order. */
    List<Candidate> possible() {
        return of(cues.possible());
    }

    private List<Candidate> of(List<CueTagger.Cue> cues) {
        return cues.stream().map(this::of).filter(candidate -> !candidate.found().content().isEmpty()).toList();
    }

    private Candidate of(CueTagger.Cue cue) {
        return RoleTagger.roles(document, cue, positions, roles);
    }

    /** The candidate with another extent of its cue, its source and its content found anew; what the cue leaves is none. */
    Candidate moved(Candidate candidate, Extent extent) {
        BitSet others = (BitSet) positions.clone();
        others.clear(candidate.cue().first(), candidate.cue().last() + 1);
        return RoleTagger.roles(document, candidate.cue().as(extent), others, roles);
    }
}
