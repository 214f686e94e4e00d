package org.hearsay.curate;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * The judgements that people make: keeps them, takes them back, and lists them.
 *
 * <p>They are made one after the other, each in one transaction with all that it changes in the graph.
 */
@Service
public class Judgements {

    private static final String END = "~";
    private static final int EXPORTED_AT_ONCE = 500;

    private final Graph graph;
    private final Catalogue catalogue;
    private final JudgementRepository repository;
    private final Form form;

    Judgements(Graph graph, Catalogue catalogue, JudgementRepository repository, List<Curator> curators) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.repository = repository;
        this.form = new Form(curators);
    }

    /** Some judgements, the latest first; {@code next} asks for those before, and is null on the last page. */
    public record Page(List<Judgement> items, @Nullable String next) {
    }

    /** The kinds of judgement that there are. */
    public List<Curator.Kind> kinds() {
        return form.kinds();
    }

    /**
     * Makes a judgement.
     *
     * @param what what it is about, as its kind has it: texts and lists of texts
     * @throws InvalidArgumentException naming what cannot be as it is
     */
    public Judgement make(String kind, Map<String, ?> what, String who, String why) {
        Map<String, Object> given = form.checked(kind, what);
        Form.signed(who, why);
        Judgement made = graph.write(work -> {
            ZonedDateTime now = lock(work);
            Map<String, Object> whole = form.curator(kind).complete(kind, given, work);
            Judgement judgement = new Judgement(id(kind, whole, who, now), kind, whole, who.strip(), now, why.strip(), null);
            keep(judgement, work);
            form.curator(kind).settle(judgement, work);
            return judgement;
        });
        settleAgain(made);
        return made;
    }

    /**
     * Takes a judgement back; the graph is then as if it had never been made.
     *
     * @throws NotFoundException if there is none of that id
     * @throws InvalidArgumentException if it has been taken back already
     */
    public Judgement undo(String id, String who, String why) {
        Form.signed(who, why);
        Judgement undone = graph.write(work -> {
            ZonedDateTime now = lock(work);
            Judgement judgement = find(id, work).orElseThrow(() -> new NotFoundException("there is no judgement of that id"));
            if (!judgement.inForce()) {
                throw new InvalidArgumentException("id", "the judgement has been undone already");
            }
            return undo(judgement, new Judgement.Undone(who.strip(), now, why.strip()), work);
        });
        settleAgain(undone);
        return undone;
    }

    private Judgement undo(Judgement judgement, Judgement.Undone undone, Graph.Work work) {
        run(work, "undo", Map.of("id", judgement.id(), "who", undone.who(), "at", Map.of("time", undone.at()),
                "why", undone.why()));
        Judgement taken = new Judgement(judgement.id(), judgement.kind(), judgement.what(), judgement.who(),
                judgement.madeAt(), judgement.why(), undone);
        form.curator(taken.kind()).settle(taken, work);
        return taken;
    }

    /**
     * Makes a judgement that was exported, as it was made then; where it is there already, only whether it was undone is
     * taken over.
     *
     * @return whether anything has changed
     */
    boolean replay(Judgement exported) {
        form.checked(exported.kind(), form.given(exported));
        Form.signed(exported.who(), exported.why());
        boolean changed = graph.write(work -> {
            lock(work);
            Optional<Judgement> known = find(exported.id(), work);
            if (known.isEmpty()) {
                keep(exported, work);
                form.curator(exported.kind()).settle(exported, work);
                return true;
            }
            if (known.get().inForce() && exported.undone() != null) {
                undo(known.get(), exported.undone(), work);
                return true;
            }
            return false;
        });
        if (changed) {
            settleAgain(exported);
        }
        return changed;
    }

    public Optional<Judgement> find(String id) {
        return repository.findById(id).map(JudgementNode::judgement);
    }

    /**
     * The judgements, the latest first.
     *
     * @param about  the id of an actor, a statement, a relation or an article; null for all
     * @param cursor the {@code next} of the page before; null for the first
     */
    public Page list(@Nullable String about, @Nullable String cursor, int limit) {
        String below = cursor == null ? END : cursor;
        Limit more = Limit.of(limit + 1);
        List<JudgementNode> nodes = about == null ? repository.findBySequenceLessThanOrderBySequenceDesc(below, more)
                : repository.findBySequenceLessThanAndSubjectsContainingOrderBySequenceDesc(below, about, more);
        return new Page(nodes.stream().limit(limit).map(JudgementNode::judgement).toList(),
                nodes.size() <= limit ? null : nodes.get(limit - 1).sequence());
    }

    /** Every judgement in the order they were made, undone ones, too, each as a line of JSON. */
    public Stream<String> export() {
        return all().map(JudgementLines::write);
    }

    /**
     * What came of a replay.
     *
     * @param made     judgements that were made or undone
     * @param known    judgements that were there already
     * @param rejected what was turned away, and why
     */
    public record Replayed(long made, long known, List<Rejected> rejected) {
    }

    /** A line, counted from 1, that is no judgement, and why. */
    public record Rejected(long line, String reason) {
    }

    /**
     * Makes the judgements that were exported, whether or not the graph holds by now what they are about; empty lines are
     * passed over.
     */
    public Replayed replay(Stream<String> lines) {
        long made = 0;
        long known = 0;
        long line = 0;
        List<Rejected> rejected = new ArrayList<>();
        for (String text : (Iterable<String>) lines::iterator) {
            line++;
            if (!text.isBlank()) {
                try {
                    if (replay(JudgementLines.read(text))) {
                        made++;
                    } else {
                        known++;
                    }
                } catch (InvalidArgumentException e) {
                    rejected.add(new Rejected(line, e.argument() + ": " + e.getMessage()));
                }
            }
        }
        return new Replayed(made, known, rejected);
    }

    Stream<Judgement> all() {
        return Stream.iterate(repository.findBySequenceGreaterThanOrderBySequence("", Limit.of(EXPORTED_AT_ONCE)),
                        nodes -> !nodes.isEmpty(), nodes -> repository.findBySequenceGreaterThanOrderBySequence(
                                nodes.getLast().sequence(), Limit.of(EXPORTED_AT_ONCE)))
                .flatMap(nodes -> nodes.stream().map(JudgementNode::judgement));
    }

    /** Waits until nobody else judges; the time is later than that of all judgements before. */
    private ZonedDateTime lock(Graph.Work work) {
        Object latest = run(work, "lock", Map.of()).getFirst().get("latest");
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        return latest instanceof ZonedDateTime last && !now.isAfter(last) ? last.plus(1, ChronoUnit.MICROS) : now;
    }

    private void keep(Judgement judgement, Graph.Work work) {
        run(work, "keep", Map.of("judgement", Properties.of(judgement, form.subjects(judgement))));
    }

    private Optional<Judgement> find(String id, Graph.Work work) {
        return run(work, "judgement", Map.of("id", id)).stream().findFirst()
                .map(row -> Properties.judgement(row.get("judgement")));
    }

    /** Once more, for articles whose loading went on beside it: see {@link Curation#version}. */
    private void settleAgain(Judgement judgement) {
        graph.write(work -> {
            form.curator(judgement.kind()).settle(judgement, work);
            return true;
        });
    }

    private List<Map<String, @Nullable Object>> run(Graph.Work work, String name, Map<String, ?> parameters) {
        return work.run(Objects.requireNonNull(catalogue.get("curate/" + name)), parameters);
    }

    private static String id(String kind, Map<String, Object> what, String who, ZonedDateTime madeAt) {
        String all = String.join("\0", kind, new TreeMap<>(what).toString(), who, madeAt.toString());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
