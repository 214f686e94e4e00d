package org.hearsay.extract.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.extract.network.NetworkTrainer.Example;
import org.hearsay.extract.network.NetworkTrainer.Form;
import org.hearsay.extract.network.NetworkTrainer.Settings;

/** One training of a network: its parameters as they stand, and their gradients for a batch of examples. */
class Backpropagation {

    private static final int BATCH = 16;
    /** Standard deviation of the numbers of values to begin with. */
    private static final double SPREAD = 0.3;
    /** Steps until they have their full length, and the share that is left at the end. */
    private static final double WARM = 100;
    private static final double LAST = 0.02;

    private final Form form;
    private final Settings settings;
    private final Random random = new Random(1);
    private final List<Example> order;
    private final List<Map<String, Integer>> rows = new ArrayList<>();
    private final List<Parameter> tables = new ArrayList<>();
    private final List<Parameter> weights = new ArrayList<>();
    private final List<Parameter> biases = new ArrayList<>();
    private final Parameter out;
    private final Parameter outBias;
    private final int in;
    /** Holds the values of the parameters, and so changes with them. */
    private final NetworkWeights network;

    Backpropagation(Form form, Settings settings, List<Example> examples) {
        this.form = form;
        this.settings = settings;
        order = new ArrayList<>(examples);
        for (int c = 0; c < form.columns().length; c++) {
            rows.add(rows(c));
            tables.add(new Parameter(rows.get(c).size(), form.columns()[c], SPREAD, random));
        }
        in = IntStream.of(form.columns()).sum();
        for (int l = 0; l < form.distances().length; l++) {
            int inputs = Convolution.READ * (l == 0 ? in : form.width());
            weights.add(new Parameter(inputs, form.width(), Math.sqrt(1.0 / 3 / inputs), random));
            biases.add(new Parameter(1, form.width(), 0, random));
        }
        out = new Parameter(form.labels(), form.width(), Math.sqrt(1.0 / 3 / form.width()), random);
        outBias = new Parameter(1, form.labels(), 0, random);
        network = network();
    }

    /** The values that are seen often enough in the column, numbered. */
    private Map<String, Integer> rows(int column) {
        Map<String, Integer> counts = new TreeMap<>();
        order.forEach(example -> example.words().forEach(word -> counts.merge(word[column], 1, Integer::sum)));
        Map<String, Integer> numbered = new LinkedHashMap<>();
        numbered.put(NetworkWeights.UNSEEN, 0);
        counts.forEach((value, count) -> {
            if (count >= settings.least()) {
                numbered.putIfAbsent(value, numbered.size());
            }
        });
        return numbered;
    }

    NetworkWeights train() {
        int batches = settings.passes() * Math.ceilDiv(order.size(), BATCH);
        int batch = 0;
        for (int pass = 0; pass < settings.passes(); pass++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                learn(order.subList(from, Math.min(order.size(), from + BATCH)));
                step(settings.step() * Math.min(1, (batch + 1) / WARM) * Math.max(LAST, 1 - (double) batch / batches));
                batch++;
            }
        }
        return network;
    }

    private void learn(List<Example> batch) {
        List<float[][]> transposed = network.layers().stream().map(layer -> Matrices.transposed(layer.weights())).toList();
        batch.forEach(example -> learn(example, transposed, 1f / batch.size()));
    }

    private void learn(Example example, List<float[][]> transposed, float share) {
        float[][] input = input(example.words());
        float[][] kept = kept(input.length, in);
        multiply(input, kept);
        List<float[][]> inputs = new ArrayList<>();
        inputs.add(input);
        List<float[][]> unrolled = new ArrayList<>();
        for (Convolution layer : network.layers()) {
            unrolled.add(layer.unrolled(inputs.getLast()));
            inputs.add(layer.output(inputs.getLast(), unrolled.getLast()));
        }
        float[][] keptLast = kept(input.length, form.width());
        float[][] last = Arrays.stream(inputs.getLast()).map(float[]::clone).toArray(float[][]::new);
        multiply(last, keptLast);
        float[][] gradient = outGradient(example.right(), last, share);
        multiply(gradient, keptLast);
        for (int l = unrolled.size() - 1; l >= 0; l--) {
            float[][] active = active(network.layers().get(l), inputs.get(l), inputs.get(l + 1), gradient);
            for (float[] row : active) {
                Matrices.add(biases.get(l).gradient[0], 1, row);
            }
            Matrices.addProduct(Matrices.transposed(unrolled.get(l)), active, weights.get(l).gradient);
            gradient = inputGradient(network.layers().get(l), transposed.get(l), active, gradient);
        }
        multiply(gradient, kept);
        learnTables(example.words(), gradient);
    }

    /** The gradient of the loss by the last layer's output. */
    private float[][] outGradient(int[] right, float[][] last, float share) {
        float[][] gradient = new float[last.length][form.width()];
        for (int t = 0; t < last.length; t++) {
            if (right[t] != form.all()) {
                double[] probability = DoubleStream.of(network.logProbabilities(last[t])).map(Math::exp).toArray();
                double sum = 0;
                for (int y = 0; y < probability.length; y++) {
                    sum += (right[t] >> y & 1) * probability[y];
                }
                for (int y = 0; y < probability.length; y++) {
                    float wrong = share * (float) (probability[y] - (right[t] >> y & 1) * probability[y] / Math.max(Float.MIN_NORMAL, sum));
                    outBias.gradient[0][y] += wrong;
                    Matrices.add(out.gradient[y], wrong, last[t]);
                    Matrices.add(gradient[t], wrong, out.value[y]);
                }
            }
        }
        return gradient;
    }

    /** The gradient where the layer hands something on. */
    private static float[][] active(Convolution layer, float[][] input, float[][] output, float[][] gradient) {
        float[][] active = new float[gradient.length][];
        for (int t = 0; t < gradient.length; t++) {
            active[t] = gradient[t].clone();
            for (int j = 0; j < active[t].length; j++) {
                if (output[t][j] - (layer.keeps() ? input[t][j] : 0) <= 0) {
                    active[t][j] = 0;
                }
            }
        }
        return active;
    }

    private static float[][] inputGradient(Convolution layer, float[][] transposed, float[][] active, float[][] gradient) {
        float[][] unrolled = new float[active.length][layer.weights().length];
        Matrices.addProduct(active, transposed, unrolled);
        float[][] before = new float[active.length][layer.in()];
        for (int t = 0; t < active.length; t++) {
            if (layer.keeps()) {
                Matrices.add(before[t], 1, gradient[t]);
            }
            for (int place = 0; place < Convolution.READ; place++) {
                int to = layer.beside(t, place, active.length);
                for (int k = 0; to >= 0 && k < layer.in(); k++) {
                    before[to][k] += unrolled[t][place * layer.in() + k];
                }
            }
        }
        return before;
    }

    private float[][] input(List<String[]> words) {
        float[][] input = new float[words.size()][in];
        for (int t = 0; t < input.length; t++) {
            int to = 0;
            for (int c = 0; c < tables.size(); c++) {
                float[] numbers = tables.get(c).value[row(c, words.get(t))];
                System.arraycopy(numbers, 0, input[t], to, numbers.length);
                to += numbers.length;
            }
        }
        return input;
    }

    private void learnTables(List<String[]> words, float[][] gradient) {
        for (int t = 0; t < gradient.length; t++) {
            int from = 0;
            for (int c = 0; c < tables.size(); c++) {
                int row = row(c, words.get(t));
                tables.get(c).touch(row);
                float[] sum = tables.get(c).gradient[row];
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += gradient[t][from + j];
                }
                from += sum.length;
            }
        }
    }

    private int row(int column, String[] word) {
        return rows.get(column).getOrDefault(word[column], 0);
    }

    /** For each number 0 if it is dropped, and else by how much it is raised for those that are. */
    private float[][] kept(int words, int width) {
        float raised = (float) (1 / (1 - settings.dropped()));
        float[][] kept = new float[words][width];
        for (float[] row : kept) {
            for (int j = 0; j < width; j++) {
                row[j] = random.nextFloat() < settings.dropped() ? 0 : raised;
            }
        }
        return kept;
    }

    private static void multiply(float[][] numbers, float[][] by) {
        for (int t = 0; t < numbers.length; t++) {
            for (int j = 0; j < numbers[t].length; j++) {
                numbers[t][j] *= by[t][j];
            }
        }
    }

    private void step(double step) {
        List<Parameter> dense = Stream.of(weights, biases, List.of(out, outBias)).flatMap(List::stream).toList();
        dense.forEach(Parameter::touchAll);
        List<Parameter> all = Stream.concat(dense.stream(), tables.stream()).toList();
        double norm = Math.sqrt(all.stream().mapToDouble(Parameter::squares).sum());
        all.forEach(parameter -> parameter.step(step, (float) Math.min(1, 1 / norm)));
    }

    private NetworkWeights network() {
        List<Map<String, float[]>> columns = new ArrayList<>();
        for (int c = 0; c < tables.size(); c++) {
            Parameter table = tables.get(c);
            Map<String, float[]> values = new HashMap<>();
            rows.get(c).forEach((value, row) -> values.put(value, table.value[row]));
            columns.add(values);
        }
        List<Convolution> layers = new ArrayList<>();
        for (int l = 0; l < weights.size(); l++) {
            layers.add(form.layer(l, weights.get(l).value, biases.get(l).value[0]));
        }
        return new NetworkWeights(columns, layers, out.value, outBias.value[0]);
    }
}
