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
import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * The features of a trained model, looked up by hashes of 64 bits.
 *
 * <p>NLP4J joins each feature to a string and looks that up in a map of strings, which waits for memory three or four
 * times. Here no string is made, all look-ups of a state wait together, and the strings need not be kept. What is hashed is the
 * template's number and the feature. All features of a model have different hashes, which is checked as it is built, so
 * the scores are the same.
 */
final class HashedTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>> extends FeatureTemplate<N, S> {

    private static final long serialVersionUID = 2;
    private static final char JOINT = '_';

    /** For each feature the position of its weights. */
    private final Long2IntOpenHashMap positions;

    /** @param features the template's features; those without a weight are left out */
    HashedTemplate(FeatureTemplate<N, S> template, FeatureMap features, SparseWeights weights) {
        super(null, new HyperParameter());
        template.getSetFeatureList().forEach(this::addSet);
        template.getFeatureList().forEach(this::add);
        positions = new Long2IntOpenHashMap();
        for (int number = 0; number < features.getIndexMaps().size(); number++) {
            for (var feature : features.getIndexMaps().get(number).object2IntEntrySet()) {
                int position = weights.position(feature.getIntValue());
                if (position != 0 && positions.put(FeatureHash.of(hash(number), feature.getKey()), position) != 0) {
                    throw new IllegalStateException("two features have the same hash: use another");
                }
            }
        }
        positions.trim();
    }

    /** First all hashes, then all look-ups: in a loop without anything else, the processor begins many before one ends. */
    @Override
    public SparseVector createSparseVector(S state, boolean training) {
        LongArrayList hashes = new LongArrayList(feature_list.size() * 2);
        int number = 0;
        for (FeatureItem item : feature_set) {
            Collection<String> features = getFeatures(state, item);
            if (features != null) {
                for (String feature : features) {
                    hashes.add(FeatureHash.of(hash(number), feature));
                }
            }
            number++;
        }
        for (FeatureItem[] items : feature_list) {
            addJoined(hashes, state, hash(number++), items);
        }
        return positions(hashes);
    }

    private void addJoined(LongArrayList hashes, S state, long seed, FeatureItem[] items) {
        long hash = seed;
        for (int i = 0; i < items.length; i++) {
            String part = getFeature(state, items[i]);
            if (part == null) {
                return;
            }
            hash = FeatureHash.of(i == 0 ? hash : FeatureHash.of(hash, JOINT), part);
        }
        hashes.add(hash);
    }

    /** NLP4J's own look-up leaves out the feature with index 0, too. */
    private Positions positions(LongArrayList hashes) {
        int[] known = new int[hashes.size()];
        int count = 0;
        for (int i = 0; i < hashes.size(); i++) {
            int position = positions.get(hashes.getLong(i));
            if (position != 0) {
                known[count++] = position;
            }
        }
        return new Positions(known, count);
    }

    private static long hash(int number) {
        return FeatureHash.of(FeatureHash.EMPTY, (char) number);
    }
}
