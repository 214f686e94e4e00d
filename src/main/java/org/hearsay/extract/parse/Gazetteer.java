package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;

import org.jspecify.annotations.Nullable;

/**
 * NLP4J's tree of names with their classes, kept in flat arrays: 2.5 million nodes load in the time it takes to read
 * them, where a hash map for each took eight seconds and half a gigabyte.
 *
 * <p>Nodes are numbered breadth first, so that the children of a node follow each other; they are in the order of
 * their words' numbers, so that one is found by binary search.
 */
final class Gazetteer extends PrefixTree<String, Set<String>> {

    private static final long serialVersionUID = 1;

    /** All words, sorted: a word's number is its position. */
    private final String[] words;
    /** The children of node n are firstChild[n] to firstChild[n + 1], exclusive; node 0 is the root. */
    private final int[] firstChild;
    /** The number of the word that leads to a node from its parent. */
    private final int[] word;
    /** One more than the position of a node's classes in the list of classes; 0 is none. */
    private final short[] value;
    private final List<Set<String>> classes;

    Gazetteer(PrefixTree<String, Set<String>> tree) {
        Set<String> seen = new TreeSet<>();
        List<PrefixNode<String, Set<String>>> nodes = new ArrayList<>(List.of(tree.getRoot()));
        for (int n = 0; n < nodes.size(); n++) {
            var node = nodes.get(n);
            seen.addAll(node.keySet());
            node.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).forEach(nodes::add);
        }
        words = seen.toArray(String[]::new);
        firstChild = new int[nodes.size() + 1];
        word = new int[nodes.size()];
        value = new short[nodes.size()];
        Map<Set<String>, Integer> positions = new LinkedHashMap<>();
        int child = 1;
        for (int n = 0; n < nodes.size(); n++) {
            var node = nodes.get(n);
            if (node.hasValue()) {
                value[n] = (short) (1 + positions.computeIfAbsent(node.getValue(), _ -> positions.size()));
            }
            firstChild[n] = child;
            for (String key : (Iterable<String>) node.keySet().stream().sorted()::iterator) {
                word[child++] = Arrays.binarySearch(words, key);
            }
        }
        firstChild[nodes.size()] = child;
        classes = new ArrayList<>(positions.keySet());
    }

    /** The longest name that begins at the given position, with the position of its last word; null if there is none. */
    @Override
    public <A> @Nullable ObjectIntPair<Set<String>> get(A[] array, int begin, Function<A, String> key) {
        ObjectIntPair<Set<String>> found = null;
        int node = 0;
        for (int i = begin; i < array.length; i++) {
            int number = Arrays.binarySearch(words, key.apply(array[i]));
            int next = number < 0 ? -1 : Arrays.binarySearch(word, firstChild[node], firstChild[node + 1], number);
            if (next < 0) {
                break;
            }
            node = next;
            if (value[node] != 0) {
                found = new ObjectIntPair<>(classes.get(value[node] - 1), i);
            }
        }
        return found;
    }
}
