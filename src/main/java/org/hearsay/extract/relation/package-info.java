/**
 * Finds what one actor does to another, typed by a lexicon of verbs and nouns.
 *
 * <p>May use: {@code model}, {@code extract.parse}, {@code extract.mention}, {@code extract.attribution}.
 */
@NullMarked
package org.hearsay.extract.relation;

import org.jspecify.annotations.NullMarked;
