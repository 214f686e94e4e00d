package org.hearsay.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hearsay.curate.Curator.Field;
import org.hearsay.curate.Curator.Kind;
import org.hearsay.model.InvalidArgumentException;

/** What a judgement must look like, whatever it is about. */
class Form {

    private static final int LONGEST = 1000;
    private static final int MOST = 10_000;

    private final Map<String, Curator> curators = new TreeMap<>();
    private final Map<String, Kind> kinds = new TreeMap<>();

    /** @throws IllegalStateException if two curators know a kind of the same name */
    Form(List<Curator> curators) {
        for (Curator curator : curators) {
            for (Kind kind : curator.kinds()) {
                if (kinds.put(kind.name(), kind) != null) {
                    throw new IllegalStateException("two kinds of judgement are called " + kind.name());
                }
                this.curators.put(kind.name(), curator);
            }
        }
    }

    List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    Curator curator(String kind) {
        return curators.get(kind(kind).name());
    }

    private Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new InvalidArgumentException("kind", "kind must be one of " + String.join(", ", kinds.keySet()));
        }
        return kind;
    }

    /**
     * What is given, without fields that nobody filled in.
     *
     * @throws InvalidArgumentException naming the field that is missing, unknown, or not of its type
     */
    Map<String, Object> checked(String kind, Map<String, ?> what) {
        Map<String, Object> checked = new HashMap<>();
        Map<String, Field> fields = kind(kind).fields().stream().collect(Collectors.toMap(Field::name, field -> field));
        what.forEach((name, value) -> {
            Field field = fields.get(name);
            if (field == null) {
                throw new InvalidArgumentException(String.valueOf(name), kind + " takes " + kind(kind).fields().stream()
                        .map(Field::name).collect(Collectors.joining(", ")) + " and nothing else");
            }
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                checked.put(name, field.type() == Field.Type.IDS ? ids(field, value) : text(field.name(), value));
            }
        });
        for (Field field : fields.values()) {
            if (field.required() && !checked.containsKey(field.name())) {
                throw new InvalidArgumentException(field.name(), field.name() + " is missing: " + field.meaning());
            }
        }
        return checked;
    }

    /** What was given when the judgement was made, without what its curator has added. */
    Map<String, Object> given(Judgement judgement) {
        Map<String, Object> given = new HashMap<>(judgement.what());
        given.keySet().retainAll(kind(judgement.kind()).fields().stream().map(Field::name).toList());
        return given;
    }

    /** The ids of what it is about. */
    List<String> subjects(Judgement judgement) {
        List<String> subjects = new ArrayList<>();
        for (Field field : kind(judgement.kind()).fields()) {
            if (judgement.what().containsKey(field.name())) {
                switch (field.type()) {
                    case ID -> subjects.add(judgement.text(field.name()));
                    case IDS -> subjects.addAll(judgement.texts(field.name()));
                    case TEXT -> { }
                }
            }
        }
        return subjects.stream().distinct().toList();
    }

    static void signed(String who, String why) {
        text("who", who);
        text("why", why);
    }

    private static String text(String field, Object value) {
        if (!(value instanceof String text) || text.isBlank() || text.length() > LONGEST
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidArgumentException(field,
                    field + " must be a text of 1 to " + LONGEST + " characters, in one line");
        }
        return text.strip();
    }

    private static List<String> ids(Field field, Object value) {
        if (!(value instanceof List<?> list) || list.size() > MOST) {
            throw new InvalidArgumentException(field.name(), field.name() + " must be a list of at most " + MOST + " ids");
        }
        return list.stream().map(id -> text(field.name(), id)).distinct().toList();
    }
}
