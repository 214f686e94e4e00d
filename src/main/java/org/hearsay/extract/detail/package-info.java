/**
 * Turns found spans into attributions: act, polarity, certainty, tense, chain, addressees, topics, nesting, dates.
 *
 * <p>May use: {@code model}, {@code extract.parse}, {@code extract.mention}, {@code extract.attribution}.
 */
@NullMarked
package org.hearsay.extract.detail;

import org.jspecify.annotations.NullMarked;
