/**
 * What is known of actors before any article is read: countries, bodies, outlets, given names and the nouns that
 * stand for people and bodies, from the tables in {@code seeds/actors}.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package org.hearsay.gazetteer;

import org.jspecify.annotations.NullMarked;
