package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Mention;

/** Gives clauses the subject that the construction implies, and takes from them whom they were said to. */
class Subjects {

    private static final Pattern INFINITIVE = Pattern.compile("^(not )?to (?=[\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND = Pattern.compile("^(?:(?:of|for|from|with) )?(not )?(?:having |(?!nothing|something|anything|everything|during)\\p{L}{2,}ing\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND_OF = Pattern.compile("^([\\p{Lu}“\"'][^,]{1,60}?|the [^,]{1,60}?) (?:of|for) (not )?(having|\\p{L}{2,}ing) ");
    private static final Pattern TELLING = Pattern.compile("\\b(?:tell|told|assure|inform|remind|warn|notif)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSEE = Pattern.compile("^(?:[\\p{L}\\p{N}’'.-]+ ){1,8}?that (?=\\S+ \\S+ \\S)");

    private final Extraction extraction;
    private final Map<String, Actor> actors;

    Subjects(Extraction extraction, Map<String, Actor> actors) {
        this.extraction = extraction;
        this.actors = actors;
    }

    /** "Told the council that it would act" without the council. */
    String withoutAddressee(Attribution attribution, String words) {
        String cue = attribution.cue().stream().map(span -> span.of(extraction.article().text())).collect(Collectors.joining(" "));
        return TELLING.matcher(cue).find() ? ADDRESSEE.matcher(words).replaceFirst("") : words;
    }

    /** "To withdraw" and "of moving troops" get the subject that the construction implies. */
    String complete(Attribution attribution, String words, List<Names.Known> known) {
        Stance stance = Stance.of(attribution.act());
        String bare = words.replaceAll("^[“\"'‘]+", "");
        var infinitive = INFINITIVE.matcher(bare);
        boolean other = stance == Stance.DEMANDS || attribution.act().equals("accuse") || stance == Stance.QUESTIONS;
        if (infinitive.find()) {
            String modal = stance == Stance.DEMANDS ? "should " : "will ";
            return subject(attribution, other, known) + " " + modal + (infinitive.group(1) == null ? "" : "not ")
                    + bare.substring(infinitive.end());
        }
        var gerundOf = GERUND_OF.matcher(bare);
        if (attribution.act().equals("accuse") && gerundOf.find()) {
            return gerundOf.group(1) + " " + (gerundOf.group(2) == null ? "is " : "is not ") + gerundOf.group(3) + " " + bare.substring(gerundOf.end());
        }
        var gerund = GERUND.matcher(bare);
        if (gerund.find()) {
            String rest = bare.replaceFirst("(?i)^(?:of|for|from|with) ", "").replaceFirst("(?i)^(not )?having ", "$1");
            return subject(attribution, other, known) + " " + rest;
        }
        return words;
    }

    private String subject(Attribution attribution, boolean other, List<Names.Known> known) {
        List<Integer> candidates = new ArrayList<>();
        if (other) {
            candidates.addAll(attribution.addressedTo());
            attribution.about().stream().filter(index -> outside(extraction.mentions().get(index), attribution)).forEach(candidates::add);
            candidates.addAll(attribution.about());
        } else {
            candidates.addAll(attribution.speakers());
        }
        for (int index : candidates) {
            Mention mention = extraction.mentions().get(index);
            Actor actor = mention.actor() == null ? null : actors.get(mention.actor());
            if (actor != null) {
                if (Names.isGlobal(actor.id())) {
                    known.add(new Names.Known(actor.name(), actor.id()));
                }
                return actor.name();
            }
        }
        return "";
    }

    private static boolean outside(Mention mention, Attribution attribution) {
        return mention.spans().stream().noneMatch(span -> attribution.content().stream().anyMatch(piece -> piece.overlaps(span)));
    }
}
