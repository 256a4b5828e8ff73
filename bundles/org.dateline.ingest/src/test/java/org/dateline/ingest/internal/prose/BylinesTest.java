package org.dateline.ingest.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By Jonas Eker | Jonas Eker",
        "BY JONAS EKER [eker@post.example] | Jonas Eker",
        "ByJonas Eker | Jonas Eker",
        "By Dr. Mia Sand and Jonas Eker | Mia Sand; Jonas Eker",
        "By Jonas Eker on March 5, 2024 at 9:05AM | Jonas Eker",
        "By Jonas Eker The Associated Press | Jonas Eker",
        "By Jonas EkerCity Columnist | Jonas Eker",
        "By Jonas Eker, Senior Writer | Jonas Eker",
        "By Jonas Eker in Grimsund | Jonas Eker",
        "By Jonas Eker and Jonas Eker | Jonas Eker",
        "Von Anna Berg und Jan Kuhn | Anna Berg; Jan Kuhn",
        "Redaktion: Anna Berg (Pressestelle) | Anna Berg",
        "Par Anne de la Tour | Anne de la Tour",
        "김민수 기자 | 김민수",
    })
    void aBylineNamesPersonsWithoutTitlesRolesAndAgencies(String line, String names) {
        assertEquals(List.of(names.split("; ")), Bylines.authors(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Reuters", "By Staff Writer", "By the sea, the council met", "By Associated Press", "By Harbour News Agency", "Redaktion"})
    void anAgencyARoleAndASentenceAreNoAuthors(String line) {
        assertEquals(List.of(), Bylines.authors(line));
    }

    @Test
    void namesInAFieldMayStandWithoutSpacesBetween() {
        assertEquals(List.of("Mia Sand", "Jonas Eker", "Anna Berg"), Bylines.names("Mia Sand,Jonas Eker,Anna Berg"));
        assertEquals(List.of("Alexander McDonald"), Bylines.names("Alexander McDonald"));
    }
}
