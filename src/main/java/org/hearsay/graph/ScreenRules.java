package org.hearsay.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.hearsay.model.RefusedException;
import org.neo4j.cypher.internal.parser.v25.Cypher25Lexer;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.AllReduceExpressionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.AllShortestPathContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.CommandContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.Expression6Context;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.FunctionInvocationContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ListItemsPredicateContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.LoadCSVClauseContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.LocalDefinitionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ProcedureNameContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ReduceExpressionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ShortestGroupContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ShortestPathPatternContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.SubqueryInTransactionsParametersContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.UnwindClauseContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.UseClauseContext;

/**
 * What is refused by the text of a statement alone.
 *
 * <p>The database looks at the clock and at the memory only between rows. One expression that loops over a long list,
 * backtracks, or doubles a text some thirty times runs on, however long it takes; so what could do that is refused. The
 * same can always be said with UNWIND and aggregation, which the database does stop.
 */
class ScreenRules implements ParseTreeListener {

    static final List<String> FUNCTIONS = lines("functions.txt");
    static final List<String> PROCEDURES = lines("procedures.txt");
    /** The longest list that range() makes inside an expression. */
    private static final long LONGEST_RANGE = 10_000;
    /** How often all pluses together may make a text longer. */
    private static final long MOST_GROWTH = 4096;

    private int loops;
    private long growth = 1;

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        switch (rule) {
            case LoadCSVClauseContext csv -> throw refused("LOAD CSV is not run here; use load");
            case UseClauseContext use -> throw refused("USE is not run here; there is one graph");
            case SubqueryInTransactionsParametersContext many -> throw refused("IN TRANSACTIONS is not run here");
            case LocalDefinitionContext local -> throw refused("statements that define functions are not run here");
            case CommandContext command -> throw refused("administrative commands are not run here");
            case ReduceExpressionContext reduce -> throw unstoppable("reduce");
            case AllReduceExpressionContext reduce -> throw unstoppable("allReduce");
            case AllShortestPathContext all -> throw unstoppable("ALL SHORTEST");
            case ShortestGroupContext groups -> throw unstoppable("SHORTEST GROUPS");
            case ShortestPathPatternContext path when path.getText().toLowerCase(Locale.ROOT).startsWith("all") ->
                    throw unstoppable("allShortestPaths");
            case ProcedureNameContext procedure -> procedure(name(procedure));
            case FunctionInvocationContext call -> function(call);
            case ListComprehensionContext loop -> enterLoop();
            case ListItemsPredicateContext loop -> enterLoop();
            case Expression6Context sum -> grow(sum);
            default -> { }
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        if (rule instanceof ListComprehensionContext || rule instanceof ListItemsPredicateContext) {
            loops--;
        }
    }

    @Override
    public void visitTerminal(TerminalNode node) {
        if (node.getSymbol().getType() == Cypher25Lexer.REGEQ) {
            throw refused("=~ is not run here, for some patterns take for ever; use CONTAINS, STARTS WITH or the"
                    + " full-text indexes");
        }
    }

    @Override
    public void visitErrorNode(ErrorNode node) {
        // a statement with errors is not walked
    }

    private void enterLoop() {
        if (++loops > 1) {
            throw unstoppable("a loop over a list inside another one");
        }
    }

    private void function(FunctionInvocationContext call) {
        String name = name(call.functionName());
        if (!holds(FUNCTIONS, name)) {
            throw refused("the function " + name + " is not run here");
        }
        if (name.equals("range") && !(call.parent != null && isUnwound(call)) && !isShort(call)) {
            throw refused("outside of UNWIND, range() takes whole numbers that are written out or a size(), and makes "
                    + LONGEST_RANGE + " numbers at most");
        }
    }

    /** Lets the procedure pass that is known to read. */
    static void procedure(String name) {
        if (!holds(PROCEDURES, name)) {
            throw refused("the procedure " + name + " is not run here; those that are: "
                    + String.join(", ", PROCEDURES));
        }
    }

    /** Whether it is all that an UNWIND makes rows of. */
    private static boolean isUnwound(ParserRuleContext call) {
        ParserRuleContext above = call.getParent();
        while (above != null && above.getChildCount() == 1) {
            above = above.getParent();
        }
        return above instanceof UnwindClauseContext;
    }

    private static boolean isShort(FunctionInvocationContext call) {
        long longest = 0;
        for (ParseTree argument : call.functionArgument()) {
            String text = argument.getText().toLowerCase(Locale.ROOT);
            if (text.matches("-?\\d{1,6}")) {
                longest = Math.max(longest, Math.abs(Long.parseLong(text)));
            } else if (!text.matches("(size|length)\\([\\w.]+\\)([-+]\\d{1,4})?")) {
                return false;
            }
        }
        return longest <= LONGEST_RANGE;
    }

    /** Every sum multiplies what there was by as many as are added, at most. */
    private void grow(Expression6Context sum) {
        for (int i = 0; i < sum.getChildCount(); i++) {
            if (sum.getChild(i) instanceof TerminalNode sign && sign.getSymbol().getType() != Cypher25Lexer.MINUS) {
                growth = Math.min(growth * 2, Long.MAX_VALUE / 2);
            }
        }
        if (growth > MOST_GROWTH) {
            throw refused("a statement has 12 plus signs at most, as each may double a text");
        }
    }

    private static String name(ParserRuleContext name) {
        return name.getText().replace("`", "").toLowerCase(Locale.ROOT);
    }

    private static RefusedException unstoppable(String what) {
        return refused(what + " is not run here, as nothing could stop it; "
                + (what.contains("hortest") || what.contains("SHORTEST") ? "SHORTEST 1 is" : "UNWIND and aggregate instead"));
    }

    private static RefusedException refused(String why) {
        return new RefusedException(why);
    }

    private static boolean holds(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ScreenRules.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
