package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import org.jspecify.annotations.Nullable;

/** NLP4J 1.1.3 with its English models, without the word embeddings (half the load time, no worse here). */
class Nlp4jParser implements Parser {

    private final Tokens tokens = new Tokens();
    private volatile @Nullable List<NLPComponent<NLPNode>> pipeline;

    @Override
    public Parse parse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Reading reading = Reading.of(text);
        String read = reading.text();
        int paragraph = 0;
        for (int from = 0; from < read.length(); ) {
            int lineFeed = read.indexOf('\n', from);
            int to = lineFeed < 0 ? read.length() : lineFeed;
            List<Word> words = tokens.of(reading, from, to);
            for (List<Word> sentence : SentenceSplitter.split(words)) {
                NLPNode[] nodes = nodes(sentence);
                pipeline().forEach(component -> component.process(nodes));
                sentences.add(sentence(sentences.size(), paragraph, nodes, text));
            }
            paragraph += words.isEmpty() ? 0 : 1;
            from = to + 1;
        }
        return new Parse(text, List.copyOf(sentences));
    }

    private static NLPNode[] nodes(List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            nodes[i + 1] = new NLPNode(i + 1, word.treebankForm());
            nodes[i + 1].setStartOffset(word.start());
            nodes[i + 1].setEndOffset(word.end());
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
