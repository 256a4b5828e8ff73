package org.dateline.ingest.internal.office;

import java.io.IOException;
import java.util.Map;
import org.dateline.api.PluginException;

/** Takes what a worker says about a file, in the order in which it says it. For one thread. */
interface Answer {

    void document(String part) throws IOException, PluginException;

    void fields(Map<String, String> fields);

    /**
     * @param kind the protocol's letter
     * @param level of a heading 1 to 6, else 0
     * @param at the place in the file
     */
    void block(char kind, int level, String at, String text);

    void attachment(String name, String type, byte[] content) throws IOException, PluginException;

    /** A page of pictures is done, which took its own time. */
    void page() throws IOException, PluginException;

    void warning(String word);

    /** The file is read to its end. */
    void end() throws IOException, PluginException;
}
