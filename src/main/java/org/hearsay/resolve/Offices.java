package org.hearsay.resolve;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Entry;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Form;

/** Tells which body an office belongs to, and gives people the offices they are called by. */
class Offices {

    private static final Set<String> MINISTERIAL = Set.of("minister", "ministers", "ministry", "secretary", "spokesman",
            "spokeswoman", "spokesperson", "representative", "official", "undersecretary", "department", "affairs");

    private static final int BACK = 80;

    private final Cast cast;
    private final Context context;
    private final Gazetteer gazetteer = Gazetteer.standard();

    Offices(Cast cast, Context context) {
        this.cast = cast;
        this.context = context;
    }

    /** Gives the named people their offices. */
    void assign() {
        for (int i = 0; i < cast.mentions.size(); i++) {
            Mention mention = cast.mentions.get(i);
            Member member = cast.actor(i);
            if (member != null && mention.form() == Form.NAME && mention.kind() == Kind.PERSON && mention.title() != null) {
                Member body = body(i);
                boolean untold = body == null && mention.titleOf() != null && mention.titleOf().startsWith("the ");
                member.hold(untold ? mention.title() + " of " + mention.titleOf() : mention.title(), body);
            }
        }
    }

    /** The body, or else the country, that the title of the mention belongs to. */
    @Nullable Member body(int i) {
        Mention mention = cast.mentions.get(i);
        String title = mention.title();
        String of = mention.titleOf();
        if (title == null) {
            return null;
        }
        boolean ministerial = NameKey.words(title + " " + (of == null ? "" : of)).stream().anyMatch(MINISTERIAL::contains);
        if (of == null) {
            Optional<Entry> own = gazetteer.department(title);
            return own.map(this::member).or(() -> ministerial ? gazetteer.patternOfOffice(title).map(context::introduced)
                    : Optional.empty()).orElse(null);
        }
        Member named = named(i, of);
        if (named != null && named.kind != Kind.COUNTRY) {
            return named;
        }
        String country = named != null ? named.country : gazetteer.countryIn(of).orElse(null);
        if (country == null) {
            return named;
        }
        Optional<Entry> body = gazetteer.body(of, country);
        if (body.isEmpty() && ministerial) {
            body = gazetteer.ministryOf(title + " " + of, country);
        }
        return body.or(() -> gazetteer.country(country)).map(this::member).orElse(named);
    }

    private Member member(Entry entry) {
        return cast.member(entry.id(), () -> Member.of(entry));
    }

    /** The actor named inside the phrase whose name makes up what the title belongs to. */
    private @Nullable Member named(int i, String of) {
        Member best = null;
        int longest = 0;
        for (int j : cast.inside(i)) {
            Member member = cast.actor(j);
            int length = cast.headText(j).length();
            if (member != null && member.kind != Kind.PERSON && of.contains(cast.headText(j)) && length > longest) {
                best = member;
                longest = length;
            }
        }
        if (best != null) {
            return best;
        }
        Optional<Entry> known = gazetteer.find(of).map(Entry.Match::entry).or(() -> gazetteer.body(of, null));
        if (known.isPresent()) {
            return member(known.get());
        }
        Member introduced = gazetteer.patternOf(of).map(context::introduced).orElse(null);
        return introduced != null ? introduced : namedBefore(i, NameKey.of(of));
    }

    /** The body last named before the mention whose name holds the noun: "the Commission". */
    private @Nullable Member namedBefore(int i, String noun) {
        for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
            Member member = cast.actor(j);
            if (member != null && (member.kind == Kind.ORGANIZATION || member.kind == Kind.MINISTRY)
                    && NameKey.words(member.name).contains(noun)) {
                return member;
            }
        }
        return null;
    }
}
