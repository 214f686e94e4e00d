/**
 * Finds the mentions of a text: names, descriptions and pronouns that stand for an actor or a place.
 *
 * <p>May use: {@code model}, {@code gazetteer}, {@code extract.parse}.
 */
@NullMarked
package org.hearsay.extract.mention;

import org.jspecify.annotations.NullMarked;
