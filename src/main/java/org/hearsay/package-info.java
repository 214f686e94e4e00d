/**
 * The program: starts the command line, and is the root of the Spring application that the commands start.
 *
 * <p>May use: every room.
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
