package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/** Reads attributions off the parse: a reporting verb, its subject, and its clause, object or quotation. */
class RuleFinder implements AttributionFinder {

    private static final Set<String> QUOTING = Set.of("say", "state", "add", "note", "tell", "write", "declare", "explain",
            "continue", "stress", "emphasize", "ask", "reply", "answer", "respond", "recall", "conclude", "tweet", "report");
    private static final Set<String> OBJECT_IS_NO_CONTENT = Set.of("tell", "ask", "remind", "urge", "see", "find", "read",
            "add", "continue", "know", "post", "point", "feel", "agree", "respond", "seem", "appear", "call");

    private final Set<String> verbs;

    RuleFinder(Set<String> verbs) {
        this.verbs = verbs;
    }

    static RuleFinder standard() {
        return new RuleFinder(Lexicon.lines("reporting-verbs.txt").collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<Found> find(Parse parse) {
        return find(new Document(parse));
    }

    List<Found> find(Document document) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isVerb() && verbs.contains(token.lemma())) {
                    verb(document, sentence, token).ifPresent(found::add);
                } else if (token.form().equalsIgnoreCase("according")) {
                    according(document, sentence, token).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(f -> f.cue().getFirst()));
        return List.copyOf(found);
    }

    /** What the verb reports; nothing where another behind it does, as in "was quoted as saying". */
    private static Optional<Found> verb(Document document, Sentence sentence, Token verb) {
        Optional<Token> agent = sentence.dependents(verb, "agent").findFirst()
                .flatMap(by -> sentence.dependents(by, "pobj").findFirst());
        boolean passive = sentence.dependents(verb, "nsubjpass").findAny().isPresent();
        if (sentence.hasSaying(verb) || sentence.dependents(verb, "dobj").anyMatch(sentence::hasSaying)) {
            return Optional.empty();
        }
        Optional<Token> source = passive ? agent : subject(sentence, verb);
        Set<Integer> content = new TreeSet<>();
        sentence.dependents(verb, "ccomp").forEach(clause -> addSubtree(document, sentence, clause, content));
        if (content.isEmpty()) {
            quoted(document, sentence, verb, content);
        }
        if (content.isEmpty() && passive && agent.isPresent()) {
            passive(document, sentence, verb, content);
        }
        if (content.isEmpty() && !OBJECT_IS_NO_CONTENT.contains(verb.lemma())) {
            sentence.dependents(verb, "dobj", "xcomp").forEach(object -> addSubtree(document, sentence, object, content));
        }
        int at = document.first(sentence) + verb.index();
        content.remove(at);
        source.ifPresent(token -> sentence.subtree(token).forEach(i -> content.remove(document.first(sentence) + i)));
        if (content.isEmpty() || source.isEmpty() && !passive) {
            return Optional.empty();
        }
        return Optional.of(new Found(source.map(token -> phrase(document, sentence, token)).orElse(List.of()),
                List.of(document.span(at, at)), spans(document, content)));
    }

    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Optional<Token> subject = sentence.dependents(verb, "nsubj").findFirst();
        if (subject.isPresent() && subject.get().pos().startsWith("W") && verb.is("relcl") && verb.head() >= 0) {
            return Optional.of(sentence.get(verb.head()));
        }
        if (subject.isEmpty() && verb.head() >= 0 && (verb.is("conj") || verb.is("xcomp") || verb.is("advcl") && !isDoneTo(sentence, verb))) {
            return subject(sentence, sentence.get(verb.head()));
        }
        return subject.or(() -> quotedAs(sentence, verb));
    }

    /** Whether the subject of the clause around it is whom it was said to: "asked about the quay, she said". */
    private static boolean isDoneTo(Sentence sentence, Token verb) {
        return verb.pos().equals("VBN") && sentence.dependents(verb, "aux").findAny().isEmpty();
    }

    /** Who is quoted as doing what the verb says: "X was quoted as saying", "Y quoted X as saying". */
    private static Optional<Token> quotedAs(Sentence sentence, Token verb) {
        return Optional.of(verb).filter(saying -> saying.is("pcomp") && saying.head() >= 0).map(saying -> sentence.get(saying.head()))
                .filter(as -> as.lemma().equals("as") && as.head() >= 0).map(as -> sentence.get(as.head()))
                .flatMap(quoted -> quoted.isVerb() ? sentence.dependents(quoted, "nsubjpass", "dobj").findFirst() : Optional.of(quoted));
    }

    /** The quotation beside the verb, with the sentences it runs over before and after; what "As X told" tells stands behind. */
    private static void quoted(Document document, Sentence sentence, Token verb, Set<Integer> content) {
        int first = document.first(sentence);
        if (!QUOTING.contains(verb.lemma())) {
            return;
        }
        int from = sentence.get(0).lemma().equals("as") ? first : first - 2;
        for (Quotation quotation : document.quotations().subList(firstEndingAt(document.quotations(), from), document.quotations().size())) {
            if (quotation.first() >= document.end(sentence)) {
                break;
            }
            boolean whole = quotation.first() == document.first(document.sentence(quotation.first()));
            boolean before = quotation.last() < first + verb.index() && quotation.last() >= (whole ? from : first);
            boolean after = quotation.first() > first + verb.index() && quotation.first() < document.end(sentence);
            if ((before || after) && quotation.last() - quotation.first() > 3
                    && document.paragraph(quotation.last()) == sentence.paragraph()) {
                IntStream.rangeClosed(quotation.first(), quotation.last()).forEach(content::add);
            }
        }
    }

    /** The index of the first quotation that ends at the position or behind it. */
    private static int firstEndingAt(List<Quotation> quotations, int position) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).last() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "This was stated by …" speaks of the sentences before it; otherwise the subject is what was said. */
    private static void passive(Document document, Sentence sentence, Token verb, Set<Integer> content) {
        Token subject = sentence.dependents(verb, "nsubjpass").findFirst().orElseThrow();
        if (!Set.of("this", "that", "it").contains(subject.lemma())) {
            addSubtree(document, sentence, subject, content);
        } else if (sentence.index() > 0) {
            Sentence previous = document.sentences().get(sentence.index() - 1);
            IntStream.range(document.first(previous), document.end(previous)).forEach(content::add);
        }
    }

    private static Optional<Found> according(Document document, Sentence sentence, Token according) {
        int at = document.first(sentence) + according.index();
        return sentence.dependents(according, "prep").flatMap(to -> sentence.dependents(to, "pobj")).findFirst().map(source -> {
            Set<Integer> content = new TreeSet<>();
            Token clause = according.head() < 0 ? according : sentence.get(according.head());
            addSubtree(document, sentence, clause, content);
            sentence.subtree(according).forEach(i -> content.remove(document.first(sentence) + i));
            return new Found(phrase(document, sentence, source), List.of(document.span(at, at + 1)), spans(document, content));
        }).filter(found -> !found.content().isEmpty());
    }

    private static void addSubtree(Document document, Sentence sentence, Token token, Set<Integer> content) {
        sentence.subtree(token).forEach(i -> content.add(document.first(sentence) + i));
    }

    private static List<Span> phrase(Document document, Sentence sentence, Token head) {
        int[] tokens = sentence.subtree(head).filter(i -> !sentence.get(i).is("relcl")).toArray();
        int first = head.index();
        int last = head.index();
        for (int i : tokens) {
            first = Math.min(first, i);
            last = Math.max(last, i);
        }
        return List.of(document.span(document.first(sentence) + first, document.first(sentence) + last));
    }

    /** The runs of neighbouring positions, without blanks and commas at their ends. */
    private static List<Span> spans(Document document, Set<Integer> positions) {
        List<Span> spans = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int position : positions) {
            if (first >= 0 && position > last + 1) {
                add(document, first, last, spans);
                first = -1;
            }
            first = first < 0 ? position : first;
            last = position;
        }
        if (first >= 0) {
            add(document, first, last, spans);
        }
        return spans;
    }

    private static void add(Document document, int first, int last, List<Span> spans) {
        while (first < last && ",;:.–—-".contains(document.token(first).form())) {
            first++;
        }
        while (first < last && ",;:.–—-".contains(document.token(last).form())) {
            last--;
        }
        if (first < last || document.token(first).form().matches("\\w+")) {
            spans.add(document.span(first, last));
        }
    }
}
