package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Form;

/**
 * Finds the actors and places that a statement speaks of: the names in its content, the descriptions that stand for
 * an actor of a known kind, and whoever is accused or criticized by it. Each wording is listed once, pronouns never.
 */
class Topics {

    private final Roles roles;

    Topics(Roles roles) {
        this.roles = roles;
    }

    List<Integer> of(Draft draft, List<Integer> speakers) {
        Set<String> seen = new HashSet<>();
        List<Integer> about = new ArrayList<>();
        Stream.concat(targets(draft), draft.content().stream().flatMap(span -> roles.within(span).stream()))
                .filter(m -> !speakers.contains(m) && isSalient(roles.get(m)))
                .filter(m -> seen.add(roles.get(m).text().toLowerCase(Locale.ROOT)))
                .forEach(about::add);
        return about;
    }

    private Stream<Integer> targets(Draft draft) {
        if (draft.cue() == null) {
            return Stream.empty();
        }
        return draft.reading().word().about().stream().flatMap(slot -> slot.equals("obj")
                        ? draft.sentence().dependents(draft.cue(), "dobj", "nsubjpass")
                        : Passage.governed(draft.sentence(), draft.cue(), slot))
                .flatMap(token -> roles.at(draft.sentence(), token).stream());
    }

    private static boolean isSalient(Mention mention) {
        return mention.form() == Form.NAME || mention.form() == Form.NOMINAL && mention.kind() != null
                && (mention.title() != null || !mention.plural() && mention.kind() != Kind.PERSON);
    }
}
