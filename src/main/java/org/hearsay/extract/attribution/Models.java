package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;

/**
 * The learned parts of the finder.
 *
 * @param cues   labels the cues of a sentence
 * @param roles  labels the source and the content of one cue in its window
 * @param manner labels a whole text: as the texts taught are written, or otherwise
 */
record Models(ChainModel cues, ChainModel roles, ChainModel manner) {

    static final Labels CUE = new Labels(1);
    static final Labels ROLES = new Labels(2);
    static final int SOURCE = 0;
    static final int CONTENT = 1;

    private static final int HALVES = 2;
    /** Passes, step and penalty as they measured best in cross-validation. */
    private static final ChainTrainer.Settings FOR_CUES = new ChainTrainer.Settings(6, 0.05, 0.07, 2);
    private static final ChainTrainer.Settings FOR_ROLES = new ChainTrainer.Settings(6, 0.05, 0.1, 3);

    /** @param others texts of another manner; with none, every text is in the manner of those taught */
    static Models train(List<Annotated> documents, List<Parse> others) {
        ChainTrainer cues = new ChainTrainer(CUE, FOR_CUES);
        ChainTrainer roles = new ChainTrainer(ROLES, FOR_ROLES);
        for (int i = 0; i < documents.size(); i++) {
            addCues(cues, i % HALVES, documents.get(i));
        }
        for (int half = 0; half < HALVES; half++) {
            int taught = half;
            ChainModel model = cues.train(part -> part == taught);
            for (int i = 0; i < documents.size(); i++) {
                if (i % HALVES != taught) {
                    addRoles(roles, documents.get(i), model);
                }
            }
        }
        return new Models(cues.train(_ -> true), roles.train(_ -> true), Manner.train(documents.stream().map(annotated -> annotated.document().parse()).toList(), others));
    }

    private static void addCues(ChainTrainer cues, int part, Annotated annotated) {
        Document document = annotated.document();
        for (Sentence sentence : document.sentences()) {
            cues.add(part, CueFeatures.of(document, sentence), annotated.cues(sentence), free(CUE, sentence.size()));
        }
    }

    /** Adds the roles of each cue, beside the other cues as a model finds them that was not taught this document. */
    private static void addRoles(ChainTrainer roles, Annotated annotated, ChainModel cueModel) {
        Document document = annotated.document();
        BitSet cues = CueTagger.positions(CueTagger.cues(document, cueModel));
        for (Found attribution : annotated.attributions()) {
            int[] cue = document.tokens(attribution.cue());
            if (cue.length > 0) {
                Window window = Window.around(document, cue[0], cue[cue.length - 1]);
                roles.add(0, RoleFeatures.of(document, window, cues), annotated.roles(window, attribution), possible(window));
            }
        }
    }

    static int[] free(Labels labels, int size) {
        int[] possible = new int[size];
        Arrays.fill(possible, labels.all());
        return possible;
    }

    /** A token of the cue has no role. */
    static int[] possible(Window window) {
        int[] possible = free(ROLES, window.size());
        for (int i = window.cueFirst(); i <= Math.min(window.cueLast(), window.end() - 1); i++) {
            possible[i - window.first()] = 1 << Labels.OUTSIDE;
        }
        return possible;
    }

    /** First and last position of each stretch of the role. */
    static List<int[]> stretches(int[] labels, int role) {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.begin(role)) {
                stretches.add(new int[] {i, i});
            } else if (labels[i] == Labels.inside(role)) {
                stretches.getLast()[1] = i;
            }
        }
        return stretches;
    }
}
