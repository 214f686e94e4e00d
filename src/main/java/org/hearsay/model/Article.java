package org.hearsay.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A news article as it was received.
 *
 * @param id          what the article is called everywhere; the {@code doc_id} of the extraction contract
 * @param outlet      the name of the outlet that published it
 * @param publishedOn the day it was published on, against which "on Monday" is read
 * @param text        the whole text; every span of an extraction counts in it
 */
public record Article(String id, @Nullable String url, @Nullable String title, @Nullable String outlet,
                      @Nullable LocalDate publishedOn, String text) {
}
