package org.hearsay.extract.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Missed;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns found spans into attributions: who speaks to whom about whom, through whom, how, and when.
 *
 * <p>Instances are safe for use by several threads at once.
 */
public class Details {

    /** The attributions in text order of their cues, and what was missed. */
    public record Result(List<Attribution> attributions, List<Missed> ledger) {
    }

    private final CueLexicon lexicon = CueLexicon.standard();
    private final CueReader reader = new CueReader(lexicon);
    private final Boilerplate boilerplate = new Boilerplate();

    /** The parse without what is no part of the news: share buttons, bylines, a repeated headline. */
    public Parse news(Article article, Parse parse) {
        return boilerplate.without(parse, article.title());
    }

    /** The day the article was published on: as given, or as one of its first or last lines says. */
    public Optional<LocalDate> publishedOn(Article article) {
        return Optional.ofNullable(article.publishedOn()).or(() -> Dateline.of(article.text()));
    }

    /**
     * The full attributions.
     *
     * @param found       the spans, in the order of their cues
     * @param settled     whether they stand as they are: attitudes are statements, nothing overlooked is added, nothing doubtful read anew
     * @param publishedOn the day against which "on Monday" is read; without it only full dates are
     */
    public Result of(Parse parse, Mentions mentions, List<Found> found, boolean settled, @Nullable LocalDate publishedOn) {
        Passage passage = new Passage(parse);
        List<Draft> drafts = new ArrayList<>();
        QuotedText quoted = new QuotedText(parse.text());
        Roles roles = new Roles(passage, mentions);
        List<Found> outer = new Interview(passage, roles).with(settled ? found : mended(passage, quoted, found));
        for (Found one : new InnerSpeech(passage, lexicon, it -> isPassedOn(roles, it)).with(outer)) {
            draft(passage, withoutSpeaker(roles, one)).ifPresent(drafts::add);
        }
        List<Draft> kept = new Carriers(passage, roles, quoted, settled).without(drafts);
        List<Attribution> attributions = new Assembly(passage, roles, quoted, kept, publishedOn).attributions();
        return new Result(attributions, new Ledger(passage, lexicon).missed(attributions));
    }

    private List<Found> mended(Passage passage, QuotedText quoted, List<Found> found) {
        SpanRepair repair = new SpanRepair(passage, quoted, lexicon);
        return new OverlookedSpeech(passage, quoted, lexicon).with(found.stream().map(repair::of).toList())
                .stream().map(repair::withoutTail).toList();
    }

    /** The content without a piece of the speaker's own name and titles: "The Minister of X | , Y, called on". */
    private static Found withoutSpeaker(Roles roles, Found found) {
        if (found.content().size() < 2 || found.source().isEmpty()) {
            return found;
        }
        List<Span> name = roles.of(found.source()).stream().limit(1).flatMap(m -> roles.get(m).spans().stream()).toList();
        List<Span> content = found.content().stream().filter(span -> name.stream().noneMatch(part -> part.contains(span))).toList();
        return content.isEmpty() ? found : new Found(found.source(), found.cue(), content);
    }

    private static boolean isPassedOn(Roles roles, Found found) {
        return !found.source().isEmpty() && roles.of(found.source()).stream().limit(1).anyMatch(roles::isOutlet);
    }

    private Optional<Draft> draft(Passage passage, Found found) {
        if (found.content().isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> cue = passage.head(found.cue());
        return passage.sentence(found.place()).map(sentence -> cue
                .map(token -> new Draft(found, List.of(), List.of(), sentence, token, reader.read(sentence, token)))
                .orElseGet(() -> new Draft(found, List.of(), List.of(), sentence, null, CueReader.continued())));
    }
}
