package org.hearsay.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.hearsay.model.HearsayException;

/** From bytes to a text that can be worked on. */
class Text {

    private Text() {
    }

    /**
     * Decodes UTF-8, or UTF-16 where a byte order mark says so; the mark is left out.
     *
     * @throws HearsayException if the bytes are no text in that encoding, naming the first bad byte
     */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new HearsayException("is not %s at byte %d; convert it to UTF-8 first"
                    .formatted(charset.name(), in.position()));
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text at the same length, with U+FFFD for each surrogate that has lost its other half. */
    static String withoutHalfCharacters(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    i++;
                } else {
                    chars = chars == null ? text.toCharArray() : chars;
                    chars[i] = '\ufffd';
                }
            }
        }
        return chars == null ? text : new String(chars);
    }
}
