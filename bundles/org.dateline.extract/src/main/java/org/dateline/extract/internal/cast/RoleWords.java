package org.dateline.extract.internal.cast;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Words that say what somebody is: "minister", "Gen.", "spokeswoman". */
final class RoleWords {

    private static final Set<String> WORDS = new HashSet<>(1024);

    static {
        Lists.read("roles.txt", (section, line) -> {
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                WORDS.add(words.nextToken());
            }
        });
    }

    private RoleWords() {
    }

    static boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(lower) || lower.endsWith("s.") && WORDS.contains(lower.substring(0, lower.length() - 2) + '.') || lower.endsWith("s") && lower.length() > 4 && WORDS.contains(lower.substring(0, lower.length() - 1));
    }

    /** "Mr." and the like: an address, no role. */
    static boolean isAddress(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "lady", "lord", "dame", "madam", "mme.", "dr", "dr.", "begum", "alhaji", "haji", "shri",
                "smt" -> true;
            default -> false;
        };
    }

    /** "his daughter Chelsea Clinton": somebody's family, seldom the one whom a story calls by the family name. */
    static boolean isKin(String word) {
        return switch (word) {
            case "wife", "husband", "son", "daughter", "father", "mother", "brother", "sister", "widow", "uncle", "aunt", "grandfather",
                "grandmother", "brothers", "sisters", "sons", "daughters", "parents" -> true;
            default -> false;
        };
    }

    static Gender genderOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "mr", "mr.", "sir", "lord", "chairman", "spokesman", "congressman", "businessman", "king", "prince", "pope", "councilman",
                "father", "son", "brother", "husband", "actor", "policeman", "duke", "emperor", "uncle", "nephew", "assemblyman" -> Gender.MALE;
            case "mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "madam", "mme.", "chairwoman", "spokeswoman", "congresswoman",
                "businesswoman", "queen", "princess", "mother", "daughter", "sister", "wife", "actress", "policewoman", "councilwoman",
                "duchess", "aunt", "niece", "nun", "widow", "assemblywoman" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
