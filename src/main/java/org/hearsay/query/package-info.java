/**
 * Named questions, the read-only Cypher gate and the read model behind the API.
 *
 * <p>May use: {@code model}, {@code cypher}, {@code graph}.
 */
@NullMarked
package org.hearsay.query;

import org.jspecify.annotations.NullMarked;
