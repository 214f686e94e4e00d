package org.hearsay.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;

import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

class ModelBuildTest {

    private static final List<String> WORDS = List.of("The ministry 's spokeswoman , whom nobody had heard of before , denied on 3 May that 12,000 tonnes were missing".split(" "));

    @Test
    @SuppressWarnings("unchecked")
    void tagsAreThoseOfTheModelAsItWas() throws IOException, ClassNotFoundException {
        POSTagger<NLPNode> tagger;
        try (ObjectInputStream in = new ObjectInputStream(new XZInputStream(
                ModelBuild.class.getResourceAsStream("/edu/emory/mathcs/nlp/models/en-pos.xz")))) {
            tagger = (POSTagger<NLPNode>) in.readObject();
        }
        tagger.setFlag(NLPFlag.DECODE);
        List<String> before = tags(tagger);
        ModelBuild.compact(tagger);

        assertThat(tags(tagger)).isEqualTo(before).hasSize(WORDS.size());
    }

    private static List<String> tags(POSTagger<NLPNode> tagger) {
        NLPNode[] nodes = new NLPNode[WORDS.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        Arrays.setAll(nodes, i -> i == 0 ? nodes[0] : new NLPNode(i, WORDS.get(i - 1)));
        tagger.process(nodes);
        return Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
    }
}
