package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A parsed text as one row of tokens, with its quotations.
 *
 * <p>Positions count tokens from the start of the document.
 */
class Document {

    private static final Set<String> LOOSE = Set.of(",", ";", ":", "-", "--", "–", "—");

    private final Parse parse;
    private final List<Token> tokens = new ArrayList<>();
    private final String[] forms;
    private final int[] sentenceOf;
    private final int[] firstOf;
    private final int[] paragraphEndOf;
    private final int[] quotationOf;
    private final List<Quotation> quotations;
    private final Tree[] trees;

    Document(Parse parse) {
        this.parse = parse;
        firstOf = new int[parse.sentences().size() + 1];
        for (Sentence sentence : parse.sentences()) {
            firstOf[sentence.index()] = tokens.size();
            tokens.addAll(sentence.tokens());
        }
        firstOf[parse.sentences().size()] = tokens.size();
        forms = tokens.stream().map(Words::form).toArray(String[]::new);
        sentenceOf = new int[tokens.size()];
        for (Sentence sentence : parse.sentences()) {
            Arrays.fill(sentenceOf, first(sentence), end(sentence), sentence.index());
        }
        paragraphEndOf = new int[parse.sentences().size()];
        for (Sentence sentence : parse.sentences().reversed()) {
            int last = end(sentence) - 1;
            paragraphEndOf[sentence.index()] = endsParagraph(last) ? last : paragraphEndOf[sentence.index() + 1];
        }
        trees = new Tree[parse.sentences().size()];
        for (Sentence sentence : parse.sentences()) {
            trees[sentence.index()] = new Tree(sentence);
        }
        quotations = Quotation.of(this);
        quotationOf = new int[tokens.size()];
        Arrays.fill(quotationOf, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(quotationOf, quotations.get(q).first(), quotations.get(q).last() + 1, q);
        }
    }

    List<Sentence> sentences() {
        return parse.sentences();
    }

    Parse parse() {
        return parse;
    }

    int size() {
        return tokens.size();
    }

    Token token(int position) {
        return tokens.get(position);
    }

    /** The token's form as features speak of it. */
    String form(int position) {
        return forms[position];
    }

    Sentence sentence(int position) {
        return parse.sentences().get(sentenceOf[position]);
    }

    int paragraph(int position) {
        return sentence(position).paragraph();
    }

    /** Position of the sentence's first token. */
    int first(Sentence sentence) {
        return firstOf[sentence.index()];
    }

    /** Position behind the sentence's last token. */
    int end(Sentence sentence) {
        return firstOf[sentence.index() + 1];
    }

    Tree tree(Sentence sentence) {
        return trees[sentence.index()];
    }

    /** Position of the token from the first to the last that is highest in the tree of the first one's sentence. */
    int top(int first, int last) {
        Sentence sentence = sentence(first);
        int from = first(sentence);
        return from + tree(sentence).head(first - from, Math.min(last, end(sentence) - 1) - from);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** The outermost quotation that the token stands in, its marks included. */
    @Nullable Quotation quotation(int position) {
        int index = quotationOf[position];
        return index < 0 ? null : quotations.get(index);
    }

    boolean startsParagraph(int position) {
        return position == 0 || paragraph(position - 1) != paragraph(position);
    }

    boolean endsParagraph(int position) {
        return position + 1 == size() || startsParagraph(position + 1);
    }

    /** Position of the last token of the paragraph in which the token stands. */
    int paragraphEnd(int position) {
        return paragraphEndOf[sentenceOf[position]];
    }

    /** Whether something stands in the text between this token and the one before it. */
    boolean blankBefore(int position) {
        return position == 0 || tokens.get(position - 1).end() < tokens.get(position).start();
    }

    /** The characters from the first to the last token, both included. */
    Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The same without commas, colons, dashes and the like at both ends, unless there is nothing else. */
    Span trimmed(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && LOOSE.contains(tokens.get(from).form())) {
            from++;
        }
        while (to > from && LOOSE.contains(tokens.get(to).form())) {
            to--;
        }
        return span(from, to);
    }

    /** Positions of the tokens that the spans touch, in text order. */
    int[] tokens(List<Span> spans) {
        return spans.stream().flatMapToInt(span -> IntStream.range(at(span.start()), size())
                .takeWhile(i -> tokens.get(i).start() < span.end())).distinct().sorted().toArray();
    }

    /** Position of the first token that ends behind the offset. */
    private int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
