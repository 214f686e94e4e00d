package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.NameKey;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Resolution;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;

/** The actors of one article and which of its mentions stand for them, while resolution goes on. */
class Cast {

    final Extraction extraction;
    final String text;
    final List<Mention> mentions;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final @Nullable Member[] actor;
    private final @Nullable Resolution[] how;
    private final Map<Integer, List<String>> rivals = new LinkedHashMap<>();
    private final int[] sentence;
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> speakers = new HashSet<>();

    Cast(Extraction extraction) {
        this.extraction = extraction;
        this.text = extraction.article().text();
        this.mentions = extraction.mentions();
        this.actor = new Member[mentions.size()];
        this.how = new Resolution[mentions.size()];
        this.sentence = sentences();
        for (Attribution attribution : extraction.attributions()) {
            speakers.addAll(attribution.speakers());
            used.addAll(attribution.speakers());
            used.addAll(attribution.addressedTo());
            used.addAll(attribution.about());
            attribution.reportedBy().forEach(hop -> used.add(hop.mention()));
        }
        for (Relation relation : extraction.relations()) {
            used.add(relation.source());
            used.add(relation.target());
            if (relation.place() != null) {
                used.add(relation.place());
            }
        }
    }

    /** The number of the sentence each mention stands in; abbreviations may add a few, which does no harm. */
    private int[] sentences() {
        int[] numbers = new int[mentions.size()];
        int number = 0;
        int from = 0;
        for (int i = 0; i < numbers.length; i++) {
            int start = start(i);
            for (int at = from; at < Math.min(start, text.length()); at++) {
                char c = text.charAt(at);
                boolean stop = (c == '.' || c == '!' || c == '?') && at + 1 < text.length()
                        && Character.isWhitespace(text.charAt(at + 1)) && (at < 3 || !Character.isUpperCase(text.charAt(at - 2)));
                boolean line = c == '\n' && (at == 0 || ".!?\n".indexOf(text.charAt(at - 1)) < 0);
                number += stop || line ? 1 : 0;
            }
            from = Math.max(from, start);
            numbers[i] = number;
        }
        return numbers;
    }

    Span extent(int i) {
        Mention mention = mentions.get(i);
        return mention.spans().isEmpty() ? head(i)
                : new Span(mention.spans().getFirst().start(), mention.spans().getLast().end());
    }

    Span head(int i) {
        Mention mention = mentions.get(i);
        return mention.head() != null ? mention.head() : mention.spans().isEmpty() ? new Span(0, 0) : mention.spans().getFirst();
    }

    String headText(int i) {
        Span head = mentions.get(i).head();
        return head == null || head.end() > text.length() ? mentions.get(i).text() : head.of(text);
    }

    int start(int i) {
        return head(i).start();
    }

    int sentence(int i) {
        return sentence[i];
    }

    boolean isUsed(int i) {
        return used.contains(i);
    }

    boolean isSpeaker(int i) {
        return speakers.contains(i);
    }

    @Nullable Member actor(int i) {
        return actor[i];
    }

    Member member(String id, Supplier<Member> otherwise) {
        return members.computeIfAbsent(id, _ -> otherwise.get());
    }

    void resolve(int i, Member member, Resolution resolution) {
        actor[i] = member;
        how[i] = resolution;
        Mention mention = mentions.get(i);
        if (mention.form() == Mention.Form.NAME) {
            member.aliases.add(headText(i).strip());
        } else if (mention.form() == Mention.Form.NOMINAL) {
            member.aliases.add(mention.text());
        }
    }

    /** Whether the mention stands for an actor that only its own name made, and that no gazetteer knows. */
    boolean isOwnInvention(int i) {
        Member member = actor[i];
        return member == null || member.id.startsWith("organization:") && member.id.endsWith(NameKey.slug(headText(i)));
    }

    void rivals(int i, List<Member> near) {
        rivals.put(i, near.stream().map(m -> m.id).distinct().toList());
    }

    /** The indexes of the mentions inside the phrase of the given one, without itself. */
    List<Integer> inside(int i) {
        Span whole = extent(i);
        List<Integer> found = new ArrayList<>();
        for (int j = i - 1; j >= 0 && start(j) >= whole.start(); j--) {
            found.addFirst(j);
        }
        for (int j = i + 1; j < mentions.size() && start(j) < whole.end(); j++) {
            found.add(j);
        }
        return found;
    }

    Extraction finished() {
        List<Mention> resolved = IntStream.range(0, mentions.size()).mapToObj(i -> {
            Mention mention = mentions.get(i);
            Member member = actor[i];
            List<String> near = rivals.getOrDefault(i, List.of());
            if (member == null || how[i] == null) {
                return near.isEmpty() ? mention : mention.unresolved(near);
            }
            return mention.resolved(member.id, how[i], near.stream().filter(id -> !id.equals(member.id)).toList());
        }).toList();
        List<Actor> actors = Arrays.stream(actor).filter(java.util.Objects::nonNull).distinct().map(Member::toActor).toList();
        return extraction.resolved(resolved, actors);
    }
}
