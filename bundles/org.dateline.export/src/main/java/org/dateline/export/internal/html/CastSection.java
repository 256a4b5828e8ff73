package org.dateline.export.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.api.analysis.Mention;
import org.dateline.export.internal.chronology.CastLine;
import org.dateline.export.internal.chronology.Item;

/** Who is listed, under which heading. */
final class CastSection {

    private CastSection() {
    }

    /** By heading, in the order to show them; empty headings are left out. */
    static Map<String, List<CastLine>> of(String which, List<CastLine> cast, List<Item> items) {
        Map<String, List<CastLine>> sections = new LinkedHashMap<>();
        if (which.equals("none")) {
            return sections;
        }
        Set<String> taking = new HashSet<>();
        for (Item item : items) {
            taking.addAll(item.who());
            if (item.place() != null) {
                taking.add(item.place());
            }
        }
        for (String heading : List.of("People", "Organisations", "Places", "Others")) {
            List<CastLine> under = new ArrayList<>();
            for (CastLine line : cast) {
                if (heading(line.type()).equals(heading) && (which.equals("all") || taking.contains(line.name()))) {
                    under.add(line);
                }
            }
            if (!under.isEmpty()) {
                sections.put(heading, under);
            }
        }
        return sections;
    }

    private static String heading(String type) {
        return switch (type) {
            case Mention.PERSON -> "People";
            case Mention.ORG -> "Organisations";
            case Mention.PLACE -> "Places";
            default -> "Others";
        };
    }
}
