package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.hearsay.extract.parse.Parse;
import org.jspecify.annotations.Nullable;

/** Finds attributions with the learned models: first the cues, then source and content of each. */
class LearnedFinder implements AttributionFinder {

    private final Supplier<Models> loading;
    private volatile @Nullable Models models;

    /** @param loading loads the models when they are first needed */
    LearnedFinder(Supplier<Models> loading) {
        this.loading = loading;
    }

    @Override
    public List<Found> find(Parse parse) {
        return candidates(new Document(parse), false).stream().map(Candidate::found).toList();
    }

    @Override
    public boolean isAtHome(Parse parse) {
        return Manner.isFamiliar(parse, models().manner());
    }

    /**
     * The attributions, with how probable each cue is.
     *
     * @param forced whether each cue is given its most probable content even where none is more probable
     */
    List<Candidate> candidates(Document document, boolean forced) {
        Models models = models();
        List<CueTagger.Cue> cues = CueTagger.cues(document, models.cues());
        BitSet positions = CueTagger.positions(cues);
        List<Candidate> candidates = new ArrayList<>();
        for (CueTagger.Cue cue : cues) {
            Window window = Window.around(document, cue.first(), cue.last());
            Found found = RoleTagger.roles(document, window, positions, models.roles(), forced);
            if (!found.content().isEmpty()) {
                candidates.add(new Candidate(found, cue.probability()));
            }
        }
        return Nesting.resolve(candidates).stream()
                .sorted(Comparator.comparing(candidate -> candidate.found().cue().getFirst())).toList();
    }

    private Models models() {
        Models loaded = models;
        if (loaded == null) {
            synchronized (this) {
                loaded = models == null ? loading.get() : models;
                models = loaded;
            }
        }
        return loaded;
    }
}
