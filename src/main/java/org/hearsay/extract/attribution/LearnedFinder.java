package org.hearsay.extract.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.hearsay.extract.parse.Parse;
import org.jspecify.annotations.Nullable;

/** Finds attributions with the learned models: first the cues, then source and content of each, then where its cue ends, then which of these stand. */
class LearnedFinder implements AttributionFinder {

    private final Supplier<Models> loading;
    private volatile @Nullable Models models;

    /** @param loading loads the models when they are first needed */
    LearnedFinder(Supplier<Models> loading) {
        this.loading = loading;
    }

    @Override
    public List<Found> find(Parse parse) {
        Document document = new Document(parse);
        List<Candidate> candidates = models().candidates(document, Candidates::possible);
        return settled(new Parting(document, Standing.select(document, candidates, models().standing())).parted()).stream().map(Candidate::found).toList();
    }

    @Override
    public boolean isAtHome(Parse parse) {
        return Manner.isFamiliar(parse, models().manner());
    }

    /** An attribution for each likely cue, with how probable the cue is. */
    List<Candidate> candidates(Document document) {
        return settled(models().candidates(document, Candidates::likely));
    }

    private static List<Candidate> settled(List<Candidate> candidates) {
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
