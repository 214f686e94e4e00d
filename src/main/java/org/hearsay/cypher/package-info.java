/**
 * Named Cypher statements, read from {@code cypher/**}{@code /*.cypher}: header comment, parameters, text.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.hearsay.cypher;

import org.jspecify.annotations.NullMarked;
