package org.hearsay.graph;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.hearsay.model.CypherException;
import org.hearsay.model.RefusedException;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Lexer;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser;

/**
 * A statement of the user's own that has been read with the database's own grammar of Cypher 25, and found to hold
 * nothing that is refused; see {@link ScreenRules}.
 *
 * <p>It is always sent to the database as Cypher 25, so that the database reads what was screened. A statement that the
 * grammar does not understand is sent for EXPLAIN only: the database then says what is wrong with it.
 */
class Screen {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 64;
    private static final String LANGUAGE = "CYPHER 25 ";
    /** Blanks and comments, then what the database takes as options. */
    private static final Pattern OPTION = Pattern.compile(
            "(?:\\s|//[^\\n]*(?:\\n|$)|/\\*(?s:.*?)\\*/)*(?:(?i)(EXPLAIN|PROFILE|CYPHER\\s+25)\\b|(CYPHER\\b))?");

    private final String given;
    private final int start;
    private final @Nullable String mode;
    private final boolean understood;

    private Screen(String given) {
        if (given.length() > LONGEST) {
            throw new RefusedException("a statement has " + LONGEST + " characters at most");
        }
        this.given = given;
        Matcher option = OPTION.matcher(given);
        int place = 0;
        String found = null;
        while (option.find(place) && option.start() == place && option.group(1) != null) {
            String word = option.group(1).toUpperCase(Locale.ROOT);
            found = word.startsWith("CYPHER") ? found : word;
            place = option.end();
        }
        if (option.group(2) != null) {
            throw new RefusedException("of the options of Cypher only CYPHER 25, EXPLAIN and PROFILE are taken");
        }
        this.start = place;
        this.mode = found;
        this.understood = read(given.substring(place));
    }

    /**
     * Reads and screens a statement.
     *
     * @throws RefusedException if it holds what is refused
     */
    static Screen of(String cypher) {
        return new Screen(cypher);
    }

    /** Whether only the plan is asked for. */
    boolean explains() {
        return "EXPLAIN".equals(mode);
    }

    /** What asks the database for the plan. */
    String explain() {
        return "EXPLAIN " + LANGUAGE + text();
    }

    /**
     * What is to be run.
     *
     * @throws RefusedException if it could not be screened
     */
    String statement() {
        if (!understood) {
            throw new RefusedException("this statement cannot be read here; write it without Unicode escapes and in Cypher 25");
        }
        return (mode == null ? "" : mode + " ") + LANGUAGE + text();
    }

    /** The place in the statement as it was given, of an offset in {@link #explain}. */
    CypherException.Position position(int offset) {
        return CypherException.Position.at(given, offset - (explain().length() - text().length()) + start);
    }

    private String text() {
        return given.substring(start);
    }

    /** Whether the grammar understands it. */
    private static boolean read(String text) {
        if (depth(text) > DEEPEST) {
            throw new RefusedException("a statement has brackets in brackets " + DEEPEST + " deep at most");
        }
        Errors errors = new Errors();
        Cypher25Lexer lexer = new Cypher25Lexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        Cypher25Parser parser = new Cypher25Parser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        Cypher25Parser.StatementsContext tree = parser.statements();
        if (!errors.any) {
            ParseTreeWalker.DEFAULT.walk(new ScreenRules(), tree);
        }
        return !errors.any;
    }

    /** How deep brackets stand in brackets; those inside texts count too, which does no harm. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("([{".indexOf(text.charAt(i)) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return deepest;
    }

    private static class Errors extends BaseErrorListener {

        private boolean any;

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, @Nullable Object symbol, int line, int column,
                                String message, @Nullable RecognitionException e) {
            any = true;
        }
    }
}
