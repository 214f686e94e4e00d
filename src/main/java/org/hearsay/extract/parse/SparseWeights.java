package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.ints.IntArrayList;

import org.jspecify.annotations.Nullable;

/**
 * A trained model's weights without the zeros.
 *
 * <p>NLP4J keeps a weight for each pair of feature and label; in its English parser 94 of 100 are zero. Leaving them
 * out makes the model a tenth as large, and scoring touches only what counts. The scores are the same to the last
 * bit, since adding zero changes none and the order of the others is kept.
 *
 * <p>Few features are met often, and those have a weight with most labels: their zeros are kept, for rows without gaps are
 * added by vector instructions, a multiple as fast.
 *
 * <p>What is scored are {@link Positions}; the only item that NLP4J adds to them is the bias, at position 0.
 */
final class SparseWeights extends MajorVector {

    private static final long serialVersionUID = 2;

    /** A feature keeps its zeros if it has a weight with one label in so many; 8 would be no faster, and larger. */
    private static final int FULL = 4;

    /** The weights of the features that keep their zeros; row r has position -r - 1. */
    private final float[][] rows;
    /**
     * For each other feature a block, so that its weights come from memory at once: in bytes, the lowest of an int first, how
     * many they are and their labels; then the weights themselves. Its position is where it begins.
     */
    private final int[] blocks;
    /** The position of each feature's weights, or 0; asked for only until the model is written. */
    private final transient int @Nullable [] positions;

    /** @param dense weights for at most 255 labels */
    SparseWeights(MajorVector dense) {
        setSizes(dense.getLabelSize(), dense.getFeatureSize());
        positions = new int[feature_size];
        List<float[]> full = new ArrayList<>();
        IntArrayList gapped = new IntArrayList();
        for (int feature = 0; feature < feature_size; feature++) {
            float[] row = row(dense, feature);
            int[] labels = IntStream.range(0, label_size).filter(label -> row[label] != 0).toArray();
            if (feature > 0 && labels.length * FULL >= label_size) {
                full.add(row);
                positions[feature] = -full.size();
            } else if (feature == 0 || labels.length > 0) {
                positions[feature] = gapped.size();
                gapped.addElements(gapped.size(), block(row, labels));
            }
        }
        rows = full.toArray(float[][]::new);
        blocks = gapped.toIntArray();
    }

    private static float[] row(MajorVector dense, int feature) {
        float[] row = new float[dense.getLabelSize()];
        for (int label = 0; label < row.length; label++) {
            row[label] = dense.get(label, feature);
        }
        return row;
    }

    private static int[] block(float[] row, int[] labels) {
        int first = firstWeight(labels.length);
        int[] block = new int[first + labels.length];
        block[0] = labels.length;
        for (int i = 0; i < labels.length; i++) {
            block[(i + 1) / 4] |= labels[i] << (i + 1) % 4 * 8;
            block[first + i] = Float.floatToIntBits(row[labels[i]]);
        }
        return block;
    }

    /** Where in a block the weights begin. */
    private static int firstWeight(int count) {
        return count / 4 + 1;
    }

    /** The position of a feature's weights; 0 where no label has any. */
    int position(int feature) {
        return feature < feature_size ? Objects.requireNonNull(positions, "only weights that were not read from a file know the features")[feature] : 0;
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        Positions known = (Positions) features;
        for (int i = 0; i < known.count(); i++) {
            int position = known.position(i);
            if (position >= 0) {
                addBlock(position, 1, scores);
            } else if (i + 1 < known.count() && known.position(i + 1) < 0) {
                addRows(rows[-position - 1], rows[-known.position(++i) - 1], scores);
            } else {
                addRow(rows[-position - 1], scores);
            }
        }
        for (SparseItem feature : features) {
            addBlock(feature.getIndex(), feature.getValue(), scores);
        }
    }

    private static void addRow(float[] row, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += row[label];
        }
    }

    /** Adds one row after the other, with the sums that addRow would give: scores are read and written half as often. */
    private static void addRows(float[] first, float[] second, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] = scores[label] + first[label] + second[label];
        }
    }

    private void addBlock(int position, float factor, float[] scores) {
        int count = blocks[position] & 0xff;
        int first = position + firstWeight(count);
        for (int i = 0; i < count; i++) {
            int label = blocks[position + (i + 1) / 4] >>> (i + 1) % 4 * 8 & 0xff;
            scores[label] += Float.intBitsToFloat(blocks[first + i]) * factor;
        }
    }

    @Override
    public int countNonZeroWeights() {
        throw new UnsupportedOperationException("sparse weights are not counted");
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
