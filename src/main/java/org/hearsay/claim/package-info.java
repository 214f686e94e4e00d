/**
 * Statements to claims: what is claimed, apart from who claims it, how surely and in which words.
 *
 * <p>May use: model, gazetteer.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
