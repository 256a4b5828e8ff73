package org.dateline.api.desk;

import java.util.List;

import org.dateline.api.cases.Problem;
import org.dateline.api.cases.SetAside;

/**
 * How an import or an analysis ended.
 *
 * @param stories how many stories came in
 * @param versions how many of them are new versions of stories that the case held from the same file or address
 * @param known how many sources the case held already
 * @param setAside inputs that did not become stories, each with its reason
 * @param failed providers that failed and were switched off, each with its reason; what they look for may be missing
 * @param cancelled it was stopped before its end; what came in is kept
 */
public record Report(int stories, int versions, int known, List<SetAside> setAside, List<Problem> failed, boolean cancelled) {

    /** Without new versions. */
    public Report(int stories, int known, List<SetAside> setAside, List<Problem> failed, boolean cancelled) {
        this(stories, 0, known, setAside, failed, cancelled);
    }


    public Report {
        setAside = List.copyOf(setAside);
        failed = List.copyOf(failed);
    }
}
