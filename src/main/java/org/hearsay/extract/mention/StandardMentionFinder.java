package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;

/**
 * Finds names sentence by sentence, makes up the article's mind about each name that was tagged in several ways, then
 * reads the phrases around them.
 */
class StandardMentionFinder implements MentionFinder {

    /** Of two kinds found as often the earlier one is taken. */
    private static final List<Kind> ORDER = List.of(Kind.PLACE, Kind.OUTLET, Kind.MINISTRY, Kind.ORGANIZATION, Kind.GROUP,
            Kind.PERSON);

    private final NameChunker names = new NameChunker();
    private final OutletNames outlets = new OutletNames();
    private final StateNames states = new StateNames();

    @Override
    public Mentions find(Parse parse) {
        Set<String> alone = alone(parse);
        List<List<Chunk>> chunks = new ArrayList<>();
        Set<String> partsOfPeople = new HashSet<>();
        Map<String, Kind> byContext = new HashMap<>();
        Map<String, Map<Kind, Integer>> votes = new HashMap<>();
        for (Sentence sentence : parse.sentences()) {
            List<Chunk> found = names.chunks(sentence, parse.text(), alone);
            chunks.add(found);
            states.find(sentence, parse.text(), found).forEach(name -> byContext.put(name, Kind.COUNTRY));
            outlets.find(sentence, parse.text(), found).forEach(name -> byContext.put(name, Kind.OUTLET));
            for (Chunk chunk : found) {
                if (chunk.isPerson() && chunk.length() > 1) {
                    sentence.tokens().subList(chunk.from(), chunk.to()).stream().filter(t -> t.form().length() > 2)
                            .forEach(t -> partsOfPeople.add(t.form()));
                }
                if (chunk.kind() != null && chunk.known() == null) {
                    votes.computeIfAbsent(chunk.text(sentence, parse.text()), _ -> new HashMap<>())
                            .merge(chunk.kind(), 1, Integer::sum);
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Sentence sentence = parse.sentences().get(i);
            List<Chunk> judged = chunks.get(i).stream().flatMap(c -> split(c, sentence, votes))
                    .map(c -> c.known() == null && byContext.containsKey(c.text(sentence, parse.text()))
                            ? c.as(byContext.get(c.text(sentence, parse.text()))) : judged(c, c.text(sentence, parse.text()), partsOfPeople, votes)).toList();
            mentions.addAll(new SentenceMentions(sentence, parse.text(), judged).read());
        }
        return new ArticleMentions(parse.text(), mentions);
    }

    private static Set<String> alone(Parse parse) {
        Set<String> alone = new HashSet<>();
        for (Sentence sentence : parse.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isName(sentence, i) && !isName(sentence, i - 1) && !isName(sentence, i + 1)) {
                    alone.add(sentence.get(i).form());
                }
            }
        }
        return alone;
    }

    private static boolean isName(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.get(at).pos().startsWith("NNP") && Words.isUpper(sentence.get(at));
    }

    /** "Aleppo Sheikh Maqsood", which no tagger took for a place, is a quarter behind the name of its city. */
    private static Stream<Chunk> split(Chunk chunk, Sentence sentence, Map<String, Map<Kind, Integer>> votes) {
        Token first = sentence.get(chunk.from());
        boolean city = chunk.kind() == Kind.PLACE && chunk.known() == null && chunk.length() > 1
                && !first.entity().matches("GPE|LOC|FAC") && votes.getOrDefault(first.form(), Map.of()).getOrDefault(Kind.PLACE, 0) > 1;
        return city ? Stream.of(new Chunk(chunk.from(), chunk.from() + 1, Kind.PLACE, null),
                new Chunk(chunk.from() + 1, chunk.to(), Kind.PLACE, null)) : Stream.of(chunk);
    }

    private static Chunk judged(Chunk chunk, String text, Set<String> partsOfPeople, Map<String, Map<Kind, Integer>> votes) {
        if (chunk.known() != null) {
            return chunk;
        }
        if (chunk.length() == 1 && partsOfPeople.contains(text)) {
            return chunk.as(Kind.PERSON);
        }
        return votes.getOrDefault(text, Map.of()).entrySet().stream()
                .max(Map.Entry.<Kind, Integer>comparingByValue().thenComparing(
                        Comparator.comparing((Map.Entry<Kind, Integer> e) -> ORDER.indexOf(e.getKey())).reversed()))
                .map(e -> chunk.as(e.getKey())).orElse(chunk);
    }
}
