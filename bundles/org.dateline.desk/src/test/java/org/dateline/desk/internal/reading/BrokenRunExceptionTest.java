package org.dateline.desk.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.CompletionException;

import org.dateline.api.PluginException;
import org.dateline.api.cases.CaseException;
import org.junit.jupiter.api.Test;

class BrokenRunExceptionTest {

    @Test
    void whatIsWrittenForPersonsIsToldAsItIs() {
        CaseException gone = new CaseException("The case is no longer there. Put it back.");
        assertEquals("The case is no longer there. Put it back.",
                new BrokenRunException(new CompletionException(new RuntimeException(gone))).unwrap().getMessage());
        PluginException plugin = new PluginException("The table has no columns.");
        assertSame(plugin, new BrokenRunException(new CompletionException(plugin)).unwrap());
        assertEquals("The run broke off: index 7", new BrokenRunException(new IllegalStateException("index 7")).unwrap().getMessage());
    }
}
