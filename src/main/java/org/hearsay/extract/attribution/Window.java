package org.hearsay.extract.attribution;

import org.hearsay.extract.parse.Sentence;

/**
 * The tokens among which the source and the content of a cue are looked for: some sentences around the cue, up to the
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

    /** Words that the sentences around the cue's own may bring: time per cue must not grow with the length of sentences. */
    private static final int MOST = 400;

    static Window around(Document document, int cueFirst, int cueLast) {
        Sentence sentence = document.sentence(cueFirst);
        int from = sentence.index();
        int to = sentence.index();
        while (to - sentence.index() < AFTER && joins(document, sentence, to + 1) && size(document, from, to + 1) <= MOST) {
            to++;
        }
        while (sentence.index() - from < BEFORE && joins(document, sentence, from - 1) && size(document, from - 1, to) <= MOST) {
            from--;
        }
        return new Window(cueFirst, cueLast, document.first(document.sentences().get(from)), document.end(document.sentences().get(to)));
    }

    /** Whether there is a sentence at the index, and it stands in the same paragraph. */
    private static boolean joins(Document document, Sentence sentence, int index) {
        return index >= 0 && index < document.sentences().size() && document.sentences().get(index).paragraph() == sentence.paragraph();
    }

    /** Words from the one sentence to the other, both included. */
    private static int size(Document document, int from, int to) {
        return document.end(document.sentences().get(to)) - document.first(document.sentences().get(from));
    }

    int size() {
        return end - first;
    }

    boolean isCue(int position) {
        return cueFirst <= position && position <= cueLast;
    }
}
