package org.dateline.ingest.internal.encoding;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the encodings from before Unicode apart: those of two bytes a character by whether every byte fits and the characters are
 * common ones, those of one byte by which reading gives words rather than letters strewn with signs.
 */
final class LegacyCharsets {

    private static final int SAMPLE = 64_000;

    /** The syllables that Korean is written with; the later encodings have five times as many. */
    private static final Charset COMMON_HANGUL = Charset.forName("EUC-KR");

    /** What a file from an old Mac or from DOS must be better by: its letters stand where others have quotation marks. */
    private static final double RARE = 0.6;

    private static final int HEADLINE = 30;

    private static final Set<String> RARELY_MET = Set.of("x-MacRoman", "IBM850");

    private static final List<String> TWO_BYTES = List.of("x-windows-949", "windows-31j", "EUC-JP", "GB18030", "Big5");

    /** The letters beyond a to z of the languages that an encoding was made for, the encoding most often met first. */
    private static final Map<String, List<String>> ONE_BYTE = alphabets();

    private LegacyCharsets() {}

    static String decode(byte[] bytes) {
        byte[] sample = sample(bytes);
        if (Thai.is(sample)) {
            return new String(bytes, Thai.CHARSET);
        }
        Charset best = Charset.forName("windows-1252");
        double bestScore = 0;
        for (String name : TWO_BYTES) {
            String text = Charset.isSupported(name) ? TextDecoder.strict(sample, Charset.forName(name)) : null;
            double score = text == null ? 0 : ideographScore(text, name);
            if (score > bestScore) {
                bestScore = score;
                best = Charset.forName(name);
            }
        }
        if (bestScore < 0.7) {
            best = oneByte(sample);
        }
        return new String(bytes, best);
    }

    /** Cut after an ASCII byte, so that no character is torn. */
    private static byte[] sample(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE);
        while (end < bytes.length && end > 0 && bytes[end - 1] < 0) {
            end--;
        }
        return java.util.Arrays.copyOf(bytes, end);
    }

    private static double ideographScore(String text, String charset) {
        int high = 0;
        int kana = 0;
        double good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            high++;
            kana += isKana(c) ? 1 : 0;
            good += isAloneInWord(text, i) ? 0 : weight(c, charset);
        }
        // A name or a headline may be ideographs alone; no Japanese sentence is.
        boolean japanese = charset.equals("windows-31j") || charset.equals("EUC-JP");
        return high == 0 ? 0 : good / high * (japanese && high > HEADLINE && kana * 10 < high ? 0.8 : 1);
    }

    private static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30ff;
    }

    /** Languages of ideographs and syllables do not write one of them inside a Latin word; an accented letter misread stands like that. */
    private static boolean isAloneInWord(String text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return before < 0x80 && after < 0x80 && (Character.isLetter(before) || Character.isLetter(after));
    }

    private static double weight(char c, String charset) {
        boolean hangul = c >= 0xac00 && c <= 0xd7a3;
        boolean kana = isKana(c);
        boolean ideograph = c >= 0x4e00 && c <= 0x9fff;
        boolean mark = c >= 0x3000 && c <= 0x3020 || c >= 0xff00 && c <= 0xff60 || c >= 0x2010 && c <= 0x203b;
        return switch (charset) {
            case "x-windows-949" -> hangul ? COMMON_HANGUL.newEncoder().canEncode(c) ? 1 : 0.2 : mark ? 0.8 : ideograph ? 0.2 : 0;
            case "windows-31j", "EUC-JP" -> kana ? 1.05 : ideograph ? 0.7 : mark ? 0.9 : c >= 0xff61 && c <= 0xff9f ? -0.5 : 0;
            case "GB18030" -> ideograph ? CommonIdeographs.simplified(c) ? 1.1 : 0.72 : mark ? 0.9 : kana || hangul ? 0.3 : 0;
            default -> ideograph ? CommonIdeographs.traditional(c) ? 1.1 : 0.71 : mark ? 0.9 : 0;
        };
    }

    private static Charset oneByte(byte[] sample) {
        Charset best = Charset.forName("windows-1252");
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, List<String>> entry : ONE_BYTE.entrySet()) {
            String name = entry.getKey();
            if (Charset.isSupported(name)) {
                double score = wordScore(new String(sample, Charset.forName(name)), entry.getValue()) - (RARELY_MET.contains(name) ? RARE : 0);
                if (score > bestScore) {
                    bestScore = score;
                    best = Charset.forName(name);
                }
            }
        }
        return best;
    }

    private static Map<String, List<String>> alphabets() {
        Map<String, List<String>> alphabets = new LinkedHashMap<>();
        alphabets.put(
                "windows-1252",
                List.of("äöüß", "éèêëàâçùûîïôœ", "áéíóúñü", "ãõáéíóúâêôçà", "àèéìòù", "åæøé", "åäöé", "ëéèïöü", "þðæöáéíóúý"));
        alphabets.put("windows-1251", List.of("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгдежзийклмнопрстуфхцчшщьюяіїєґ"));
        alphabets.put("windows-1250", List.of("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćšžđ", "ľĺŕôäáčďéíňóšťúýž"));
        alphabets.put("ISO-8859-2", List.of("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "čćšžđ"));
        alphabets.put("windows-1257", List.of("ąčęėįšųūž", "āčēģīķļņšūž"));
        alphabets.put("KOI8-R", List.of("абвгдежзийклмнопрстуфхцчшщъыьэюяё"));
        alphabets.put("IBM866", List.of("абвгдежзийклмнопрстуфхцчшщъыьэюяё"));
        alphabets.put("windows-1253", List.of("αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώ"));
        alphabets.put("windows-1254", List.of("çğıöşüâî"));
        alphabets.put("windows-1256", List.of("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ"));
        alphabets.put("windows-1255", List.of("אבגדהוזחטיךכלםמןנסעףפץצקרשת"));
        for (String name : RARELY_MET.stream().sorted().toList()) {
            alphabets.put(name, alphabets.get("windows-1252"));
        }
        return alphabets;
    }

    /** How much of what is no ASCII the letters of one language explain, less what no writer would write. */
    private static double wordScore(String text, List<String> alphabets) {
        double best = Double.NEGATIVE_INFINITY;
        for (String alphabet : alphabets) {
            best = Math.max(best, coverage(text, alphabet) - alphabet.length() / 1000.0);
        }
        return best;
    }

    private static double coverage(String text, String alphabet) {
        double score = 0;
        int high = 1;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                high++;
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += Character.isLetter(c) ? letterScore(before, c, alphabet) : markScore(before, c, after);
            }
            before = c;
        }
        return score / high;
    }

    private static double letterScore(char before, char c, String alphabet) {
        boolean twoScripts = c >= 0x370 && before < 0x80 && Character.isLetter(before);
        if (twoScripts || Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -1;
        }
        return alphabet.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : -0.5;
    }

    private static double markScore(char before, char c, char after) {
        if (c == '\ufffd' || Character.isISOControl(c)) {
            return -2;
        }
        boolean inside = Character.isLetter(before) && Character.isLetter(after);
        boolean common = "’‘“”„«»–—…•©€°§\u00a0".indexOf(c) >= 0;
        return inside && c != '’' ? -1 : common ? 0.5 : 0;
    }
}
