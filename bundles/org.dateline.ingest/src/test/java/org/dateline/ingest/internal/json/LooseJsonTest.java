package org.dateline.ingest.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooseJsonTest {

    @Test
    void plainJsonIsRead() {
        assertEquals(Map.of("a", List.of("1", "true", "x\ny"), "b", Map.of("c", "é")), LooseJson.parse("{\"a\":[1,true,\"x\\ny\"],\"b\":{\"c\":\"\\u00e9\"},\"d\":null}"));
    }

    @Test
    void whatPagesGetWrongIsForgiven() {
        assertEquals(Map.of("a", "line one\nline two", "b", List.of("1", "2")), LooseJson.parse("/* x */ {\"a\":\"line one\nline two\", \"b\":[1,2,],}"));
    }

    @Test
    void aTextCutShortGivesWhatCameBefore() {
        assertEquals(Map.of("a", "1", "b", Map.of("c", "endl")), LooseJson.parse("{\"a\":1,\"b\":{\"c\":\"endl"));
    }

    @Test
    void endlessNestingEndsSomewhere() {
        assertEquals(List.class, LooseJson.parse("[".repeat(1_000_000)) instanceof List ? List.class : null);
        assertNull(LooseJson.parse(""));
    }
}
