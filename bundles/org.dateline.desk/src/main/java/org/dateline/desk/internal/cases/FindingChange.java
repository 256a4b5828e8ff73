package org.dateline.desk.internal.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.api.EdtfDate;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Event;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Note;
import org.dateline.api.analysis.Quotation;
import org.dateline.api.analysis.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Makes a finding with the values that a person gave. */
final class FindingChange {

    private static final String WHY = "Set by a person.";

    private final Map<String, String> fields;
    private final Findings before;

    /**
     * @param fields the new values
     * @param before the layers before this one, corrected
     */
    FindingChange(Map<String, String> fields, Findings before) {
        this.fields = fields;
        this.before = before;
    }

    /** @throws IllegalArgumentException where a value is none; the message says so */
    Finding of(Finding finding) {
        return switch (finding) {
            case Event event -> event(event);
            case Quotation quotation -> quotation(quotation);
            case Mention mention -> new Mention(mention.id(), mention.span(), value(FindingFields.TYPE, mention.type()), 1);
            case TimeExpression time -> time(time);
            case CastMember member -> member(member);
            case Note note -> note(note);
            default -> finding;
        };
    }

    private String value(String field, String old) {
        return fields.getOrDefault(field, old);
    }

    private Event event(Event event) {
        Event.Builder changed = event.toBuilder().label(value(FindingFields.LABEL, event.label())).confidence(1);
        String date = fields.get(FindingFields.DATE);
        if (date != null) {
            changed.date(date.isEmpty() ? null : EdtfDate.of(date), Event.Basis.STATED, null).why(WHY);
        }
        String status = fields.get(FindingFields.STATUS);
        return (status == null ? changed : changed.status(status(status))).build();
    }

    static Event.Status status(String name) {
        for (Event.Status each : Event.Status.values()) {
            if (each.id().equals(name.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new IllegalArgumentException("The status of an event is happened, said, planned or cancelled, not " + name + ".");
    }

    private Quotation quotation(Quotation quotation) {
        String id = fields.get(FindingFields.SPEAKER_CAST);
        String name = fields.get(FindingFields.SPEAKER);
        CastMember member = speaker(before.of(Layer.CAST), name, id);
        String speaker = member != null ? member.name() : name == null || name.isEmpty() ? null : name;
        return quotation.toBuilder().speaker(speaker, null, member == null ? null : member.id()).confidence(1).build();
    }

    /** By id and name, else by name, since ids may be others after a new analysis; else by alias. */
    static @Nullable CastMember speaker(List<CastMember> cast, @Nullable String name, @Nullable String id) {
        for (CastMember each : cast) {
            if (each.id().equals(id) && (name == null || each.name().equals(name))) {
                return each;
            }
        }
        return name == null ? null : named(cast, name, null);
    }

    /** The member of this name, or else of this alias. */
    static @Nullable CastMember named(List<CastMember> cast, String name, @Nullable String type) {
        CastMember byAlias = null;
        for (CastMember each : cast) {
            if (type == null || each.type().equals(type)) {
                if (each.name().equalsIgnoreCase(name)) {
                    return each;
                }
                if (byAlias == null && each.aliases().stream().anyMatch(name::equalsIgnoreCase)) {
                    byAlias = each;
                }
            }
        }
        return byAlias;
    }

    private TimeExpression time(TimeExpression time) {
        String edtf = value(FindingFields.EDTF, "");
        EdtfDate date = edtf.isEmpty() ? null : EdtfDate.of(edtf);
        String value = date == null ? time.value() : timex(edtf);
        return TimeExpression.builder(time.id(), time.span(), time.type(), value).edtf(date)
                .zone(date == null ? null : date.zone()).why(WHY).build();
    }

    /** TIMEX3 as ISO-TimeML writes it; it has no mark for "about", and no intervals. */
    static String timex(String edtf) {
        int slash = edtf.indexOf('/');
        String one = slash < 0 ? edtf : slash == 0 || edtf.startsWith("..") ? edtf.substring(slash + 1) : edtf.substring(0, slash);
        String core = one.replaceAll("[~?%]$", "");
        if (core.endsWith("XX")) {
            return core.substring(0, 2);
        }
        if (core.endsWith("X")) {
            return core.substring(0, 3);
        }
        if (core.length() != 7 || core.charAt(4) != '-') {
            return core;
        }
        String year = core.substring(0, 5);
        int part = Integer.parseInt(core.substring(5));
        return switch (part) {
            case 21 -> year + "SP";
            case 22 -> year + "SU";
            case 23 -> year + "FA";
            case 24 -> year + "WI";
            case 33, 34, 35, 36 -> year + "Q" + (part - 32);
            case 40, 41 -> year + "H" + (part - 39);
            default -> core;
        };
    }

    private CastMember member(CastMember member) {
        String name = value(FindingFields.NAME, member.name());
        CastMember.Builder changed = member.toBuilder().name(name).type(value(FindingFields.TYPE, member.type())).confidence(1);
        return (name.equals(member.name()) ? changed : changed.alias(member.name())).build();
    }

    private Note note(Note note) {
        Map<String, String> values = new TreeMap<>(note.fields());
        values.putAll(fields);
        values.remove(FindingFields.LABEL);
        return new Note(note.id(), note.span(), value(FindingFields.LABEL, note.label()), values, 1);
    }
}
