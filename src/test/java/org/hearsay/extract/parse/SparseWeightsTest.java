package org.hearsay.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SparseWeightsTest {

    @Property(tries = 200)
    void scores_are_those_of_the_dense_weights(@ForAll @IntRange(min = 1, max = 255) int labels,
            @ForAll @IntRange(min = 1, max = 40) int features, @ForAll long seed) {
        Random random = new Random(seed);
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(labels, features);
        for (int i = 0; i < labels * features; i++) {
            dense.set(i, random.nextInt(4) == 0 ? random.nextFloat() - 0.5f : 0);
        }
        SparseWeights sparse = new SparseWeights(dense);
        SparseVector vector = new SparseVector();
        int[] positions = new int[20];
        int known = 0;
        for (int i = 0; i < positions.length; i++) {
            int feature = random.nextInt(features + 3);
            vector.add(feature, 1);
            int position = sparse.position(feature);
            if (feature == 0 || position != 0) {
                positions[known++] = position;
            }
        }
        SparseVector same = new Positions(positions, known);
        vector.addBias(0.5f);
        same.addBias(0.5f);
        float[] expected = new float[labels];
        dense.addScores(vector, expected);

        float[] actual = new float[labels];
        sparse.addScores(same, actual);

        assertThat(actual).containsExactly(expected);
    }
}
