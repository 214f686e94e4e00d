/**
 * Hides the parser: text in, sentences of tokens with tags and dependencies out.
 *
 * <p>May use: model.
 */
@NullMarked
package org.hearsay.extract.parse;

import org.jspecify.annotations.NullMarked;
