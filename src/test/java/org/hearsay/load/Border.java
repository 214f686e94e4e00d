package org.hearsay.load;

import java.util.List;

import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;

/** A small graph of two invented countries that quarrel about a border, told by three outlets and an agency. */
public class Border {

    public static final String KELL = "person:anna-kell";
    public static final String BRAND = "person:ivo-brand";
    public static final String NORLAND = "country:norland";
    public static final String SUDRIA = "country:sudria";
    public static final String MINISTRY = "ministry:sudria:defence";
    public static final String PORT = "place:port-hale";
    public static final String MERIDIAN = "outlet:meridian";

    private Border() {
    }

    public static List<Extraction> articles() {
        return List.of(first(), second(), third(), fourth());
    }

    public static Extraction first() {
        Telling t = new Telling("a-1", "Daily Ledger", "2016-10-24", """
                😀 Foreign Minister Anna Kell of Norland said on Monday that the border with Sudria will stay open, \
                Meridian reported. Kell accused Sudria of moving troops to Port Hale. Officials denied the report.""");
        cast(t).role(KELL, "Foreign Minister", "Norland");
        int kell = t.mention(KELL, "Foreign Minister Anna Kell", "Foreign Minister");
        int norland = t.mention(NORLAND, "Norland");
        int sudria = t.mention(SUDRIA, "Sudria");
        int meridian = t.mention(MERIDIAN, "Meridian");
        int again = t.mention(KELL, "Kell#2");
        int accused = t.mention(SUDRIA, "Sudria#2");
        int port = t.mention(PORT, "Port Hale");
        int officials = t.mention(null, "Officials", null);
        return t.said("s1", "said", "the border with Sudria will stay open", List.of(kell),
                        s -> s.through(meridian).about(sudria).on("2016-10-24"))
                .said("s2", "accused", "moving troops to Port Hale", List.of(again),
                        s -> s.act("accuse").about(accused, port))
                .said("s3", "denied", "the report", List.of(officials), s -> s.act("deny"))
                .relation("r1", "ACCUSED", again, accused, "moving troops to Port Hale",
                        "Kell accused Sudria of moving troops to Port Hale.", "s2", null)
                .done();
    }

    public static Extraction second() {
        Telling t = new Telling("a-2", "Harbour Post", "2016-10-25", """
                President Ivo Brand of Sudria denied that troops were moved to Port Hale. "The border is closed," Brand \
                told Anna Kell. Brand met Kell in Port Hale on Tuesday. He also accused Norland of a provocation. \
                The Ministry of Defence promised to answer in June.""");
        cast(t).role(BRAND, "President", "Sudria").actor(MINISTRY, "Ministry of Defence of Sudria", Kind.MINISTRY,
                "Ministry of Defence").role(MINISTRY, "ministry", "Sudria");
        int brand = t.mention(BRAND, "President Ivo Brand", "President");
        t.mention(SUDRIA, "Sudria");
        int port = t.mention(PORT, "Port Hale");
        int teller = t.mention(BRAND, "Brand#2");
        int kell = t.mention(KELL, "Anna Kell");
        int met = t.mention(BRAND, "Brand#3");
        int partner = t.mention(KELL, "Kell#2");
        int where = t.mention(PORT, "Port Hale#2");
        int he = t.mention(BRAND, "He also");
        int norland = t.mention(NORLAND, "Norland");
        int ministry = t.mention(MINISTRY, "The Ministry of Defence");
        return t.said("s1", "denied", "troops were moved to Port Hale", List.of(brand),
                        s -> s.act("deny").about(port))
                .said("s2", "told", "The border is closed", List.of(teller), s -> s.to(kell))
                .said("s3", "accused", "a provocation", List.of(he), s -> s.act("accuse").about(norland))
                .said("s4", "promised", "to answer in June", List.of(ministry), s -> s.act("promise"))
                .relation("r1", "MET_WITH", met, partner, null, "Brand met Kell in Port Hale on Tuesday.", null, where)
                .relation("r2", "ACCUSED", he, norland, "a provocation",
                        "He also accused Norland of a provocation.", "s3", null)
                .done();
    }

    public static Extraction third() {
        Telling t = new Telling("a-3", "Daily Ledger", "2016-10-26", """
                Kell said in Norland that Brand had promised to reopen the border. Norland and Sudria together welcomed \
                the offer of talks. The border with Sudria will stay open, Meridian quoted Kell as saying.""");
        cast(t);
        int kell = t.mention(KELL, "Kell");
        int norland = t.mention(NORLAND, "Norland");
        int brand = t.mention(BRAND, "Brand");
        int joint = t.mention(NORLAND, "Norland#2");
        int other = t.mention(SUDRIA, "Sudria");
        int about = t.mention(SUDRIA, "Sudria#2");
        int meridian = t.mention(MERIDIAN, "Meridian");
        int quoted = t.mention(KELL, "Kell#2");
        return t.said("s1", "said", "Brand had promised to reopen the border", List.of(kell),
                        s -> s.about(brand))
                .said("s2", "had promised", "to reopen the border", List.of(brand),
                        s -> s.act("promise").inside("s1"))
                .said("s3", "welcomed", "the offer of talks", List.of(joint, other), s -> s)
                .said("s4", "quoted", "The border with Sudria will stay open", List.of(quoted),
                        s -> s.through(meridian).about(about))
                .done();
    }

    public static Extraction fourth() {
        Telling t = new Telling("a-4", "Coast Radio", null, """
                "We shall close the harbour if talks fail," threatened Ivo Brand, according to Meridian, quoted by \
                Harbour Post.""");
        cast(t).actor("outlet:harbour-post", "Harbour Post", Kind.OUTLET);
        int brand = t.mention(BRAND, "Ivo Brand");
        int meridian = t.mention(MERIDIAN, "Meridian");
        int post = t.mention("outlet:harbour-post", "Harbour Post");
        return t.said("s1", "threatened", "We shall close the harbour if talks fail", List.of(brand),
                s -> s.act("threaten").through(meridian, post).on("2016-11")).done();
    }

    private static Telling cast(Telling telling) {
        return telling.actor(KELL, "Anna Kell", Kind.PERSON, "Kell").actor(BRAND, "Ivo Brand", Kind.PERSON, "Brand")
                .actor(NORLAND, "Norland", Kind.COUNTRY, "Republic of Norland").actor(SUDRIA, "Sudria", Kind.COUNTRY)
                .actor(PORT, "Port Hale", Kind.PLACE).actor(MERIDIAN, "Meridian", Kind.OUTLET);
    }
}
