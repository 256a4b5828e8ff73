package org.dateline.worker;

import java.io.IOException;

/** Where the blocks of a document go. */
public interface Teller {

    /**
     * @param level of a heading 1 to 6, else 0
     * @param place the place in the file, for people
     */
    void tell(Block kind, int level, String place, String words) throws IOException, Refusal;
}
