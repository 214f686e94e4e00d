package org.hearsay.extract.relation;

/**
 * What one actor can do to another: the edge types of the graph with their classes in PLOVER, the Political Language
 * Ontology for Verifiable Event Records of the Open Event Data Alliance.
 */
enum RelationType {
    AGREED_WITH("AGREE", Nature.WORD, "comp", "on", "to", "upon"),
    PROMISED("AGREE", Nature.WORD, "comp", "obj"),
    CONSULTED("CONSULT", Nature.FRIENDLY, "about", "on", "obj"),
    MET_WITH("CONSULT", Nature.FRIENDLY, "about", "on"),
    SUPPORTED("SUPPORT", Nature.FRIENDLY, "for", "in"),
    COOPERATED_WITH("COOPERATE", Nature.FRIENDLY, "in", "on", "obj"),
    AIDED("AID", Nature.FRIENDLY, "obj", "with"),
    CONCEDED_TO("CONCEDE", Nature.FRIENDLY, "comp", "obj"),
    RETREATED_FROM("RETREAT", Nature.FRIENDLY, "obj", "for"),
    DEMANDED_OF("DEMAND", Nature.WORD, "comp", "obj", "for"),
    REQUESTED("DEMAND", Nature.WORD, "comp", "obj", "for"),
    ACCUSED("DISAPPROVE", Nature.WORD, "of", "comp", "with", "for"),
    CRITICIZED("DISAPPROVE", Nature.WORD, "for", "over", "as", "comp"),
    REJECTED("REJECT", Nature.WORD, "comp", "obj"),
    THREATENED("THREATEN", Nature.WORD, "comp", "with", "obj"),
    PROTESTED_AGAINST("PROTEST", Nature.HOSTILE, "over", "against", "of", "for"),
    SANCTIONED("SANCTION", Nature.HOSTILE, "for", "over", "obj"),
    MOBILIZED_AGAINST("MOBILIZE", Nature.HOSTILE, "obj"),
    COERCED("COERCE", Nature.HOSTILE, "for", "comp", "obj"),
    ATTACKED("ASSAULT", Nature.HOSTILE, "for"),
    FOUGHT("FIGHT", Nature.HOSTILE, "over"),
    INVESTIGATED("INVESTIGATE", Nature.WORD, "for", "over");

    private enum Nature { WORD, FRIENDLY, HOSTILE }

    private final String plover;
    private final Nature nature;
    private final String[] matter;

    RelationType(String plover, Nature nature, String... matter) {
        this.plover = plover;
        this.nature = nature;
        this.matter = matter;
    }

    /** The name of the PLOVER class. */
    String plover() {
        return plover;
    }

    /** The slots that can tell what it is about, the likeliest first: what somebody is accused of, asked to do. */
    String[] matter() {
        return matter;
    }

    /** Whether both ends do the same to each other. */
    boolean isMutual() {
        return this == AGREED_WITH || this == MET_WITH || this == CONSULTED || this == COOPERATED_WITH || this == FOUGHT;
    }

    /** Whether one who sets out to do it can be taken to do it: people travel to meet and gather to protest. */
    boolean isPurpose() {
        return this == MET_WITH || this == CONSULTED || this == PROTESTED_AGAINST;
    }

    /** Whether it is done with deeds, so that telling it as to come makes it a promise or a threat. */
    boolean isDeed() {
        return nature != Nature.WORD;
    }

    /** What it is when it is told of the time to come, and when that is denied. */
    RelationType intended(boolean negated) {
        return switch (nature) {
            case WORD -> negated && plover.equals("AGREE") ? REJECTED : this;
            case FRIENDLY -> negated ? REJECTED : PROMISED;
            case HOSTILE -> negated ? PROMISED : THREATENED;
        };
    }

    /** What it is to bring it to an end: to stop helping is a sanction, to stop punishing a concession. */
    RelationType ended() {
        return switch (nature) {
            case WORD -> this == AGREED_WITH ? SANCTIONED : REJECTED;
            case FRIENDLY -> SANCTIONED;
            case HOSTILE -> this == FOUGHT || this == MOBILIZED_AGAINST ? RETREATED_FROM : CONCEDED_TO;
        };
    }
}
