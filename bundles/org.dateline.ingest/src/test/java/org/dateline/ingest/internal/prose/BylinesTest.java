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
        "By Jonas Eker Dec 22, 2023 | Jonas Eker",
        "Analysis by Jonas Eker, HPN | Jonas Eker",
        "5 March 2024, 9:05 am - By Jonas Eker | Jonas Eker",
        "05.03.2024, 12:30 Uhr - Redaktion: Anna Berg (Pressestelle) | Anna Berg",
        "Ein Kommentar von Anna von der Heide | Anna von der Heide",
        "Von unserem Korrespondenten Jan Kuhn | Jan Kuhn",
        "Interview: Anna Berg | Anna Berg",
        "Propos recueillis par Anne Dubois | Anne Dubois",
        "Por María de los Ángeles Pérez y Juan Gómez, corresponsal | María de los Ángeles Pérez; Juan Gómez",
        "Escrito por Ana García | Ana García",
        "a cura di Ada Rossi | Ada Rossi",
        "김민수 기자 | 김민수",
        "(서울=연합뉴스) 김민수·이영희 기자 | 김민수; 이영희",
        "워싱턴=박지훈 특파원 | 박지훈",
        "[한빛일보 김민수 선임기자] | 김민수",
        "글 김민수 | 김민수",
    })
    void aBylineNamesPersonsWithoutTitlesRolesAndAgencies(String line, String names) {
        assertEquals(List.of(names.split("; ")), Bylines.authors(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Reuters", "By Staff Writer", "By the sea, the council met", "By Associated Press", "By Harbour News Agency", "Redaktion", "Par Le Monde", "Von Hafenwerk Nord GmbH", "Projektleiterin von der Behörde",
        "Rezept von Tag", "그는 최초로 보도한 기자 가운데 한 사람이었다."})
    void anAgencyARoleAndASentenceAreNoAuthors(String line) {
        assertEquals(List.of(), Bylines.authors(line));
    }

    @Test
    void namesInAFieldMayStandWithoutSpacesBetween() {
        assertEquals(List.of("Mia Sand", "Jonas Eker", "Anna Berg"), Bylines.names("Mia Sand,Jonas Eker,Anna Berg"));
        assertEquals(List.of("Alexander McDonald"), Bylines.names("Alexander McDonald"));
    }
}
