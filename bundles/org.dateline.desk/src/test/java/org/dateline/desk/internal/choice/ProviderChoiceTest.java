package org.dateline.desk.internal.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.dateline.api.PluginException;
import org.dateline.api.desk.ProviderDescription;
import org.junit.jupiter.api.Test;

class ProviderChoiceTest {

    private static ProviderDescription provider(String id, int ranking, String... fills) {
        return new ProviderDescription(id, "1", id, "", List.of(fills), ranking, "", List.of(), Map.of());
    }

    private static String winner(List<ProviderDescription> all, Map<String, String> preferred, Map<String, String> use, String role)
            throws PluginException {
        ProviderDescription winner = ProviderChoice.of(all, preferred, use).winner(role);
        return winner == null ? "nobody" : winner.id();
    }

    @Test
    void theHigherRankingWinsAndBetweenEqualsTheLowerId() throws PluginException {
        List<ProviderDescription> all = List.of(provider("b", 0, "joiner", "exporter:csv"), provider("a", 0, "joiner"),
                provider("c", 5, "exporter:csv"));
        assertEquals("a", winner(all, Map.of(), Map.of(), "joiner"));
        assertEquals("c", winner(all, Map.of(), Map.of(), "exporter:csv"));
    }

    @Test
    void thePersonsChoiceWinsOverTheRankingAndTheRunsOverThePreference() throws PluginException {
        List<ProviderDescription> all = List.of(provider("a", 9, "joiner"), provider("b", 0, "joiner"), provider("c", 0, "joiner"));
        assertEquals("b", winner(all, Map.of("joiner", "b"), Map.of(), "joiner"));
        assertEquals("c", winner(all, Map.of("joiner", "b"), Map.of("joiner", "c"), "joiner"));
    }

    @Test
    void aPreferenceForAProviderThatIsGoneCountsForNothing() throws PluginException {
        assertEquals("a", winner(List.of(provider("a", 0, "joiner")), Map.of("joiner", "gone"), Map.of(), "joiner"));
    }

    @Test
    void anUnknownProviderForTheRunIsNamedWithThoseThatAreThere() {
        List<ProviderDescription> all = List.of(provider("a", 0, "joiner"));
        PluginException e = assertThrows(PluginException.class, () -> ProviderChoice.of(all, Map.of(), Map.of("joiner", "x")));
        assertEquals("No provider x fills joiner. There is: a.", e.getMessage());
        e = assertThrows(PluginException.class, () -> ProviderChoice.of(all, Map.of(), Map.of("juggler", "a")));
        assertEquals("There is no role juggler, so a cannot fill it.", e.getMessage());
    }

    @Test
    void aLanguagesOwnAnalyzerGoesBeforeTheGeneralOneUnlessThePersonNamedThat() throws PluginException {
        List<ProviderDescription> all = List.of(provider("general", 9, "analyzer:times"), provider("english", 0, "analyzer:times@en"));
        ProviderChoice usual = ProviderChoice.of(all, Map.of(), Map.of());
        assertEquals("english", usual.analyzer("times", "en-GB").id());
        assertEquals("general", usual.analyzer("times", "ko").id());
        assertEquals("general", usual.analyzer("times", null).id());
        assertEquals("general", ProviderChoice.of(all, Map.of(), Map.of("analyzer:times", "general")).analyzer("times", "en").id());
    }

    @Test
    void aChoiceForALayerAlsoMeansItsLanguages() throws PluginException {
        List<ProviderDescription> all = List.of(provider("a", 9, "analyzer:times@en"), provider("b", 0, "analyzer:times@en"));
        assertEquals("b", ProviderChoice.of(all, Map.of(), Map.of("analyzer:times", "b")).analyzer("times", "en").id());
    }

    @Test
    void aKindListsEachProviderOnce() throws PluginException {
        List<ProviderDescription> all = List.of(provider("pages", 0, "reader:text/html", "reader:application/xhtml+xml"));
        ProviderChoice choice = ProviderChoice.of(all, Map.of(), Map.of());
        assertEquals(1, choice.all("reader").size());
        assertTrue(choice.named("reader").containsKey("text/html"));
    }
}
