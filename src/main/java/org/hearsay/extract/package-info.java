/**
 * Turns the text of one article into an extraction; knows no database.
 *
 * <p>May use: {@code model}, {@code gazetteer}.
 */
@NullMarked
package org.hearsay.extract;

import org.jspecify.annotations.NullMarked;
