package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Entry;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Mention.Resolution;

/** Resolves descriptions: "the American side", "the ministry", "the representative of the defense Ministry". */
class Descriptions {

    private static final Pattern DETERMINER = Pattern.compile("(?i)^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|some)\\s+");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "another", "one", "two", "three", "several", "many");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their", "our", "my");
    /** Those who speak for their country when an article calls them by nothing but its adjective. */
    private static final Set<String> STATE = Set.of("side", "officials", "authorities", "colleagues", "partners",
            "leadership", "delegation", "negotiators", "diplomats", "counterparts");
    /** Parts of a body that speak for the whole of it. */
    private static final Set<String> PART = Set.of("office", "service", "administration", "secretariat", "staff", "leadership", "press-service");

    /** How many sentences behind somebody's description the name may follow. */
    private static final int BEHIND = 2;

    private final Nouns nouns = Nouns.standard();
    private final Cast cast;
    private final Context context;
    private final Offices offices;
    private final RoleFinder roles;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Map<String, Member> lastByNoun = new HashMap<>();
    private final Map<String, Integer> lastUnnamed = new HashMap<>();

    Descriptions(Cast cast, Context context) {
        this.cast = cast;
        this.context = context;
        this.offices = new Offices(cast, context);
        this.roles = new RoleFinder(cast);
    }

    void resolve() {
        for (int i = 0; i < cast.mentions.size(); i++) {
            Mention mention = cast.mentions.get(i);
            Member known = cast.actor(i);
            if (known != null) {
                remember(i, known);
                roles.pass(i, known);
            } else if (mention.form() == Form.NOMINAL) {
                describe(i, mention);
            }
        }
    }

    /** Lets "the ministry" or "the agency" stand for the body last named. */
    private void remember(int i, Member body) {
        if (body.kind == Kind.MINISTRY) {
            lastByNoun.put("ministry", body);
            lastByNoun.put("department", body);
        } else if (body.kind == Kind.OUTLET) {
            Set.of("edition", "agency", "newspaper", "channel", "magazine", "paper", "broadcaster", "website", "newswire", "outlet", "portal",
                    "publication").forEach(noun -> lastByNoun.put(noun, body));
        } else if (body.kind == Kind.ORGANIZATION || body.kind == Kind.GROUP) {
            List<String> words = new ArrayList<>(NameKey.words(body.name));
            body.knownAs.forEach(alias -> words.addAll(NameKey.words(alias)));
            body.aliases.forEach(alias -> words.addAll(NameKey.words(alias)));
            int named = cast.start(i) - cast.extent(i).start();
            words.addAll(NameKey.words(mention(i).text().substring(0, Math.clamp(named, 0, mention(i).text().length()))));
            words.stream().filter(word -> word.length() > 3).forEach(word -> lastByNoun.put(word, body));
        }
    }

    private Mention mention(int i) {
        return cast.mentions.get(i);
    }

    private void describe(int i, Mention mention) {
        String head = cast.headText(i).toLowerCase(Locale.ROOT);
        String country = mention.titleOf() == null ? null : gazetteer.countryIn(mention.titleOf()).orElse(null);
        boolean onlyCountry = country != null && mention.titleOf() != null && gazetteer.find(mention.titleOf()).isPresent();
        if (STATE.contains(head) && onlyCountry) {
            gazetteer.country(country).ifPresent(e -> cast.resolve(i, member(e), Resolution.NATIONALITY));
        } else if (mention.kind() == Kind.PERSON && !mention.plural()) {
            person(i, mention, country);
        } else if (mention.kind() == Kind.ORGANIZATION || mention.kind() == Kind.OUTLET) {
            body(i, mention, head);
        } else if (mention.kind() == Kind.GROUP && cast.isUsed(i)) {
            own(i, mention, Kind.GROUP, null);
        }
    }

    private void person(int i, Mention mention, @Nullable String country) {
        Member body = offices.body(i);
        String first = mention.text().toLowerCase(Locale.ROOT).split(" ")[0];
        boolean bare = Character.isUpperCase(cast.headText(i).codePointAt(0)) && !INDEFINITE.contains(first);
        boolean definite = DEFINITE.contains(first) || bare;
        String head = cast.headText(i).toLowerCase(Locale.ROOT);
        boolean bareNoun = mention.titleOf() == null && NameKey.words(mention.text()).size() <= 2;
        Integer unnamed = definite && head.equals("interlocutor") ? lastUnnamed.get("source") : definite && bareNoun ? lastUnnamed.get(head) : null;
        Member described = unnamed == null || cast.sentence(i) - cast.sentence(unnamed) > RoleFinder.REACH ? null : cast.actor(unnamed);
        if (described != null) {
            cast.resolve(i, described, Resolution.DESCRIPTION);
            return;
        }
        List<Member> found = roles.find(i, mention, body, body != null ? body.country : country, definite,
                context.sentenceCountry(i));
        if (!found.isEmpty()) {
            cast.resolve(i, found.getFirst(), Resolution.ROLE);
            if (mention.titleOf() != null && mention.title() != null && body != null && definite) {
                found.getFirst().hold(mention.title(), body);
            }
            roles.pass(i, found.getFirst());
            if (found.size() > 1) {
                cast.rivals(i, found);
            }
        } else if (nouns.is(head, "office") && namedBehind(i) instanceof Member named) {
            cast.resolve(i, named, Resolution.ROLE);
            if (mention.title() != null) {
                named.hold(mention.title(), body);
            }
        } else if (cast.isUsed(i)) {
            own(i, mention, Kind.PERSON, body);
            if (INDEFINITE.contains(first)) {
                lastUnnamed.put(head, i);
            }
        }
    }

    /** Of "A spokesman denied it. “No”, Anna Smit said", where nothing else is said of her, Anna Smit. */
    private @Nullable Member namedBehind(int i) {
        if (!cast.isSpeaker(i)) {
            return null;
        }
        for (int j = i + 1; j < cast.mentions.size() && cast.sentence(j) - cast.sentence(i) <= BEHIND; j++) {
            Member member = cast.actor(j);
            if (member != null && member.kind == Kind.PERSON && cast.isSpeaker(j)) {
                boolean stranger = member.named && member.ofRecord.isEmpty() && !roles.hasPassed(member)
                        && PersonName.of(member.name).isFull() && member.offices.stream().allMatch(o -> nouns.is(o.title().toLowerCase(Locale.ROOT), "rank"));
                return stranger ? member : null;
            }
        }
        return null;
    }

    private void body(int i, Mention mention, String head) {
        String words = DETERMINER.matcher(mention.text()).replaceFirst("");
        Optional<Entry> entry = gazetteer.body(words, null);
        if (entry.isPresent()) {
            Member member = member(entry.get());
            cast.resolve(i, member, Resolution.DESCRIPTION);
            gazetteer.patternOf(words).ifPresent(pattern -> context.introduce(pattern, member));
            return;
        }
        Member whole = PART.contains(head) && mention.title() != null ? offices.body(i) : null;
        if (whole != null && whole.kind != Kind.COUNTRY) {
            cast.resolve(i, whole, Resolution.DESCRIPTION);
            return;
        }
        boolean definite = mention.text().toLowerCase(Locale.ROOT).startsWith("the ") && mention.titleOf() == null;
        Member named = definite ? lastByNoun.get(head) : null;
        List<String> all = NameKey.words(words);
        Member last = all.size() == 1 || all.stream().allMatch(word -> lastByNoun.get(word) == named) ? named : null;
        if (last != null) {
            cast.resolve(i, last, Resolution.DESCRIPTION);
        } else if (cast.isUsed(i)) {
            Optional<Entry> national = definite ? gazetteer.body(words, context.country(i)) : Optional.empty();
            if (national.isPresent()) {
                cast.resolve(i, member(national.get()), Resolution.DESCRIPTION);
            } else {
                own(i, mention, mention.kind() == null ? Kind.ORGANIZATION : mention.kind(), null);
            }
        }
    }

    private Member member(Entry entry) {
        return cast.member(entry.id(), () -> Member.of(entry));
    }

    /** Somebody whom the article only describes: an actor of its own, known by the description. */
    private void own(int i, Mention mention, Kind kind, @Nullable Member body) {
        String name = DETERMINER.matcher(mention.text()).replaceFirst("").replaceAll("\\s+", " ").strip();
        if (body != null && mention.title() != null && body.kind != Kind.COUNTRY && NameKey.words(name).size() <= NameKey.words(mention.title()).size()) {
            name = mention.title() + " of " + body.name;
        }
        String slug = NameKey.slug(name);
        if (slug.isEmpty()) {
            return;
        }
        String id = kind.label().toLowerCase(Locale.ROOT) + ":" + cast.extraction.article().id() + "/" + slug;
        String written = name;
        Member member = cast.member(id, () -> new Member(id, written, kind, body == null ? null : body.country, false));
        if (body != null && mention.title() != null && kind == Kind.PERSON) {
            member.hold(mention.title(), body);
        }
        cast.resolve(i, member, Resolution.DESCRIPTION);
    }
}
