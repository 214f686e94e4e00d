package org.hearsay.extract.parse;

import java.util.Collection;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * The features of a trained model, looked up by hashes of 64 bits.
 *
 * <p>NLP4J joins each feature to a string and looks that up in a map of strings, which waits for memory three or four
 * times. Here no string is made, one look-up waits once, and the strings need not be kept. What is hashed is the
 * template's number and the feature. All features of a model have different hashes, which is checked as it is built, so
 * the scores are the same.
 */
final class HashedTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>> extends FeatureTemplate<N, S> {

    private static final long serialVersionUID = 1;
    private static final char JOINT = '_';
    private static final int UNKNOWN = -1;

    private final Long2IntOpenHashMap indexes;

    /** @param features the template's features; those without a weight are left out */
    HashedTemplate(FeatureTemplate<N, S> template, FeatureMap features, SparseWeights weights) {
        super(null, new HyperParameter());
        template.getSetFeatureList().forEach(this::addSet);
        template.getFeatureList().forEach(this::add);
        indexes = new Long2IntOpenHashMap();
        indexes.defaultReturnValue(UNKNOWN);
        for (int number = 0; number < features.getIndexMaps().size(); number++) {
            for (var feature : features.getIndexMaps().get(number).object2IntEntrySet()) {
                if (weights.isWeighted(feature.getIntValue())
                        && indexes.put(FeatureHash.of(hash(number), feature.getKey()), feature.getIntValue()) != UNKNOWN) {
                    throw new IllegalStateException("two features have the same hash: use another");
                }
            }
        }
        indexes.trim();
    }

    @Override
    public SparseVector createSparseVector(S state, boolean training) {
        SparseVector vector = new SparseVector();
        int number = 0;
        for (FeatureItem item : feature_set) {
            Collection<String> features = getFeatures(state, item);
            if (features != null) {
                for (String feature : features) {
                    add(vector, FeatureHash.of(hash(number), feature));
                }
            }
            number++;
        }
        for (FeatureItem[] items : feature_list) {
            addJoined(vector, state, hash(number++), items);
        }
        return vector;
    }

    private void addJoined(SparseVector vector, S state, long seed, FeatureItem[] items) {
        long hash = seed;
        for (int i = 0; i < items.length; i++) {
            String part = getFeature(state, items[i]);
            if (part == null) {
                return;
            }
            hash = FeatureHash.of(i == 0 ? hash : FeatureHash.of(hash, JOINT), part);
        }
        add(vector, hash);
    }

    /** NLP4J's own look-up leaves out the feature with index 0, too. */
    private void add(SparseVector vector, long hash) {
        int index = indexes.get(hash);
        if (index > 0) {
            vector.add(index, 1);
        }
    }

    private static long hash(int number) {
        return FeatureHash.of(FeatureHash.EMPTY, (char) number);
    }
}
