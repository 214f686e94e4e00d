/**
 * The records that every room speaks in: articles, mentions, attributions, relations, actors.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
