package org.dateline.desk.internal.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @Test
    void aChoiceIsThereAgainAfterARestartAndCanBeTakenBack(@TempDir Path folder) {
        Path settings = folder.resolve("new/settings");
        new Preferences(settings).set("analyzer:times@en", "org.example.times");
        assertEquals(Map.of("analyzer:times@en", "org.example.times"), new Preferences(settings).all());
        new Preferences(settings).set("analyzer:times@en", null);
        assertTrue(new Preferences(settings).all().isEmpty());
    }

    @Test
    void withoutAFolderAChoiceHoldsForTheRun() {
        Preferences preferences = new Preferences(null);
        preferences.set("joiner", "a");
        assertEquals(Map.of("joiner", "a"), preferences.all());
    }
}
