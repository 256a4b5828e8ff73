package org.dateline.extract.internal.names;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.dateline.extract.internal.text.Characters;
import org.dateline.extract.internal.text.Segmentation;

/** Words at the ends of what was found that are no part of the name: "Dear Clara", "Bürgermeisterin Sabine Krüger", "Marlow auf Grund". */
final class NameEdges {
    private static final Set<String> GREETINGS = Set.of("Dear", "Hi", "Hello", "Hey");

    /** Titles that the training data have outside of the name, nearly always. */
    private static final Set<String> TITLES = words("""
            Sheikh Sheikha Shaikh King Emperor Prince Princess MP MLA MEP PM DP Speaker Chief Commissioner Director Premier Chancellor
            Ambassador Envoy Mayor Inspector Superintendent Constable Lieutenant Brigadier Admiral Cardinal Madam Madame Congressman
            Congresswoman Undersecretary Frenchman Dutchman Englishman Irishman Scotsman Welshman Spaniard""");

    /** Titles of other languages. */
    private static final Set<String> TITLES_ABROAD = words("""
            Herr Frau Kanzler Kanzlerin Präsident Präsidentin Minister Ministerin Kapitän Kapitänin Papst König Königin Pfarrer Bischof
            Trainer Trainerin Staatsanwalt Staatsanwältin Professor Professorin Senator Senatorin
            Monsieur Madame Mademoiselle Président Présidente Ministre Maire Général Capitaine Maître Pape
            Señor Señora Señorita Don Doña Presidente Presidenta Alcalde Alcaldesa Senador Senadora Gobernador Gobernadora Ministro
            Ministra General Capitán Papa Senhor Senhora Dom Dona Prefeito Prefeita Governador Governadora Deputado Deputada Capitão
            Signor Signora Signore Onorevole Sindaco Sindaca Senatore Capitano Presidentessa
            Meneer Mevrouw Burgemeester Premier Koning Koningin Kapitein""");

    /** How German makes titles of offices; each may have "in" behind it. */
    private static final String[] TITLE_ENDINGS = {"meister", "minister", "präsident", "kanzler", "sprecher", "direktor", "kommissar",
        "leiter", "richter", "kapitän", "trainer", "sekretär", "inspektor", "intendant"};

    /** Small words that names of other languages have inside. */
    private static final Set<String> LINKS = words("""
            a al am an bei bin da das de degli dei del della delle der des di do dos du e el en et i ibn im in la las le les los o of
            ob op sous sur t ten ter und van vom von y zu zum zur""");

    private NameEdges() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** The first token of the name that was found at [first, end). */
    static int first(Segmentation segmentation, int first, int end, int kind, boolean english) {
        int start = first;
        while (start + 1 < end && startsWithCapital(segmentation, start + 1) && leads(word(segmentation, start), kind, english)) {
            start++;
        }
        for (int i = start; !english && kind == Labels.PERSON && i + 1 < end; i++) {
            start = isTitleAbroad(word(segmentation, i)) ? i + 1 : start;
        }
        return start;
    }

    private static boolean leads(String word, int kind, boolean english) {
        return GREETINGS.contains(word) || english && kind == Labels.PERSON && TITLES.contains(word);
    }

    private static boolean isTitleAbroad(String word) {
        if (TITLES_ABROAD.contains(word)) {
            return true;
        }
        String office = word.endsWith("in") ? word.substring(0, word.length() - 2) : word;
        return Arrays.stream(TITLE_ENDINGS).anyMatch(ending -> office.length() > ending.length() + 1 && office.endsWith(ending));
    }

    /** Behind the last token: outside of English a place or a person ends before a small word that no name has inside. */
    static int end(Segmentation segmentation, int first, int end, int kind, boolean english) {
        if (english || kind != Labels.PLACE && kind != Labels.PERSON) {
            return end;
        }
        for (int i = first + 1; i < end; i++) {
            if (Characters.isLower(segmentation.text()[segmentation.start(i)]) && !LINKS.contains(word(segmentation, i))) {
                return i;
            }
        }
        return end;
    }

    private static boolean startsWithCapital(Segmentation segmentation, int token) {
        return Characters.isUpper(segmentation.text()[segmentation.start(token)]);
    }

    private static String word(Segmentation segmentation, int token) {
        return new String(segmentation.text(), segmentation.start(token), segmentation.end(token) - segmentation.start(token));
    }
}
