package org.dateline.desk.internal.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dateline.api.Span;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Findings;
import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.Anchor;
import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.Correction;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.desk.CorrectionRequest;
import org.dateline.api.story.StoryId;
import org.dateline.desk.internal.analysis.Layers;
import org.jspecify.annotations.Nullable;

/** Turns what a person asks for into a correction that can be stored, or says why it is none. */
final class CorrectionMaking {

    private final CaseView view;
    private final CorrectionRequest request;
    private final AnalyzedStory story;
    private final String layer;

    CorrectionMaking(CaseView view, CorrectionRequest request) throws CaseException {
        this.view = view;
        this.request = request;
        this.layer = request.target().layer();
        this.story = story(request.target().story());
    }

    private AnalyzedStory story(StoryId id) throws CaseException {
        AnalyzedStory found = view.story(id);
        if (found == null) {
            throw new CaseException("The case does not hold the story " + id + ".");
        }
        return found;
    }

    Correction make(String id) throws CaseException {
        try {
            return layer.equals(Correction.STORY) ? toStory(id) : request.action() == Action.ADD ? addition(id) : toExisting(id);
        } catch (IllegalArgumentException e) {
            throw new CaseException(String.valueOf(e.getMessage()), e);
        }
    }

    private Correction toStory(String id) throws CaseException {
        if (request.action() == Action.CUT) {
            return anchored(id, StoryCut.anchor(story.story()), Map.of(), StoryCut.fields(view, request, story.story()));
        }
        if (request.action() != Action.CHANGE || request.fields().isEmpty()) {
            throw new CaseException("Of a story can be changed: " + String.join(", ", new TreeSet<>(StoryFields.ALL)) + ".");
        }
        Correction made = anchored(id, null, StoryFields.of(story.story()), request.fields());
        StoryFields.corrected(story.story(), List.of(made));
        return made;
    }

    private Correction addition(String id) throws CaseException {
        Span span = span(request.target().findingId());
        checkFields(request.fields().keySet());
        Map<String, String> fields = withSpeaker(request.fields());
        new FindingMaking(story.story(), story.findings()).of(layer, id, span, fields);
        return correction(id, span, Map.of(), fields);
    }

    private Span span(String range) throws CaseException {
        int dash = range.indexOf('-');
        try {
            Span span = new Span(Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
            if (span.length() > 0 && span.end() <= story.story().text().length()) {
                return span;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new CaseException("A finding is added on START-END of the text, not on " + range + ".", e);
        }
        throw new CaseException("The text has no words at " + range + ".");
    }

    private Correction toExisting(String id) throws CaseException {
        Finding finding = finding();
        Map<String, String> before = FindingFields.of(finding);
        return switch (request.action()) {
            case CHANGE -> {
                if (request.fields().isEmpty()) {
                    throw new CaseException("Say what is to change: " + fieldNames() + ".");
                }
                checkFields(request.fields().keySet());
                Map<String, String> fields = withSpeaker(request.fields());
                new FindingChange(fields, story.findings()).of(finding);
                yield correction(id, finding.span(), before, fields);
            }
            case JOIN, CUT -> correction(id, finding.span(), before, other((CastMember) finding));
            default -> correction(id, finding.span(), before, Map.of());
        };
    }

    private Finding finding() throws CaseException {
        if ((request.action() == Action.JOIN || request.action() == Action.CUT) && !layer.equals(Layer.CAST.id())) {
            throw new CaseException("Only members of the cast can be joined and cut apart.");
        }
        Finding found = byId(story.findings(), layer, request.target().findingId());
        if (found == null) {
            throw new CaseException("There is no " + request.target().findingId() + " in " + layer + " of “" + story.story().headline()
                    + "” any more. Look at the story again.");
        }
        return found;
    }

    private static @Nullable Finding byId(@Nullable Findings findings, String layer, String id) {
        List<? extends Finding> all = findings == null ? List.of() : findings.of(Layers.of(layer));
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /** A speaker is known by name and, where the cast has it, by id. */
    private Map<String, String> withSpeaker(Map<String, String> fields) throws CaseException {
        String name = fields.get(FindingFields.SPEAKER);
        String id = fields.get(FindingFields.SPEAKER_CAST);
        if (!layer.equals(Layer.QUOTATIONS.id()) || name == null && id == null) {
            return fields;
        }
        Map<String, String> more = new TreeMap<>(fields);
        CastMember member = FindingChange.speaker(story.findings().of(Layer.CAST), name, id);
        if (member != null) {
            more.put(FindingFields.SPEAKER, member.name());
            more.put(FindingFields.SPEAKER_CAST, member.id());
        } else if (name == null) {
            throw new CaseException("The cast of this story has no " + id + ".");
        } else {
            more.remove(FindingFields.SPEAKER_CAST);
        }
        return more;
    }

    private Map<String, String> other(CastMember one) throws CaseException {
        Map<String, String> given = request.fields();
        StoryId otherStory = new StoryId(given.getOrDefault(CastFields.STORY, story.story().id().value()));
        AnalyzedStory there = otherStory.equals(story.story().id()) ? story : story(otherStory);
        CastMember other = member(there, given);
        boolean same = there == story;
        if (same && other != null && other.id().equals(one.id())) {
            throw new CaseException("“" + one.name() + "” is one already. Name another member of the cast.");
        }
        Map<String, String> fields = new TreeMap<>();
        fields.put(CastFields.STORY, otherStory.value());
        if (other != null) {
            fields.put(CastFields.NAME, other.name());
            fields.put(CastFields.TYPE, other.type());
        } else if (same && request.action() == Action.CUT && given.containsKey(CastFields.NAME)) {
            fields.put(CastFields.NAME, given.get(CastFields.NAME));
            requireWords(one, given.get(CastFields.NAME));
        } else {
            throw new CaseException("The cast of “" + there.story().headline() + "” has no "
                    + given.getOrDefault(CastFields.NAME, given.getOrDefault(CastFields.CAST, "such member")) + ".");
        }
        return fields;
    }

    private void requireWords(CastMember one, String name) throws CaseException {
        long read = one.links().stream().filter(link -> link.span().of(story.story().text()).equals(name)).count();
        if (read == 0 || read == one.links().size()) {
            throw new CaseException("No part of the mentions of “" + one.name() + "” reads “" + name + "”, so nothing can be cut away.");
        }
    }

    /** By id, also where a join has taken it in since; else by name. In its own story a cut by name means the words. */
    private @Nullable CastMember member(AnalyzedStory there, Map<String, String> given) {
        String id = given.get(CastFields.CAST);
        if (id != null) {
            Finding now = byId(there.findings(), Layer.CAST.id(), id);
            Finding found = now != null ? now : byId(view.found(there.story().id()), Layer.CAST.id(), id);
            return (CastMember) found;
        }
        String name = given.getOrDefault(CastFields.NAME, "");
        if (there == story && request.action() == Action.CUT) {
            return joinedIn(name);
        }
        return FindingChange.named(there.findings().of(Layer.CAST), name, given.get(CastFields.TYPE));
    }

    /** A member of this name that was found and that a person has joined to another one. */
    private @Nullable CastMember joinedIn(String name) {
        boolean joined = view.corrections().stream().anyMatch(each -> each.state() == Correction.State.DONE
                && each.action() == Action.JOIN && each.story().equals(story.story().id()) && name.equals(each.after().get(CastFields.NAME)));
        Findings found = view.found(story.story().id());
        return joined && found != null ? FindingChange.named(found.of(Layer.CAST), name, null) : null;
    }

    private void checkFields(Set<String> names) throws CaseException {
        Set<String> known = FindingFields.changeable(layer);
        if (known != null && !known.containsAll(names)) {
            throw new CaseException("What can be set in " + layer + ": " + fieldNames() + "; not " + String.join(", ", new TreeSet<>(names)) + ".");
        }
    }

    private String fieldNames() {
        Set<String> known = FindingFields.changeable(layer);
        return known == null ? "the fields of the layer" : known.isEmpty() ? "nothing" : String.join(", ", new TreeSet<>(known));
    }

    private Correction correction(String id, Span span, Map<String, String> before, Map<String, String> after) {
        return anchored(id, Anchor.of(story.story().text(), span), before, after);
    }

    private Correction anchored(String id, @Nullable Anchor anchor, Map<String, String> before, Map<String, String> after) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new Correction(id, request.author(), now, story.story().id(), layer, anchor,
                request.action(), before, after, request.note(), Correction.State.DONE);
    }
}
