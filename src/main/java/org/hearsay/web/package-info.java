/**
 * The REST API and the explorer's pages.
 *
 * <p>May use: {@code model}, {@code query}, {@code export}, {@code load}, {@code eval}.
 */
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
