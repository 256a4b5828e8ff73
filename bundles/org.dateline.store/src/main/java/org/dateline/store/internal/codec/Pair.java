package org.dateline.store.internal.codec;

import java.io.IOException;

/** An object with two texts. */
record Pair(String first, String second) {

    static Pair read(JsonIn in, String firstKey, String secondKey) throws IOException {
        String[] values = {"", ""};
        in.fields(key -> {
            if (key.equals(firstKey)) {
                values[0] = in.string();
            } else if (key.equals(secondKey)) {
                values[1] = in.string();
            } else {
                in.skip();
            }
        });
        return new Pair(values[0], values[1]);
    }
}
