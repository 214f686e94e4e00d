package org.hearsay.claim;

import java.util.List;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/** Turns clauses into vectors that are near each other where the clauses mean nearly the same; loaded when first used. */
final class Meaning {

    private Meaning() {
    }

    private static final Remembered<String, float[]> PHRASES = new Remembered<>(50_000);

    private static final class Holder {
        static final AllMiniLmL6V2QuantizedEmbeddingModel MODEL = new AllMiniLmL6V2QuantizedEmbeddingModel();
    }

    /** A vector of length 1 with 384 dimensions for each text; the same text always gives the same vector. */
    static List<float[]> of(List<String> texts) {
        return texts.isEmpty() ? List.of() : Holder.MODEL.embedAll(texts.stream().map(TextSegment::from).toList())
                .content().stream().map(embedding -> embedding.vector()).toList();
    }

    /** The cosine of the angle between two phrases; what is asked for again is remembered. */
    static double nearness(String a, String b) {
        float[] x = phrase(a);
        float[] y = phrase(b);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static float[] phrase(String text) {
        return PHRASES.get(text, phrase -> of(List.of(phrase)).getFirst());
    }
}
