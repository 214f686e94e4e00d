package org.hearsay.extract.attribution;

import org.hearsay.extract.parse.Sentence;

/**
 * The tokens among which the source and the content of a cue are looked for: the sentences around the cue, up to the
 * ends of its paragraph.
 *
 * @param cueFirst position in the document of the cue's first token
 * @param cueLast  position of its last token
 * @param first    position of the window's first token
 * @param end      position behind its last token
 */
record Window(int cueFirst, int cueLast, int first, int end) {

    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    static Window around(Document document, int cueFirst, int cueLast) {
        Sentence sentence = document.sentence(cueFirst);
        Sentence from = sentence;
        Sentence to = sentence;
        for (int i = 1; i <= BEFORE && sentence.index() - i >= 0; i++) {
            Sentence before = document.sentences().get(sentence.index() - i);
            if (before.paragraph() == sentence.paragraph()) {
                from = before;
            }
        }
        for (int i = 1; i <= AFTER && sentence.index() + i < document.sentences().size(); i++) {
            Sentence after = document.sentences().get(sentence.index() + i);
            if (after.paragraph() == sentence.paragraph()) {
                to = after;
            }
        }
        return new Window(cueFirst, cueLast, document.first(from), document.end(to));
    }

    int size() {
        return end - first;
    }

    boolean isCue(int position) {
        return cueFirst <= position && position <= cueLast;
    }
}
