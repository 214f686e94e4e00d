package org.hearsay.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GazetteerTest {

    @Property
    void finds_what_the_tree_finds(@ForAll("names") List<List<String>> names, @ForAll("words") List<String> text) {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        for (List<String> name : names) {
            tree.set(name.toArray(String[]::new), Set.of("C" + name.size()), Function.identity());
        }
        String[] words = text.toArray(String[]::new);

        var expected = tree.getAll(words, 0, Function.identity(), false, false);
        var actual = new Gazetteer(tree).getAll(words, 0, Function.identity(), false, false);

        assertThat(actual).usingRecursiveFieldByFieldElementComparator().isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<String>>> names() {
        return words().filter(w -> !w.isEmpty()).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("new", "north", "York", "Bay", "of").list().ofMaxSize(5);
    }
}
