/**
 * What people judge of the graph: kept with who, when and why, in force whatever is loaded, and undone without a trace.
 *
 * <p>May use: model, cypher, graph.
 */
@NullMarked
package org.hearsay.curate;

import org.jspecify.annotations.NullMarked;
