/**
 * Reads the days, months and years that a text names.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.hearsay.extract.time;

import org.jspecify.annotations.NullMarked;
