package org.hearsay.curate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A statement or relation that a judgement is about.
 *
 * @param id      its id
 * @param article the id of its article
 * @param words   what it says
 */
record Known(String id, String article, String words) {

    static Known of(Map<String, @Nullable Object> row) {
        return new Known(String.valueOf(row.get("id")), String.valueOf(row.get("article")), String.valueOf(row.get("words")));
    }

    /**
     * The ids by which these are there now. An article that has changed may have given them others, as ids hold their
     * place in the text: then they are known by what they say.
     */
    static Set<String> again(List<Known> sought, Collection<Known> there) {
        Set<String> ids = new HashSet<>();
        for (Known one : sought) {
            if (there.stream().anyMatch(other -> other.id().equals(one.id()))) {
                ids.add(one.id());
            } else {
                there.stream().filter(other -> other.article().equals(one.article()) && other.words().equals(one.words()))
                        .map(Known::id).forEach(ids::add);
            }
        }
        return ids;
    }
}
