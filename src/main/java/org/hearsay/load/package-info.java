/**
 * Files and streams to articles, to extractions, to the graph, in batches.
 *
 * <p>May use: {@code model}, {@code cypher}, {@code graph}, {@code extract}, {@code resolve}.
 */
@NullMarked
package org.hearsay.load;

import org.jspecify.annotations.NullMarked;
