/**
 * A small convolutional network that labels the words of a sentence; it knows nothing of what the labels mean.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.hearsay.extract.network;

import org.jspecify.annotations.NullMarked;
