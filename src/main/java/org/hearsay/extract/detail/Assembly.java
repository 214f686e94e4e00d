package org.hearsay.extract.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Puts the attributions of one article together, statement by statement, each knowing those before it. */
class Assembly {

    private final List<Draft> drafts;
    private final int[] parents;
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Speakers speakers;
    private final Addressees addressees;
    private final Topics topics;
    private final Forms forms;
    private final SayingDay day;

    Assembly(Passage passage, Roles roles, QuotedText quoted, List<Draft> drafts, @Nullable LocalDate publishedOn) {
        parents = Nesting.parents(drafts);
        this.drafts = IntStream.range(0, drafts.size())
                .mapToObj(i -> parents[i] < 0 ? drafts.get(i) : drafts.get(i).within(drafts.get(parents[i]).content())).toList();
        this.drafts.forEach(draft -> bySentence.computeIfAbsent(draft.sentence().index(), _ -> new ArrayList<>()).add(draft));
        speakers = new Speakers(passage, roles);
        addressees = new Addressees(roles);
        topics = new Topics(roles);
        forms = new Forms(passage.text(), quoted);
        day = new SayingDay(publishedOn);
    }

    List<Attribution> attributions() {
        return IntStream.range(0, drafts.size()).mapToObj(this::attribution).toList();
    }

    private Attribution attribution(int i) {
        Draft draft = drafts.get(i);
        List<Draft> beside = bySentence.getOrDefault(draft.sentence().index(), List.of());
        Sources sources = speakers.next(draft, beside);
        List<Integer> to = addressees.next(draft, sources.speakers());
        List<Span> cue = draft.found().cue();
        CueReading reading = draft.reading();
        return new Attribution(id(i), sources.spans(), cue, draft.content(), sources.speakers(), forms.of(cue, draft.content()),
                reading.word().act(), reading.polarity(), reading.certainty(), reading.tense(), sources.hops(), to,
                topics.of(draft, sources.speakers()), draft.isNested() ? id(parents[i]) : null, day.of(draft, beside));
    }

    private static String id(int i) {
        return "s" + (i + 1);
    }
}
