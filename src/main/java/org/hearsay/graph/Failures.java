package org.hearsay.graph;

import java.util.Optional;

import org.hearsay.model.CypherException;
import org.hearsay.model.HearsayException;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.RefusedException;
import org.hearsay.model.TooExpensiveException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the database says of a statement of the user's own, in terms of that statement. */
class Failures {

    private Failures() {
    }

    static HearsayException of(Neo4jException e, Screen screened) {
        String code = e.code() == null ? "" : e.code();
        if (code.contains("TransactionTimedOut")) {
            return new TooExpensiveException("the statement took longer than it may and was stopped", e);
        }
        if (code.contains("OutOfMemory")) {
            return new TooExpensiveException("the statement took more memory than it may and was stopped", e);
        }
        if (code.endsWith("Transaction.Terminated") || code.endsWith("LockClientStopped")) {
            return new TooExpensiveException("the statement was stopped", e);
        }
        if (code.endsWith("Statement.AccessMode")) {
            return new RefusedException("only statements that read are run here; write through load");
        }
        if (code.endsWith("Statement.ParameterMissing")) {
            return new InvalidArgumentException("parameters", plain(e.getMessage()), e);
        }
        if (code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Procedure")
                || code.startsWith("Neo.DatabaseError.Statement")) {
            return new CypherException("the statement cannot be run: " + plain(e.getMessage()), position(e, screened), e);
        }
        return new HearsayException("the statement cannot be run: " + e.getMessage(), e);
    }

    private static CypherException.@Nullable Position position(Neo4jException e, Screen screened) {
        return Optional.ofNullable(e.diagnosticRecord().get("_position")).map(Value::asMap)
                .map(position -> position.get("offset")).filter(Number.class::isInstance)
                .map(offset -> screened.position(((Number) offset).intValue())).orElse(null);
    }

    /** Without the place and the statement, which are those of what was sent to the database. */
    private static String plain(@Nullable String message) {
        return message == null ? "the database does not say why"
                : message.replaceFirst("(?s)\\s*\\(line \\d+, column \\d+ \\(offset: \\d+\\)\\).*", "");
    }
}
