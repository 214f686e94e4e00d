package org.hearsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.query.ClaimView.Loss;
import org.hearsay.query.ClaimView.Origin;
import org.hearsay.query.ClaimView.Report;
import org.hearsay.query.ClaimView.Told;
import org.hearsay.query.View.ActorRef;
import org.jspecify.annotations.Nullable;

/**
 * Traces reports of one claim to those who said it first, and tells what was lost on the way.
 *
 * <p>Two reports on the same side have one origin where they name the same speaker, or one who speaks for the other's
 * body; or where their words are nearly the same and one of them names nobody, or both came through the same agency. So
 * forty outlets that carry one line of an agency are one origin.
 */
class Origins {

    private final int[] parent;

    private Origins(int reports) {
        this.parent = new int[reports];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The origins of reports that are given in order of time, the earliest first. */
    static List<Origin> of(List<Report> reports) {
        List<Trace> traces = reports.stream().map(Trace::of).toList();
        Origins origins = new Origins(traces.size());
        for (int i = 0; i < traces.size(); i++) {
            for (int j = i + 1; j < traces.size(); j++) {
                if (origins.root(i) != origins.root(j) && traces.get(i).sameOrigin(traces.get(j))) {
                    origins.join(i, j);
                }
            }
        }
        Map<Integer, List<Trace>> groups = new LinkedHashMap<>();
        for (int i = 0; i < traces.size(); i++) {
            groups.computeIfAbsent(origins.root(i), root -> new ArrayList<>()).add(traces.get(i));
        }
        return groups.values().stream().map(Origins::origin).toList();
    }

    private int root(int i) {
        return parent[i] == i ? i : (parent[i] = root(parent[i]));
    }

    private void join(int i, int j) {
        int a = root(i);
        int b = root(j);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static Origin origin(List<Trace> traces) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace from = source(traces.get(i), traces.subList(0, i));
            told.add(new Told(traces.get(i).report(), hops(traces.get(i).report()), from == null ? null : from.report().statement(),
                    from == null ? List.of() : losses(from, traces.get(i))));
        }
        Report first = traces.getFirst().report();
        Map<String, ActorRef> speakers = new LinkedHashMap<>();
        traces.forEach(trace -> trace.report().speakers().forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker)));
        return new Origin(first.stance(), List.copyOf(speakers.values()), first.source(), first.day(), told);
    }

    /** How often it was passed on between the speaker and the reader: by who quotes it, by agencies, by the outlet. */
    static int hops(Report report) {
        boolean published = report.outlet() != null && report.chain().stream().noneMatch(hop -> hop.id().equals(report.outlet().id()));
        return (int) Stream.concat(report.quotedBy().stream(), report.chain().stream()).map(ActorRef::id).distinct().count()
                + (published ? 1 : 0);
    }

    /** The report that this one most likely had it from: of whom it was carried, else whose words are nearest; the earliest. */
    private static @Nullable Trace source(Trace report, List<Trace> before) {
        Trace best = null;
        double most = -1;
        for (Trace other : before) {
            double likeness = report.carriedBy(other) ? 2 : report.likeness(other);
            if (likeness > most) {
                best = other;
                most = likeness;
            }
        }
        return best;
    }

    /** What the one says that the other, later, has lost. */
    static List<Loss> losses(Trace before, Trace after) {
        List<Loss> losses = new ArrayList<>();
        String from = before.report().statement();
        String to = after.report().statement();
        for (Trace.Hedge hedge : before.hedges()) {
            if (after.hedges().stream().noneMatch(other -> other.doubt() == hedge.doubt())) {
                losses.add(new Loss(hedge.doubt() == Trace.Doubt.CONDITION ? "condition" : "hedge", from, to, hedge.words(), ""));
            }
        }
        if (!before.numbers().isEmpty() && !before.numbers().equals(after.numbers())) {
            losses.add(new Loss(after.numbers().isEmpty() ? "number dropped" : "number changed", from, to,
                    String.join(", ", before.numbers()), String.join(", ", after.numbers())));
        }
        if (!before.report().speakers().isEmpty() && after.report().speakers().isEmpty()) {
            losses.add(new Loss("speaker", from, to,
                    before.report().speakers().stream().map(ActorRef::name).collect(Collectors.joining(", ")), after.report().source()));
        }
        before.report().chain().stream().filter(hop -> before.agencies().contains(hop.id()) && !after.agencies().contains(hop.id())
                        && (after.report().outlet() == null || !after.report().outlet().id().equals(hop.id())))
                .forEach(hop -> losses.add(new Loss("carrier", from, to, hop.name(), "")));
        return losses;
    }
}
