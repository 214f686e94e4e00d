package org.hearsay.extract.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Parse;

/** What was learned for each part of the finder, as it is written down. */
record Learned(LearnedCues cues, LearnedChain roles, LearnedChain extents, LearnedChain standing, LearnedChain manner) {

    /** Each model is taught beside what those before it find in documents that they were not taught: as many times, in another part of all. */
    private static final int PARTS = 3;
    /** Passes, step and penalty as they measured best in cross-validation. */
    private static final ChainTrainer.Settings FOR_ROLES = new ChainTrainer.Settings(6, 0.01, 0.003, 3);

    /**
     * What was learned from all documents, and from all but a part.
     *
     * @param without for each part the model that was not taught it
     */
    private record Taught<L, M>(List<M> without, L whole) {

        static <L, M> Taught<L, M> by(Function<IntPredicate, L> trainer, Function<L, M> model) {
            List<L> learned = IntStream.rangeClosed(0, PARTS).parallel().mapToObj(left -> trainer.apply(part -> part != left)).toList();
            return new Taught<>(learned.stream().limit(PARTS).map(model).toList(), learned.getLast());
        }

        /** The model that was not taught the document. */
        M without(int document) {
            return without.get(document % PARTS);
        }
    }

    /** @param others texts of another manner; with none, every text is in the manner of those taught */
    static Learned train(List<Annotated> documents, List<Parse> others) {
        LearnedCues.Trainer cues = new LearnedCues.Trainer();
        for (int i = 0; i < documents.size(); i++) {
            cues.add(i % PARTS, documents.get(i));
        }
        Taught<LearnedCues, CueModel> taughtCues = Taught.by(cues::train, LearnedCues::model);
        ChainTrainer roles = new ChainTrainer(Models.ROLES, FOR_ROLES);
        for (int i = 0; i < documents.size(); i++) {
            addRoles(roles, i % PARTS, documents.get(i), taughtCues.without(i));
        }
        Taught<LearnedChain, ChainModel> taughtRoles = Taught.by(roles::train, LearnedChain::model);
        ChainTrainer extents = Extents.trainer();
        for (int i = 0; i < documents.size(); i++) {
            Extents.teach(extents, i % PARTS, documents.get(i), new Candidates(documents.get(i).document(), taughtCues.without(i), taughtRoles.without(i)).possible());
        }
        Taught<LearnedChain, ChainModel> taughtExtents = Taught.by(extents::train, LearnedChain::model);
        ChainTrainer standing = Standing.trainer();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i).document();
            Standing.teach(standing, document, Models.candidates(document, taughtCues.without(i), taughtRoles.without(i), taughtExtents.without(i),
                    Candidates::possible), documents.get(i).attributions());
        }
        return new Learned(taughtCues.whole(), taughtRoles.whole(), taughtExtents.whole(), standing.train(_ -> true),
                Manner.train(documents.stream().map(annotated -> annotated.document().parse()).toList(), others));
    }

    /** Adds the roles of each cue, beside the likely ones; what is likely one and is none has no roles. */
    private static void addRoles(ChainTrainer roles, int part, Annotated annotated, CueModel cueModel) {
        Document document = annotated.document();
        CueTagger.Cues likely = CueTagger.cues(document, cueModel);
        BitSet positions = likely.positions();
        BitSet annotatedPositions = new BitSet();
        for (Found attribution : annotated.attributions()) {
            IntStream.of(document.tokens(attribution.content())).forEach(annotatedPositions::set);
            int[] cue = document.tokens(attribution.cue());
            IntStream.of(cue).forEach(annotatedPositions::set);
            if (cue.length > 0) {
                Window window = Window.around(document, cue[0], cue[cue.length - 1]);
                roles.add(part, RoleFeatures.of(document, window, positions, roles.names()), annotated.roles(window, attribution), Models.possible(window));
            }
        }
        for (CueTagger.Cue cue : likely.likely()) {
            if (annotatedPositions.get(cue.first(), cue.last() + 1).isEmpty()) {
                Window window = Window.around(document, cue.first(), cue.last());
                roles.add(part, RoleFeatures.of(document, window, positions, roles.names()), Models.none(window), Models.possible(window));
            }
        }
    }

    Models models() {
        return new Models(cues.model(), roles.model(), extents.model(), standing.model(), manner.model());
    }
}
