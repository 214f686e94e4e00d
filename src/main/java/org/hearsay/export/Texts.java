package org.hearsay.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.hearsay.model.Network.Node;
import org.jspecify.annotations.Nullable;

/** Values as text. */
class Texts {

    private static final int LONGEST_CAPTION = 80;

    private Texts() {
    }

    /** The value; a list or map as JSON. */
    static String of(Object value) {
        return value instanceof Collection<?> || value instanceof Map<?, ?> ? Json.text(plain(value))
                : value.toString();
    }

    /** Strings, numbers, booleans, lists and maps of such; days and times as ISO 8601 has them. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            case List<?> list -> list.stream().map(Texts::plain).toList();
            case Map<?, ?> map -> map.entrySet().stream().filter(entry -> entry.getValue() != null)
                    .collect(java.util.stream.Collectors.toMap(entry -> String.valueOf(entry.getKey()),
                            entry -> Objects.requireNonNull(plain(entry.getValue()))));
            default -> value.toString();
        };
    }

    /** Without what XML 1.0 cannot hold: controls, halves of surrogates, U+FFFE and U+FFFF become U+FFFD. */
    static String xml(String text) {
        return text.codePoints().map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** What a node is called in short: its name, title or text. */
    static String caption(Node node) {
        String caption = Stream.of("name", "title", "text", "id").map(node.properties()::get).filter(Objects::nonNull)
                .findFirst().map(Object::toString).orElse(node.id());
        return caption.codePointCount(0, caption.length()) <= LONGEST_CAPTION ? caption
                : caption.substring(0, caption.offsetByCodePoints(0, LONGEST_CAPTION)) + "…";
    }
}
