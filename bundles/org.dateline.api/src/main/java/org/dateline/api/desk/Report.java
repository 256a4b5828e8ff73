package org.dateline.api.desk;

import java.util.List;

import org.dateline.api.cases.SetAside;

/**
 * How an import or an analysis ended.
 *
 * @param stories how many stories came in
 * @param known how many sources the case held already
 * @param setAside inputs that did not become stories, each with its reason
 * @param cancelled it was stopped before its end; what came in is kept
 */
public record Report(int stories, int known, List<SetAside> setAside, boolean cancelled) {

    public Report {
        setAside = List.copyOf(setAside);
    }
}
