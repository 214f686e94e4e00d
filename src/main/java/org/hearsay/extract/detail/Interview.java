package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/**
 * Adds the answers of an interview in which only dashes part the turns: "— Why is it late? ¶ — Prices rose."
 *
 * <p>Turns alternate, whoever asks begins, and the interviewee is named before the first of them: "told in an interview",
 * "we talked with X".
 */
class Interview {

    /** A list with dashes seldom has so many lines of which every other one asks. */
    private static final int LEAST = 4;
    private static final Set<String> DASHES = Set.of("—", "–", "-", "―");
    private static final Set<String> TALKS = Set.of("interview", "conversation", "talk", "speak", "tell", "answer", "discuss", "question");

    private final Passage passage;
    private final Roles roles;

    Interview(Passage passage, Roles roles) {
        this.passage = passage;
        this.roles = roles;
    }

    /** The found attributions and the answers, in the order of their cues. */
    List<Found> with(List<Found> found) {
        List<List<Sentence>> turns = turns(found);
        if (!isInterview(turns)) {
            return found;
        }
        return interviewee(turns.getFirst().getFirst().index()).map(source -> {
            List<Found> all = new ArrayList<>(found);
            IntStream.range(0, turns.size()).filter(Interview::isAnswer).mapToObj(turns::get)
                    .map(turn -> new Found(source, List.of(), List.of(said(turn)))).forEach(all::add);
            all.sort(Comparator.comparingInt(Found::place));
            return List.copyOf(all);
        }).orElse(found);
    }

    /** The paragraphs that a dash begins, up to one whose speaker is named beside it: "— We won, — said X". */
    private List<List<Sentence>> turns(List<Found> found) {
        List<List<Sentence>> turns = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean begins = passage.before(sentence).filter(before -> before.paragraph() == sentence.paragraph()).isEmpty();
            if (begins && sentence.size() > 1 && DASHES.contains(sentence.get(0).form()) && sentence.get(0).end() < sentence.get(1).start()) {
                turns.add(new ArrayList<>());
            }
            if (!turns.isEmpty() && (turns.getLast().isEmpty() || turns.getLast().getLast().paragraph() == sentence.paragraph())) {
                turns.getLast().add(sentence);
            }
        }
        Set<Integer> named = found.stream().filter(this::isNamed).map(f -> f.content().getFirst().start()).collect(Collectors.toSet());
        return turns.stream().takeWhile(turn -> !named.contains(said(turn).start())).toList();
    }

    /** Whether a dash parts the content from a cue behind it. */
    private boolean isNamed(Found found) {
        int end = found.content().isEmpty() ? found.place() : found.content().getLast().end();
        return end < found.place() && DASHES.stream().anyMatch(dash -> passage.text().indexOf(dash, end, found.place()) >= 0);
    }

    private static boolean isAnswer(int turn) {
        return turn % 2 == 1;
    }

    private static boolean isInterview(List<List<Sentence>> turns) {
        long asking = IntStream.range(0, turns.size()).filter(i -> !isAnswer(i) && asks(turns.get(i))).count();
        long askingBack = IntStream.range(0, turns.size()).filter(i -> isAnswer(i) && asks(turns.get(i))).count();
        return turns.size() >= LEAST && 4 * asking >= turns.size() && asking > askingBack;
    }

    private static boolean asks(List<Sentence> turn) {
        Sentence last = turn.getLast();
        return last.get(last.size() - 1).form().equals("?");
    }

    /** What is said in the turn, without its dash. */
    private static Span said(List<Sentence> turn) {
        return new Span(turn.getFirst().get(1).start(), turn.getLast().end());
    }

    /** Who is said to talk, in the last sentence of those before that says that somebody talks. */
    private Optional<List<Span>> interviewee(int firstTurn) {
        return IntStream.range(0, firstTurn).mapToObj(i -> passage.sentences().get(firstTurn - 1 - i)).flatMap(sentence -> {
            List<Token> talking = sentence.tokens().stream().filter(token -> TALKS.contains(token.lemma())).toList();
            return Stream.concat(talking.stream().flatMap(token -> Passage.governed(sentence, token, "with")),
                            talking.stream().flatMap(token -> sentence.dependents(token, "nsubj", "nsubjpass")))
                    .flatMap(token -> roles.at(sentence, token).stream());
        }).filter(isPerson()).findFirst().map(m -> roles.get(m).spans());
    }

    private Predicate<Integer> isPerson() {
        return m -> roles.get(m).form() == Mention.Form.NAME && roles.get(m).kind() == Kind.PERSON;
    }
}
