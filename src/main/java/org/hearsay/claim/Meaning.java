package org.hearsay.claim;

import java.util.List;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/** Turns clauses into vectors that are near each other where the clauses mean nearly the same; loaded when first used. */
final class Meaning {

    private Meaning() {
    }

    private static final class Holder {
        static final AllMiniLmL6V2QuantizedEmbeddingModel MODEL = new AllMiniLmL6V2QuantizedEmbeddingModel();
    }

    /** A vector of length 1 with 384 dimensions for each text; the same text always gives the same vector. */
    static List<float[]> of(List<String> texts) {
        return texts.isEmpty() ? List.of() : Holder.MODEL.embedAll(texts.stream().map(TextSegment::from).toList())
                .content().stream().map(embedding -> embedding.vector()).toList();
    }
}
