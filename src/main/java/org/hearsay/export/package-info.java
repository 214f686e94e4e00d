/**
 * Writes parts of the graph, or all of it, in the formats that other programs read; streamed, in constant memory.
 *
 * <p>May use: {@code model}, {@code cypher}, {@code graph}, {@code query}.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
