package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.hearsay.extract.network.NetworkTrainer;
import org.junit.jupiter.api.Test;

class ChainTrainerTest {

    private static final Labels LABELS = Models.CUE;
    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(20, 0.1, 0.001, 1);

    @Test
    void learnsWhichWordsBeginAndGoOn() {
        ChainModel model = taught("the mayor has said it", "OOBIO", "the mayor said it", "OOBO").train(_ -> true).model();
        assertThat(labels(model, "mayor has said the")).isEqualTo("OBIO");
        assertThat(labels(model, "it said it")).isEqualTo("OBO");
    }

    @Test
    void learnsNothingFromWhatIsLeftOpen() {
        LearnedChain model = taught("said", "?", "it", "O").train(_ -> true);
        assertThat(model.nodes()).doesNotContainKey("said");
    }

    @Test
    void learnsOnlyFromThePartsAskedFor() {
        ChainTrainer trainer = taught("it", "O");
        trainer.add(1, chain("said", trainer.names()), right("B"), free(1));
        assertThat(trainer.train(part -> part == 0).nodes()).doesNotContainKey("said");
        assertThat(trainer.train(_ -> true).nodes()).containsKey("said");
    }

    @Test
    void givesTheSameBytesForTheSameExamples() throws IOException {
        assertThat(bytes(models())).isEqualTo(bytes(models()));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Learned models = models();
        Learned read = ModelFile.read(new ByteArrayInputStream(bytes(models)));
        assertThat(labels(read.cues().chain().model(), "mayor said the")).isEqualTo(labels(models.cues().chain().model(), "mayor said the"));
        assertThat(read.extents().nodes()).containsOnlyKeys("top,tail=say,prt");
        assertThat(bytes(read)).isEqualTo(bytes(models));
    }

    @Test
    void probabilitiesOfTheLabelsAddUpToOne() {
        Lattice lattice = taught("the mayor has said it", "OOBIO").train(_ -> true).model().lattice(chain("the mayor said", new FeatureNames()));
        for (double[] position : lattice.marginals(free(3)).nodes()) {
            assertThat(Arrays.stream(position).sum()).isCloseTo(1, within(1e-9));
        }
    }

    private static Learned models() {
        NetworkTrainer network = new NetworkTrainer(CueColumns.FORM, new NetworkTrainer.Settings(1, 0.01, 0.1, 1));
        network.add(0, List.<String[]>of("the mayor noun subject none 01 01 01 yor lower out said verb 11 none none subject".split(" ")), right("O"));
        LearnedCues cues = new LearnedCues(taught("the mayor has said it", "OOBIO").train(_ -> true), network.train(_ -> true));
        ChainTrainer extents = new ChainTrainer(Logistic.LABELS, SETTINGS);
        Features features = new Features(extents.names());
        features.add("top,tail=say,prt");
        Logistic.teach(extents, 0, features, true);
        return new Learned(cues, new ChainTrainer(Models.ROLES, SETTINGS).train(_ -> true),
                extents.train(_ -> true), Standing.trainer().train(_ -> true), Manner.train(List.of(), List.of()));
    }

    private static ChainTrainer taught(String... wordsAndLabels) {
        ChainTrainer trainer = new ChainTrainer(LABELS, SETTINGS);
        for (int i = 0; i < wordsAndLabels.length; i += 2) {
            Chain chain = chain(wordsAndLabels[i], trainer.names());
            trainer.add(0, chain, right(wordsAndLabels[i + 1]), free(chain.size()));
        }
        return trainer;
    }

    private static Chain chain(String words, FeatureNames names) {
        List<String> tokens = List.of(words.split(" "));
        return new Chain(tokens.stream().map(token -> features(token, names)).toList(), tokens.stream().map(_ -> features("", names)).toList());
    }

    private static long[] features(String feature, FeatureNames names) {
        Features features = new Features(names);
        features.add(feature);
        return features.hashes();
    }

    private static int[] right(String labels) {
        return labels.chars().map(c -> c == '?' ? LABELS.all() : 1 << "OBI".indexOf(c)).toArray();
    }

    private static int[] free(int size) {
        return Models.free(LABELS, size);
    }

    private static String labels(ChainModel model, String words) {
        Chain chain = chain(words, new FeatureNames());
        StringBuilder labels = new StringBuilder();
        for (int label : model.lattice(chain).best(free(chain.size()))) {
            labels.append("OBI".charAt(label));
        }
        return labels.toString();
    }

    private static byte[] bytes(Learned models) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(models, bytes);
        return bytes.toByteArray();
    }
}
