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
    void scores_are_those_of_the_dense_weights(@ForAll @IntRange(min = 1, max = 256) int labels,
            @ForAll @IntRange(min = 1, max = 40) int features, @ForAll long seed) {
        Random random = new Random(seed);
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(labels, features);
        for (int i = 0; i < labels * features; i++) {
            dense.set(i, random.nextInt(5) == 0 ? random.nextFloat() - 0.5f : 0);
        }
        SparseVector vector = new SparseVector();
        for (int i = 0; i < 20; i++) {
            vector.add(random.nextInt(features + 3), random.nextFloat());
        }
        float[] expected = new float[labels];
        dense.addScores(vector, expected);

        float[] actual = new float[labels];
        new SparseWeights(dense).addScores(vector, actual);

        assertThat(actual).containsExactly(expected);
    }
}
