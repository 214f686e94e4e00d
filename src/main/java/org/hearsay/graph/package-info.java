/**
 * Where the database is (embedded or remote), its driver, migrations and transactions.
 *
 * <p>May use: {@code model}, {@code cypher}.
 */
@NullMarked
package org.hearsay.graph;

import org.jspecify.annotations.NullMarked;
