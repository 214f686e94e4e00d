package org.hearsay.extract.parse;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import org.tukaani.xz.XZInputStream;

/**
 * Re-encodes NLP4J's English models so that they load in a fraction of the time; run once by the build.
 *
 * <p>What NLP4J ships is 70 MB of XZ that unpacks to 750 MB of serialized Java, most of it zeros and hash maps. This
 * writes the same models without the zeros and with flat tables for maps of strings, which {@link EnglishModels} reads.
 */
final class ModelBuild {

    private static final String SOURCE = "/edu/emory/mathcs/nlp/";
    private static final String VERSION = "/META-INF/maven/edu.emory.mathcs.nlp/nlp4j-english/pom.properties";
    /** To be raised with every change of what is written. */
    private static final int FORMAT = 3;

    /** A part to be written: its name here, its path in NLP4J's jar, and the new form of what is read from there. */
    private record Part(String name, String source, UnaryOperator<Object> encode) {

        void write(Path folder) {
            try (InputStream packed = ModelBuild.class.getResourceAsStream(SOURCE + source + ".xz");
                 ObjectInputStream in = new ObjectInputStream(new XZInputStream(packed));
                 ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(
                         Files.newOutputStream(folder.resolve(name)), 1 << 16))) {
                out.writeObject(encode.apply(in.readObject()));
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException("cannot re-encode " + source, e);
            }
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part(EnglishModels.DEP, "models/en-dep", ModelBuild::compact),
            new Part(EnglishModels.NAMES, "lexica/en-named-entity-gazetteers-simplified", ModelBuild::gazetteer),
            new Part(EnglishModels.NER, "models/en-ner", ModelBuild::compact),
            new Part(EnglishModels.POS, "models/en-pos", ModelBuild::compact),
            new Part(EnglishModels.CLUSTERS, "lexica/en-brown-clusters-simplified-lowercase", ModelBuild::table),
            new Part(EnglishModels.AMBIGUITY, "lexica/en-ambiguity-classes-simplified-lowercase", ModelBuild::table));

    private ModelBuild() {
    }

    /** @param args the folder with the compiled classes, under which the models are written beside this class */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], EnglishModels.class.getPackageName().replace('.', '/'), EnglishModels.FOLDER);
        Path stamp = folder.resolve("built-from");
        String version = version();
        if (Files.exists(stamp) && Files.readString(stamp).equals(version)) {
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(stamp);
        PARTS.parallelStream().forEach(part -> part.write(folder));
        Files.writeString(stamp, version);
    }

    private static String version() throws IOException {
        try (InputStream in = ModelBuild.class.getResourceAsStream(VERSION)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version") + " in format " + FORMAT;
        }
    }

    private static Object compact(Object component) {
        compact((OnlineComponent<?, ?>) component);
        return component;
    }

    /** Gives the component sparse weights and hashed features; it decides as before. */
    static <N extends AbstractNLPNode<N>, S extends NLPState<N>> void compact(OnlineComponent<N, S> component) {
        WeightVector weights = component.getOptimizer().getWeightVector();
        SparseWeights sparse = new SparseWeights(weights.getSparseWeightVector());
        weights.setSparseWeightVector(sparse);
        component.setFeatureTemplate(new HashedTemplate<>(component.getFeatureTemplate(), features(component.getFeatureTemplate()), sparse));
    }

    /** NLP4J hands out all of a template but this. */
    private static FeatureMap features(FeatureTemplate<?, ?> template) {
        try {
            Field map = FeatureTemplate.class.getDeclaredField("feature_map");
            map.setAccessible(true);
            return (FeatureMap) map.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not the NLP4J that the build knows", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object table(Object lexicon) {
        return WordTable.of((Map<String, Collection<String>>) lexicon);
    }

    @SuppressWarnings("unchecked")
    private static Object gazetteer(Object lexicon) {
        return new Gazetteer((PrefixTree<String, Set<String>>) lexicon);
    }
}
