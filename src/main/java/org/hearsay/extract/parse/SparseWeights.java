package org.hearsay.extract.parse;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * A trained model's weights without the zeros.
 *
 * <p>NLP4J keeps a weight for each pair of feature and label; in its English parser 94 of 100 are zero. Leaving them
 * out makes the model a tenth as large, and scoring touches only what counts. The scores are the same to the last
 * bit, since adding zero changes none and the order of the others is kept.
 */
final class SparseWeights extends MajorVector {

    private static final long serialVersionUID = 1;

    /** The weights of feature f are at positions rows[f] to rows[f + 1], exclusive, of the two other arrays. */
    private final int[] rows;
    private final byte[] labels;
    private final float[] values;

    /** @param dense weights for at most 256 labels */
    SparseWeights(MajorVector dense) {
        int nonZero = dense.countNonZeroWeights();
        setSizes(dense.getLabelSize(), dense.getFeatureSize());
        rows = new int[feature_size + 1];
        labels = new byte[nonZero];
        values = new float[nonZero];
        int at = 0;
        for (int feature = 0; feature < feature_size; feature++) {
            for (int label = 0; label < label_size; label++) {
                float value = dense.get(label, feature);
                if (value != 0) {
                    labels[at] = (byte) label;
                    values[at++] = value;
                }
            }
            rows[feature + 1] = at;
        }
    }

    /** Whether some label has a weight with the feature. */
    boolean isWeighted(int feature) {
        return feature < feature_size && rows[feature] < rows[feature + 1];
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem feature : features) {
            int index = feature.getIndex();
            if (index < feature_size) {
                for (int i = rows[index]; i < rows[index + 1]; i++) {
                    scores[labels[i] & 0xff] += values[i] * feature.getValue();
                }
            }
        }
    }

    @Override
    public int countNonZeroWeights() {
        return values.length;
    }

    @Override
    public void addScores(float[] dense, float[] scores) {
        throw new UnsupportedOperationException("sparse weights score sparse vectors only");
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("sparse weights have no flat index");
    }

    @Override
    public boolean expand(int labels, int features, WeightGenerator generator) {
        throw new UnsupportedOperationException("sparse weights cannot be trained");
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("sparse weights cannot be trained");
    }

    @Override
    protected void setRowSize(int size) {
        feature_size = size;
    }

    @Override
    protected void setColumnSize(int size) {
        label_size = size;
    }
}
