package org.hearsay.extract.parse;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

import org.hearsay.model.HearsayException;

/** Reads the models that {@link ModelBuild} wrote; they are part of the program, so they are trusted as its classes are. */
final class EnglishModels {

    static final String FOLDER = "english";
    static final String POS = "pos";
    static final String NER = "ner";
    static final String DEP = "dep";
    static final String AMBIGUITY = "ambiguity-classes";
    static final String CLUSTERS = "brown-clusters";
    static final String NAMES = "named-entities";

    /** Of their own: on the common pool they would wait behind the very tasks that wait for the models. */
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    private EnglishModels() {
    }

    /** The steps from words to trees, in order; loads all parts side by side. */
    static List<NLPComponent<NLPNode>> load() {
        var dep = component(DEP);
        var ner = component(NER);
        var pos = component(POS);
        var lexica = lexica();
        var lemmas = CompletableFuture.<NLPComponent<NLPNode>>completedFuture(new MorphologicalAnalyzer<>(Language.ENGLISH));
        return Stream.of(lexica, pos, lemmas, ner, dep).map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<NLPComponent<NLPNode>> component(String name) {
        return CompletableFuture.supplyAsync(() -> {
            OnlineComponent<NLPNode, ?> component = read(name);
            component.setFlag(NLPFlag.DECODE);
            return component;
        }, THREADS);
    }

    private static CompletableFuture<NLPComponent<NLPNode>> lexica() {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
                new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> lexica.setNamedEntityGazetteers(lexicon(read(NAMES), Field.word_form_simplified)), THREADS),
                CompletableFuture.runAsync(() -> lexica.setWordClusters(lexicon(EnglishModels.<WordTable>read(CLUSTERS)
                        .toMap(EnglishModels::set), Field.word_form_simplified_lowercase)), THREADS),
                CompletableFuture.runAsync(() -> lexica.setAmbiguityClasses(lexicon(EnglishModels.<WordTable>read(AMBIGUITY)
                        .toMap(list -> list), Field.word_form_simplified_lowercase)), THREADS))
                .thenApply(_ -> lexica);
    }

    private static <T> GlobalLexicon<T> lexicon(T words, Field key) {
        return new GlobalLexicon<>(words, key, "");
    }

    private static Set<String> set(List<String> list) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(String name) {
        try (InputStream file = EnglishModels.class.getResourceAsStream(FOLDER + "/" + name)) {
            if (file == null) {
                throw new HearsayException("the parser's model '%s' is not in the program: build it with Maven (mvn process-classes)"
                        .formatted(name));
            }
            try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(file, 1 << 16))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new HearsayException("the parser's model '%s' cannot be read: build the program anew".formatted(name), e);
        }
    }
}
