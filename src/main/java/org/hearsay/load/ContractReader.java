package org.hearsay.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Missed;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes an extraction of a document of the contract, whoever wrote it.
 *
 * <p>What is missing is read as follows: a statement's form as indirect, its act as {@code say}, its polarity as
 * positive, its certainty as unknown, its tense as past; ids as the place in the list; a resolution that is not ours
 * as {@code given}. All else that is wrong is an error that names its place, such as
 * {@code attributions[2].content[0]}.
 */
class ContractReader {

    private final Article article;
    private final CodePoints points;
    private final Cast cast;

    private ContractReader(Article article) {
        this.article = article;
        this.points = new CodePoints(article.text());
        this.cast = new Cast(article.id());
    }

    /**
     * @param article  the article of the document, with its text as the spans count in it
     * @throws HearsayException naming the place in the document that is wrong
     */
    static Extraction read(Article article, Contract.Document document) {
        return new ContractReader(article).extraction(document);
    }

    private Extraction extraction(Contract.Document document) {
        List<Contract.Entity> entities = orEmpty(document.actors());
        for (int i = 0; i < entities.size(); i++) {
            cast.add(entities.get(i), "actors[" + i + "]");
        }
        List<Attribution> attributions = new ArrayList<>();
        for (Contract.Statement statement : orEmpty(document.attributions())) {
            attributions.add(attribution(statement, attributions.size()));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < attributions.size(); i++) {
            check(ids.add(attributions.get(i).id()), "attributions[" + i + "].id", "is used twice");
        }
        for (int i = 0; i < attributions.size(); i++) {
            known(ids, attributions.get(i).nestedIn(), "attributions[" + i + "].nested_in");
        }
        List<Relation> relations = new ArrayList<>();
        for (Contract.Link link : orEmpty(document.relations())) {
            relations.add(relation(link, relations.size(), ids));
        }
        List<Missed> ledger = new ArrayList<>();
        for (Contract.Entry entry : orEmpty(document.ledger())) {
            String place = "ledger[" + ledger.size() + "]";
            ledger.add(new Missed(whole(entry.sentence(), place + ".sentence"), whole(entry.cue(), place + ".cue"),
                    required(entry.reason(), place + ".reason")));
        }
        for (int i = 0; i < entities.size(); i++) {
            List<List<int[]>> mentions = orEmpty(entities.get(i).mentions());
            for (int j = 0; j < mentions.size(); j++) {
                List<Span> spans = spans(mentions.get(j), "actors[" + i + "].mentions[" + j + "]");
                cast.mentioned(entities.get(i), spans, words(spans));
            }
        }
        return new Extraction(article, cast.mentions(), attributions, relations, cast.actors(), ledger);
    }

    private Attribution attribution(Contract.Statement s, int index) {
        String place = "attributions[" + index + "]";
        List<Integer> speakers = new ArrayList<>();
        if (s.speaker() != null) {
            speakers.add(mention(s.speaker(), place + ".speaker"));
        }
        speakers.addAll(mentions(s.alsoBy(), place + ".also_by"));
        List<Attribution.Hop> chain = new ArrayList<>();
        for (Contract.Reference hop : orEmpty(s.reportedBy())) {
            String at = place + ".reported_by[" + chain.size() + "]";
            chain.add(new Attribution.Hop(mention(hop, at), spans(hop.cue(), at + ".cue")));
        }
        return new Attribution(s.id() == null ? "s" + (index + 1) : s.id(), spans(s.source(), place + ".source"),
                spans(s.cue(), place + ".cue"), spans(s.content(), place + ".content"), speakers,
                choice(s.form(), Attribution.Form.INDIRECT, place + ".form"), s.act() == null ? "say" : s.act(),
                choice(s.polarity(), Attribution.Polarity.POSITIVE, place + ".polarity"),
                choice(s.certainty(), Attribution.Certainty.UNKNOWN, place + ".certainty"),
                choice(s.tense(), Attribution.Tense.PAST, place + ".tense"), chain,
                mentions(s.addressedTo(), place + ".addressed_to"), mentions(s.about(), place + ".about"),
                s.nestedIn(), s.saidOn());
    }

    private Relation relation(Contract.Link r, int index, Set<String> attributions) {
        String place = "relations[" + index + "]";
        known(attributions, r.assertedBy(), place + ".asserted_by");
        return new Relation(r.id() == null ? "r" + (index + 1) : r.id(), required(r.type(), place + ".type"),
                required(r.plover(), place + ".plover"), r.mode(),
                mention(required(r.source(), place + ".source"), place + ".source"),
                mention(required(r.target(), place + ".target"), place + ".target"), spans(r.of(), place + ".of"),
                r.on(), r.place() == null ? null : mention(r.place(), place + ".place"),
                spans(r.evidence(), place + ".evidence"), r.assertedBy(),
                choice(r.polarity(), Attribution.Polarity.POSITIVE, place + ".polarity"));
    }

    private List<Integer> mentions(@Nullable List<Contract.Reference> references, String place) {
        List<Integer> mentions = new ArrayList<>();
        for (Contract.Reference reference : orEmpty(references)) {
            mentions.add(mention(reference, place + "[" + mentions.size() + "]"));
        }
        return mentions;
    }

    private int mention(Contract.Reference reference, String place) {
        List<Span> spans = spans(reference.spans(), place + ".spans");
        return cast.mention(reference, spans, spans.isEmpty() ? null : words(spans), place);
    }

    private String words(List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(article.text())).toList());
    }

    private List<Span> spans(@Nullable List<int[]> pairs, String place) {
        List<Span> spans = new ArrayList<>();
        for (int[] pair : orEmpty(pairs)) {
            String at = place + "[" + spans.size() + "]";
            check(pair != null && pair.length == 2, at, "is not a pair [start, end]");
            check(0 <= pair[0] && pair[0] <= pair[1] && pair[1] <= points.length(), at,
                    "[%d, %d] is outside the text of %d characters".formatted(pair[0], pair[1], points.length()));
            spans.add(new Span(points.toUtf16(pair[0]), points.toUtf16(pair[1])));
        }
        return spans;
    }

    /** The one span from the start of the first to the end of the last. */
    private Span whole(@Nullable List<int[]> pairs, String place) {
        List<Span> spans = spans(pairs, place);
        check(!spans.isEmpty(), place, "is missing");
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    private static void known(Set<String> ids, @Nullable String id, String place) {
        check(id == null || ids.contains(id), place, "names no attribution of this document");
    }

    static <E extends Enum<E>> E choice(@Nullable String value, E absent, String place) {
        if (value == null) {
            return absent;
        }
        for (E constant : absent.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new HearsayException(place + " must be one of "
                + List.of(absent.getDeclaringClass().getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    static <T> T required(@Nullable T value, String place) {
        if (value == null) {
            throw new HearsayException(place + " is missing");
        }
        return value;
    }

    static void check(boolean holds, String place, String otherwise) {
        if (!holds) {
            throw new HearsayException(place + " " + otherwise);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
