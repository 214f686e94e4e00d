package org.hearsay.eval;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How accurate the Hearsay that ships is, and on which texts that was measured.
 *
 * @param measurements one for each kind of thing that is extracted
 */
public record Accuracy(List<Measurement> measurements) {

    private static final String FILE = "/org/hearsay/extract/attribution/accuracy.json";

    /**
     * What one run of a measure came to.
     *
     * @param what      what was extracted
     * @param texts     the texts, and how they are kept apart from those that were learned or tuned from
     * @param documents how many texts there are
     * @param command   what measures it
     * @param on        the day it was measured
     */
    public record Measurement(String what, String texts, int documents, String command, LocalDate on, List<Figure> figures) {

        public Measurement {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A row of the table, in percent; null where the measure has no such figure.
     *
     * @param measure what is counted as right
     */
    public record Figure(String measure, @Nullable Double precision, @Nullable Double recall, @Nullable Double f1) {
    }

    public Accuracy {
        measurements = List.copyOf(measurements);
    }

    /** The figures of this build, which stand beside its model. */
    public static Accuracy shipped() {
        try (InputStream in = Accuracy.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new HearsayException("The figures " + FILE + " are not part of this build; build Hearsay again.");
            }
            return new JsonMapper().readValue(in, Accuracy.class);
        } catch (IOException | JacksonException e) {
            throw new HearsayException("The figures " + FILE + " cannot be read; build Hearsay again.", e);
        }
    }
}
