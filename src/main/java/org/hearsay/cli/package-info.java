/**
 * The commands.
 *
 * <p>May use: {@code model}, {@code graph}, {@code extract}, {@code query}, {@code export}, {@code load}, {@code eval}.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
