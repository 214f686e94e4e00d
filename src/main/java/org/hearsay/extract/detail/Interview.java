package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Adds the answers of an interview whose turns name nobody: "— Why is it late? ¶ — Prices rose", "Q: … ¶ A: …".
 *
 * <p>Behind dashes turns alternate, and whoever asks begins. The interviewee is named before the first turn: "told in an
 * interview", "we talked with X", or as the only person there.
 */
class Interview {

    /** A list with dashes seldom has so many lines of which every other one asks. */
    private static final int LEAST = 4;
    private static final Pattern OPENING = Pattern.compile("(?:[—–―-]|(?<question>Q|Question)[.:]|(?<answer>A|Answer)[.:])\\s+");
    private static final Pattern DASH = Pattern.compile("[—–―-]");
    private static final Set<String> TALKS = Set.of("interview", "conversation", "talk", "speak", "tell", "answer", "discuss", "question");

    /** One paragraph: what is said in it, and whether its label says that it answers; null where it has none. */
    private record Turn(Span said, @Nullable Boolean answers) {
    }

    private final Passage passage;
    private final Roles roles;

    Interview(Passage passage, Roles roles) {
        this.passage = passage;
        this.roles = roles;
    }

    /** The found attributions and the answers, in the order of their cues. */
    List<Found> with(List<Found> found) {
        List<Turn> turns = turns(found);
        List<Turn> answers = answers(turns);
        return answers.isEmpty() ? found : interviewee(turns.getFirst().said().start()).map(source -> {
            List<Found> all = new ArrayList<>(found);
            answers.forEach(answer -> all.add(new Found(source, List.of(), List.of(answer.said()))));
            all.sort(Comparator.comparingInt(Found::place));
            return List.copyOf(all);
        }).orElse(found);
    }

    /** The paragraphs that a dash or a label begins, up to one whose speaker is named beside it: "— We won, — said X". */
    private List<Turn> turns(List<Found> found) {
        List<Turn> turns = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Matcher opening = OPENING.matcher(passage.text()).region(sentence.start(), sentence.end());
            if (passage.opensParagraph(sentence) && opening.lookingAt() && opening.end() < sentence.end()) {
                Boolean answers = opening.group("answer") != null ? Boolean.TRUE : opening.group("question") != null ? Boolean.FALSE : null;
                turns.add(new Turn(new Span(opening.end(), passage.lastOfParagraph(sentence).end()), answers));
            }
        }
        Set<Integer> named = found.stream().filter(this::isNamed).map(f -> f.content().getFirst().start()).collect(Collectors.toSet());
        return turns.stream().takeWhile(turn -> !named.contains(turn.said().start())).toList();
    }

    /** Whether a dash parts the content from a cue behind it. */
    private boolean isNamed(Found found) {
        int end = found.content().isEmpty() ? found.place() : found.content().getLast().end();
        return end < found.place() && DASH.matcher(passage.text()).region(end, found.place()).find();
    }

    /** The turns that answer; none where the paragraphs are no interview. */
    private List<Turn> answers(List<Turn> turns) {
        if (turns.stream().anyMatch(turn -> turn.answers() != null)) {
            return turns.stream().filter(turn -> Boolean.TRUE.equals(turn.answers())).toList();
        }
        List<Turn> asking = every(turns, 0);
        List<Turn> answering = every(turns, 1);
        long questions = asking.stream().filter(this::asks).count();
        boolean interview = turns.size() >= LEAST && 2 * questions >= asking.size() && questions > answering.stream().filter(this::asks).count();
        return interview ? answering : List.of();
    }

    private static List<Turn> every(List<Turn> turns, int parity) {
        return IntStream.range(0, turns.size()).filter(i -> i % 2 == parity).mapToObj(turns::get).toList();
    }

    private boolean asks(Turn turn) {
        return passage.text().charAt(turn.said().end() - 1) == '?';
    }

    /** Who is said to talk, in the last sentence before the offset that says that somebody talks; else the only person named there. */
    private Optional<List<Span>> interviewee(int offset) {
        List<Sentence> before = passage.sentences().stream().takeWhile(sentence -> sentence.end() <= offset).toList();
        List<Integer> persons = roles.within(new Span(0, offset)).stream().filter(isPerson()).toList();
        return before.reversed().stream().flatMap(this::talking).filter(isPerson()).findFirst()
                .or(() -> persons.stream().findFirst().filter(first -> persons.stream().allMatch(other -> roles.alike(first, other))))
                .map(m -> roles.get(m).spans());
    }

    /** Whom somebody talks with, or who talks. */
    private Stream<Integer> talking(Sentence sentence) {
        List<Token> talking = sentence.tokens().stream().filter(token -> TALKS.contains(token.lemma())).toList();
        return Stream.concat(talking.stream().flatMap(token -> Passage.governed(sentence, token, "with")),
                        talking.stream().flatMap(token -> sentence.dependents(token, "nsubj", "nsubjpass")))
                .flatMap(token -> roles.at(sentence, token).stream());
    }

    private Predicate<Integer> isPerson() {
        return m -> roles.get(m).form() == Mention.Form.NAME && roles.get(m).kind() == Kind.PERSON;
    }
}
