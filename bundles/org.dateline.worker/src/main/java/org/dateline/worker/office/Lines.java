package org.dateline.worker.office;

import org.xml.sax.SAXException;

/** Paragraphs that writers made of line breaks. */
final class Lines {

    /** Takes one paragraph after the other. */
    interface Taker {
        void take(String line) throws SAXException;
    }

    private Lines() {}

    /** Breaks at empty lines; single line breaks stay inside a paragraph. */
    static void split(String words, Taker taker) throws SAXException {
        int from = 0;
        for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) {
            int next = at + 1;
            while (next < words.length() && (words.charAt(next) == ' ' || words.charAt(next) == '\t' || words.charAt(next) == '\r')) {
                next++;
            }
            if (next < words.length() && words.charAt(next) == '\n') {
                if (at > from) {
                    taker.take(words.substring(from, at));
                }
                from = next + 1;
                at = next;
            }
        }
        if (from < words.length()) {
            taker.take(words.substring(from));
        }
    }
}
