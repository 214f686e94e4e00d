package org.hearsay.graph;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.model.RefusedException;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Decides by its plan whether a statement only reads the graph.
 *
 * <p>A file read by LOAD CSV, an administrative command and a procedure that is not known to read are refused even
 * where the database counts them as reading.
 */
class ReadOnly {

    private static final Set<String> COMMANDS = Set.of("ShowIndexes", "ShowConstraints", "ShowFunctions",
            "ShowProcedures");
    private static final Pattern ADMINISTRATION = Pattern.compile(
            "(Show|Terminate|Create|Drop|Alter|Grant|Deny|Revoke|Rename|Start|Stop|Administration|Do|Assert)[A-Z].*"
                    + "|.*Administration.*");
    private static final Pattern PROCEDURE = Pattern.compile("^\\s*([\\w.`]+)\\s*\\(");

    private ReadOnly() {
    }

    /**
     * Lets a statement pass that only reads.
     *
     * @param explained what EXPLAIN says of it
     * @throws RefusedException if it does anything else
     */
    static void check(ResultSummary explained) {
        if (explained.queryType() != QueryType.READ_ONLY || !explained.hasPlan()) {
            throw new RefusedException("only statements that read are run here; write through load");
        }
        check(explained.plan());
    }

    private static void check(Plan plan) {
        String operator = plan.operatorType().replaceFirst("@.*", "");
        if (operator.equals("LoadCSV")) {
            throw new RefusedException("LOAD CSV is not run here; use load");
        }
        if (ADMINISTRATION.matcher(operator).matches() && !COMMANDS.contains(operator)) {
            throw new RefusedException("administrative commands are not run here");
        }
        if (operator.startsWith("Transaction")) {
            throw new RefusedException("IN TRANSACTIONS is not run here");
        }
        if (operator.contains("ProcedureCall")) {
            ScreenRules.procedure(procedure(plan));
        }
        plan.children().forEach(ReadOnly::check);
    }

    private static String procedure(Plan plan) {
        Value details = plan.arguments().get("Details");
        Matcher name = PROCEDURE.matcher(details == null ? "" : details.asString());
        return name.find() ? name.group(1).replace("`", "").toLowerCase(java.util.Locale.ROOT) : "";
    }
}
