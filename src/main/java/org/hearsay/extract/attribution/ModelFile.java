package org.hearsay.extract.attribution;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.hearsay.extract.network.NetworkWeights;
import org.hearsay.model.HearsayException;

/**
 * Models as gzipped text: a line {@code feature TAB label:weight …} for each feature, or {@code row TAB weight …} for each
 * row of a network, in the order of their names, under a heading for each part.
 *
 * <p>The same models make the same bytes.
 */
class ModelFile {

    private static final String SHIPPED = "attribution.model.gz";
    private static final String HEADING = "## ";
    private static final String NETWORK = "network ";
    /** Weights are written in thousandths. */
    private static final double SCALE = 1000;
    /** Smaller weights of cues and roles are left out: they are a third of the file, and together worth less than a tenth of a point (ADR 13). */
    private static final int LEAST = 20;

    private ModelFile() {
    }

    static byte[] bytes(Learned models) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(models, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Learned read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Learned models, OutputStream to) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8)) {
            write("cues nodes", models.cues().chain().nodes(), LEAST, out);
            write("cues edges", models.cues().chain().edges(), LEAST, out);
            write("roles nodes", models.roles().nodes(), LEAST, out);
            write("roles edges", models.roles().edges(), LEAST, out);
            write("extents nodes", models.extents().nodes(), 1, out);
            write("standing nodes", models.standing().nodes(), 1, out);
            write("manner nodes", models.manner().nodes(), 1, out);
            for (var part : models.cues().network().parts().entrySet()) {
                writeFull(NETWORK + part.getKey(), part.getValue(), out);
            }
        }
    }

    private static void write(String heading, Map<String, float[]> weights, int least, Writer out) throws IOException {
        out.write(HEADING + heading + '\n');
        for (var entry : new TreeMap<>(weights).entrySet()) {
            StringBuilder line = new StringBuilder();
            float[] row = entry.getValue();
            for (int y = 0; y < row.length; y++) {
                long weight = Math.round(row[y] * SCALE);
                if (Math.abs(weight) >= least) {
                    line.append(line.isEmpty() ? '\t' : ' ').append(y).append(':').append(weight);
                }
            }
            if (!line.isEmpty()) {
                out.write(entry.getKey() + line + '\n');
            }
        }
    }

    private static void writeFull(String heading, Map<String, float[]> rows, Writer out) throws IOException {
        out.write(HEADING + heading + '\n');
        for (var entry : new TreeMap<>(rows).entrySet()) {
            StringBuilder line = new StringBuilder(entry.getKey());
            for (float weight : entry.getValue()) {
                line.append(line.length() == entry.getKey().length() ? '\t' : ' ').append(Math.round(weight * SCALE));
            }
            out.write(line.append('\n').toString());
        }
    }

    /** The models that ship with Hearsay. */
    static Learned shipped() {
        try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new HearsayException("The weights " + SHIPPED + " are not part of this build; build Hearsay again.");
            }
            return read(in);
        } catch (IOException e) {
            throw new HearsayException("The weights " + SHIPPED + " cannot be read; build Hearsay again.", e);
        }
    }

    static Learned read(InputStream from) throws IOException {
        Map<String, Map<String, float[]>> parts = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(from, 1 << 16), StandardCharsets.UTF_8))) {
            Map<String, float[]> part = new HashMap<>();
            int width = 0;
            boolean full = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(HEADING)) {
                    String heading = line.substring(HEADING.length());
                    full = heading.startsWith(NETWORK);
                    int labels = (heading.startsWith("roles") ? Models.ROLES : Models.CUE).size();
                    width = heading.endsWith("nodes") ? labels : labels * labels;
                    part = parts.computeIfAbsent(heading, _ -> new HashMap<>());
                } else {
                    int tab = line.lastIndexOf('\t');
                    part.put(line.substring(0, tab), full ? fullRow(line.substring(tab + 1)) : row(line, tab + 1, width));
                }
            }
            return learned(parts);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new HearsayException("This is no file of attribution models; train it again with 'hearsay train'.", e);
        }
    }

    private static Learned learned(Map<String, Map<String, float[]>> parts) {
        Map<String, Map<String, float[]>> network = new HashMap<>();
        parts.forEach((heading, rows) -> {
            if (heading.startsWith(NETWORK)) {
                network.put(heading.substring(NETWORK.length()), rows);
            }
        });
        return new Learned(new LearnedCues(chain(Models.CUE, "cues", parts), NetworkWeights.of(CueColumns.FORM, network)), chain(Models.ROLES, "roles", parts),
                chain(Logistic.LABELS, "extents", parts), chain(Logistic.LABELS, "standing", parts), chain(Logistic.LABELS, "manner", parts));
    }

    private static LearnedChain chain(Labels labels, String name, Map<String, Map<String, float[]>> parts) {
        Map<String, float[]> nodes = parts.get(name + " nodes");
        if (nodes == null) {
            throw new IllegalArgumentException("There is no model of " + name);
        }
        return new LearnedChain(labels, nodes, parts.getOrDefault(name + " edges", Map.of()));
    }

    private static float[] fullRow(String numbers) {
        String[] written = numbers.split(" ");
        float[] row = new float[written.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) (Integer.parseInt(written[i]) / SCALE);
        }
        return row;
    }

    private static float[] row(String line, int from, int width) {
        float[] row = new float[width];
        for (int at = from; at < line.length();) {
            int colon = line.indexOf(':', at);
            int end = line.indexOf(' ', colon);
            end = end < 0 ? line.length() : end;
            row[Integer.parseInt(line, at, colon, 10)] = (float) (Integer.parseInt(line, colon + 1, end, 10) / SCALE);
            at = end + 1;
        }
        return row;
    }
}
