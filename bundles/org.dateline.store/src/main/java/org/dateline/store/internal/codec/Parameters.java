package org.dateline.store.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.dateline.api.cases.MemberRef;

/** Lists as one parameter of a statement, which takes them apart with {@code json_each}. */
public final class Parameters {

    private Parameters() {
    }

    public static String strings(Collection<String> values) {
        return new String(JsonOut.of(out -> out.array(values, out::string)), StandardCharsets.UTF_8);
    }

    /** {@code [["story","cast"],...]} */
    public static String members(Collection<MemberRef> refs) {
        return new String(JsonOut.of(out -> out.array(refs, ref -> out.pair(ref.story().value(), ref.castId()))), StandardCharsets.UTF_8);
    }
}
