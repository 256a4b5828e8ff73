package org.dateline.extract.internal.grammar;

import java.util.function.ObjLongConsumer;

/** The forms of an English verb: by rule, or as the lexicon spells them behind the base form. */
final class VerbForms {

    private VerbForms() {
    }

    /** @param entry "note", or "say/says/said/said/saying" */
    static void of(String entry, ObjLongConsumer<String> out) {
        String[] f = entry.split("/");
        String base = f[0];
        out.accept(base, WordClass.BASE_FORM);
        out.accept(f.length > 1 ? f[1] : withS(base), WordClass.S_FORM);
        String past = f.length > 2 ? f[2] : withEd(base);
        out.accept(past, WordClass.PAST_FORM);
        out.accept(f.length > 3 ? f[3] : past, WordClass.PARTICIPLE);
        out.accept(f.length > 4 ? f[4] : withIng(base), WordClass.ING_FORM);
    }

    private static String withS(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hiss = base.endsWith("s") || base.endsWith("o") || base.endsWith("x") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("z");
        return base + (hiss ? "es" : "s");
    }

    private static String withEd(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String withIng(String base) {
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee");
        return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        int n = base.length();
        return n > 1 && base.charAt(n - 1) == 'y' && "aeiou".indexOf(base.charAt(n - 2)) < 0;
    }
}
