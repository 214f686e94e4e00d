package org.hearsay.gazetteer;

import java.util.HashMap;
import java.util.Map;

/** Given names with their genders, and which of them are forms of one name. */
public final class GivenNames {

    private record Form(String root, String gender) {
    }

    private final Map<String, Form> forms;
    private final Map<String, String> folded;

    private GivenNames(Map<String, Form> forms, Map<String, String> folded) {
        this.forms = Map.copyOf(forms);
        this.folded = Map.copyOf(folded);
    }

    public static GivenNames standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final GivenNames STANDARD = read();
    }

    private static GivenNames read() {
        Map<String, Form> forms = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        for (var row : Table.read("given-names").rows()) {
            String name = row.get("name");
            String key = NameKey.of(name);
            forms.put(key, new Form(key, row.get("gender")));
            folded.put(NameKey.fold(key), name);
        }
        for (var row : Table.read("given-names").rows()) {
            Form form = forms.get(NameKey.of(row.get("name")));
            Table.values(row, "variants").forEach(variant -> {
                forms.putIfAbsent(NameKey.of(variant), form);
                folded.putIfAbsent(NameKey.fold(NameKey.of(variant)), variant);
            });
        }
        return new GivenNames(forms, folded);
    }

    public boolean contains(String name) {
        return forms.containsKey(NameKey.of(name));
    }

    /** "m", "f", or empty where the name does not tell. */
    public String gender(String name) {
        Form form = forms.get(NameKey.of(name));
        return form == null ? "" : form.gender();
    }

    /** Whether the two are spellings or short forms of one name, or one is the initial of the other. */
    public boolean related(String one, String other) {
        String a = NameKey.of(one);
        String b = NameKey.of(other);
        if (a.length() <= 1 || b.length() <= 1) {
            return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
        }
        Form form = forms.get(a);
        return NameKey.fold(a).equals(NameKey.fold(b)) || form != null && form.equals(forms.get(b));
    }

    /** The usual spelling of the name where it is a transliteration of a known one ("Sergey" is "Sergei"). */
    public String usual(String name) {
        Form form = forms.get(NameKey.of(name));
        String usual = folded.getOrDefault(NameKey.fold(NameKey.of(name)), name);
        boolean one = form != null && form.equals(forms.get(NameKey.of(usual)));
        return one && ending(usual) == ending(name) ? usual : name;
    }

    /** The last sound, which parts "Diana" from "Diane" but not "Sergei" from "Sergey". */
    private static char ending(String name) {
        String key = NameKey.of(name);
        char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
        return last == 'y' || last == 'j' ? 'i' : last;
    }
}
