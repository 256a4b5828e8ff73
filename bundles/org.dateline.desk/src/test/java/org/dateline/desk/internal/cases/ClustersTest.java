package org.dateline.desk.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void whatIsKeptApartStaysApartAlsoOverAThird() {
        Clusters clusters = new Clusters(4);
        clusters.keepApart(0, 2);
        assertTrue(clusters.join(0, 1));
        assertFalse(clusters.join(1, 2));
        assertTrue(clusters.join(2, 3));
        assertFalse(clusters.join(3, 1));
        assertNotEquals(clusters.find(0), clusters.find(3));
    }

    @Test
    void theLeastStandsForAll() {
        Clusters clusters = new Clusters(5);
        clusters.join(4, 3);
        clusters.join(3, 1);
        assertEquals(1, clusters.find(4));
    }
}
