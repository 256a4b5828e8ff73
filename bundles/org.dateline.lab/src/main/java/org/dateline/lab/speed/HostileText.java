package org.dateline.lab.speed;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Texts made to be slow, each as long as one wants.
 *
 * @param name what is in it
 * @param text makes about this many characters of it; always the same
 */
record HostileText(String name, IntFunction<String> text) {

    private static final String[] SYLLABLES = {"ba", "den", "kor", "li", "mo", "nar", "pes", "ro", "su", "ta", "vin", "za"};

    static List<HostileText> all() {
        return List.of(
                repeated("opening quotation marks", "“"),
                repeated("straight quotation marks", "\" "),
                repeated("quotations nobody closes", "“He said so. "),
                repeated("quotations in quotations", "“a ‘b "),
                repeated("speakers before colons", "Berg: yes\n\n"),
                repeated("titles before names", "President Minister Anna "),
                repeated("opening brackets", "("),
                repeated("brackets in brackets", "(a [b "),
                repeated("one endless sentence", "and the men went on and on, "),
                repeated("said and said", "he said that she said that "),
                repeated("one word", "a"),
                repeated("full stops", "."),
                repeated("digits", "19"),
                repeated("dates", "May 3, 2019 and Tuesday or "),
                repeated("ranges of dates", "May 3-"),
                repeated("amounts", "$1.2 billion ($3 million) "),
                repeated("one name", "Anna Berg "),
                repeated("short lines", "On Tuesday\n"),
                repeated("empty lines", "\n"),
                repeated("speakers named alike", "Mr. Berg said on Tuesday. "),
                repeated("names between dashes", "Anna—"),
                repeated("links in Markdown", "[Anna Berg](https://news.example.org/2024/05/17/a) "),
                repeated("pictures in Markdown", "![A man. /Anna Berg](https://img.example.org/2024/05/17/a.jpg)\n"),
                repeated("headings in Markdown", "# Berg\n\n"),
                repeated("lists in Markdown", "- Berg said\n"),
                repeated("rows of a table", "| May 3, 2019 | Anna Berg | $1.2 million |\n"),
                repeated("quotations in one paragraph", "“It is so,” Berg said. "),
                repeated("different days", "3 May: rain. "),
                new HostileText("different capitalised words", length -> names(length, " ", 0)),
                new HostileText("different people who say", length -> names(length, " said on Tuesday that it rained. ", 2)),
                new HostileText("different people of one family", length -> names(length, " Berg resigned. ", 1)));
    }

    private static HostileText repeated(String name, String unit) {
        return new HostileText(name, length -> unit.repeat(length / unit.length()));
    }

    /** Names that differ, words of them and then what follows each; none of words: no end but the space. */
    private static String names(int length, String after, int words) {
        StringBuilder text = new StringBuilder(length + 64);
        for (int n = 0; text.length() < length; n++) {
            for (int w = 0; w < Math.max(1, words); w++) {
                text.append(w == 0 ? "" : " ").append(name(n * 31 + w * 17));
            }
            text.append(after);
        }
        return text.toString();
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
