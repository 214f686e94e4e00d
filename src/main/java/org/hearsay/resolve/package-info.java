/**
 * Decides which canonical actor a mention stands for, within and across articles.
 *
 * <p>May use: {@code model}, {@code gazetteer}.
 */
@NullMarked
package org.hearsay.resolve;

import org.jspecify.annotations.NullMarked;
