package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;

/** Finds names sentence by sentence, lets full names tell what a bare surname is, then reads the phrases around them. */
class StandardMentionFinder implements MentionFinder {

    private final NameChunker names = new NameChunker();

    @Override
    public Mentions find(Parse parse) {
        List<List<Chunk>> chunks = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : parse.sentences()) {
            List<Chunk> found = names.chunks(sentence, parse.text());
            chunks.add(found);
            found.stream().filter(c -> c.isPerson() && c.length() > 1)
                    .forEach(c -> surnames.add(sentence.get(c.to() - 1).form()));
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Sentence sentence = parse.sentences().get(i);
            List<Chunk> judged = chunks.get(i).stream().map(c -> c.length() == 1 && c.known() == null
                    && surnames.contains(sentence.get(c.from()).form()) ? c.as(Kind.PERSON) : c).toList();
            mentions.addAll(new SentenceMentions(sentence, parse.text(), judged).read());
        }
        return new ArticleMentions(parse.text(), mentions);
    }
}
