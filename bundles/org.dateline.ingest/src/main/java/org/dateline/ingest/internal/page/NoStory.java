package org.dateline.ingest.internal.page;

import java.util.Locale;
import org.dateline.ingest.internal.json.Json;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Tells the pages that a server sends instead of a story, or that list stories, from stories. */
final class NoStory {

    /** A page with more prose is a story, be it one about robots. */
    private static final double LITTLE = 700;

    /** So many headings that lead elsewhere make a list, where no more paragraphs than one each stand below them. */
    private static final int LIST = 8;

    private static final String[] ROBOTS = {
        "just a moment", "attention required", "robot check", "are you a robot", "are you human", "verify you are human", "verifying you are human", "not a robot", "checking your browser",
        "security check", "security verification", "access denied", "access to this page has been denied", "pardon our interruption", "unusual traffic", "captcha", "request blocked", "please wait while we verify",
        "bestätigen sie dass sie ein mensch sind", "kein roboter", "zugriff verweigert", "accès refusé", "pas un robot", "êtes vous un robot", "acceso denegado", "no soy un robot", "verifica que eres humano",
        "accesso negato", "non sono un robot", "로봇이 아닙니다", "접근이 차단"
    };

    private static final String[] MISSING = {
        "page not found", "404 not found", "error 404", "404 error", "404", "page cant be found", "page cannot be found", "page doesnt exist", "page does not exist", "seite nicht gefunden",
        "seite wurde nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada", "pagina non trovata", "pagina niet gevonden", "página não encontrada", "sidan kunde inte hittas",
        "siden blev ikke fundet", "nie znaleziono strony", "페이지를 찾을 수 없습니다"
    };

    private static final String[] CONSENT = {
        "before you continue", "we value your privacy", "your privacy choices", "cookie consent", "manage your cookies", "accept cookies", "privacy settings", "bevor sie fortfahren", "wir schätzen ihre privatsphäre",
        "datenschutz einstellungen", "zustimmung erforderlich", "cookies akzeptieren", "nous respectons votre vie privée", "avant de continuer", "accepter les cookies", "valoramos tu privacidad", "antes de continuar"
    };

    private NoStory() {}

    /**
     * Why the page holds no story, for a person; null where it may hold one.
     *
     * @param title that the page has for its readers
     * @param shown the weight of the prose that the page shows
     */
    static @Nullable String reason(PageFacts facts, PageOutline page, MainText.Choice choice, String title, double shown) {
        if (shown < LITTLE) {
            if (facts.document().selectFirst("frameset") != null) {
                return "This page only holds frames, and the story lies in another file. Add that file.";
            }
            String names = FurnitureWords.key(title) + "\n" + FurnitureWords.key(facts.document().title());
            String words = shown == 0 && facts.hasNoText() ? names + "\n" + FurnitureWords.key(facts.document().body().text()) : names;
            if (saysOneOf(ROBOTS, words)) {
                return "This page asks whether a person is reading and shows no story. Save the story from a browser once it is shown.";
            }
            if (saysOneOf(MISSING, names)) {
                return "This page says that the story is not there. Look for its new address.";
            }
            if (saysOneOf(CONSENT, names)) {
                return "This page asks for consent and shows no story. Save the story from a browser once it is shown.";
            }
        }
        return lists(facts, page, choice) ? "This page lists stories and is none. Save the stories that you want." : null;
    }

    private static boolean saysOneOf(String[] signs, String words) {
        for (String line : words.split("\n")) {
            for (String sign : signs) {
                boolean number = Character.isDigit(sign.charAt(0)) && sign.length() == 3;
                if (number ? line.equals(sign) : line.startsWith(sign) || line.contains(" " + sign)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Many headings that lead elsewhere, each with a paragraph or none, on a page that does not call itself a story. */
    private static boolean lists(PageFacts facts, PageOutline page, MainText.Choice choice) {
        String kind = facts.meta().first("og:type").toLowerCase(Locale.ROOT);
        boolean story = kind.contains("article") || facts.article() != null || !facts.marks().property("articleBody").isEmpty() || !facts.meta().first("article:published_time").isEmpty();
        if (story) {
            return false;
        }
        int leading = 0;
        int staying = 0;
        for (int i = choice.story().first; i < choice.story().end; i++) {
            PageBlock block = page.blocks.get(i);
            leading += !choice.out()[i] && block.level() > 1 && block.linkShare() > 0.9 ? 1 : 0;
            staying += !choice.out()[i] && block.level() == 0 && Prose.isRunning(block.text()) ? 1 : 0;
        }
        return leading >= LIST && leading >= staying;
    }

    /** Whether the page says that only its beginning is free, and shows no more. */
    static boolean isBeginning(PageFacts facts, double shown) {
        return shown < LITTLE && String.valueOf(Json.get(facts.article(), "isAccessibleForFree")).equalsIgnoreCase("false");
    }
}
