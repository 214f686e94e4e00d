package org.hearsay.model;

/** What sort of thing an actor is; the second label of its node in the graph. */
public enum Kind {
    PERSON, MINISTRY, COUNTRY, ORGANIZATION, GROUP, OUTLET, PLACE;

    /** The name used in the graph and in the extraction contract, such as {@code Person}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind with the given label. */
    public static Kind ofLabel(String label) {
        return valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }
}
