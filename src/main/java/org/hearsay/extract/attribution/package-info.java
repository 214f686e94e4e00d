/**
 * Finds who said what: source, cue and content spans of every attribution, with the learned model behind it.
 *
 * <p>May use: {@code model}, {@code extract.parse}, {@code extract.network}.
 */
@NullMarked
package org.hearsay.extract.attribution;

import org.jspecify.annotations.NullMarked;
