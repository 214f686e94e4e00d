package org.hearsay.graph;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** Where a database is and how to get in. */
record Credentials(URI uri, String user, String password) {

    AuthToken token() {
        return AuthTokens.basic(user, password);
    }

    /** Whether a database answers there and lets us in. */
    boolean answers() {
        try (Driver driver = GraphDatabase.driver(uri, token())) {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException notYet) {
            return false;
        }
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return user + " at " + uri;
    }
}
