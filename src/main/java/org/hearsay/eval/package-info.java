/**
 * Measures extractions against hand-annotated gold.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
