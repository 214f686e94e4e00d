package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;

import org.jspecify.annotations.Nullable;

/** NLP4J 1.1.3 with its English models, without the word embeddings (half the load time, no worse here). */
class Nlp4jParser implements Parser {

    /** Longer sentences are cut: news has none, and the parser's time is not linear in them. */
    private static final int MAX_TOKENS = 250;
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private volatile @Nullable List<NLPComponent<NLPNode>> pipeline;

    @Override
    public Parse parse(String text) {
        String clean = clean(text);
        List<Sentence> sentences = new ArrayList<>();
        Matcher paragraphs = PARAGRAPH.matcher(clean);
        for (int paragraph = 0; paragraphs.find(); paragraph++) {
            for (var words : tokenizer.segmentize(paragraphs.group())) {
                for (int from = 0; from < words.size(); from += MAX_TOKENS) {
                    var part = words.subList(from, Math.min(from + MAX_TOKENS, words.size()));
                    NLPNode[] nodes = nodes(part, paragraphs.start());
                    pipeline().forEach(component -> component.process(nodes));
                    sentences.add(sentence(sentences.size(), paragraph, nodes, text));
                }
            }
        }
        return new Parse(text, List.copyOf(sentences));
    }

    /** The text at the same length, with a blank for each unit that is no character of a text. */
    private static String clean(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (Character.isHighSurrogate(c) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(c) || c == '\u00a0' || c == '\ufeff'
                    || Character.isISOControl(c) && c != '\n' && c != '\r') {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    private static NLPNode[] nodes(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words, int offset) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            nodes[i + 1] = new NLPNode(i + 1, word.getWordForm());
            nodes[i + 1].setStartOffset(word.getStartOffset() + offset);
            nodes[i + 1].setEndOffset(word.getEndOffset() + offset);
        }
        return nodes;
    }

    private static Sentence sentence(int index, int paragraph, NLPNode[] nodes, String text) {
        List<Token> tokens = new ArrayList<>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String tag = node.getNamedEntityTag() == null ? "O" : node.getNamedEntityTag();
            NLPNode head = node.getDependencyHead();
            tokens.add(new Token(i - 1, node.getStartOffset(), node.getEndOffset(),
                    text.substring(node.getStartOffset(), node.getEndOffset()), node.getLemma(),
                    node.getPartOfSpeechTag(), tag.substring(tag.indexOf('-') + 1),
                    tag.startsWith("B-") || tag.startsWith("U-"), head == null ? -1 : head.getID() - 1,
                    node.getDependencyLabel() == null ? "root" : node.getDependencyLabel(),
                    node.getWordClusters() == null ? Set.of() : node.getWordClusters()));
        }
        return Sentence.of(index, paragraph, tokens);
    }

    private List<NLPComponent<NLPNode>> pipeline() {
        List<NLPComponent<NLPNode>> loaded = pipeline;
        if (loaded == null) {
            synchronized (this) {
                if (pipeline == null) {
                    pipeline = EnglishModels.load();
                }
                loaded = pipeline;
            }
        }
        return loaded;
    }
}
