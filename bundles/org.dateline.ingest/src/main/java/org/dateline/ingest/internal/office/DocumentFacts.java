package org.dateline.ingest.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.api.EdtfDate;
import org.dateline.api.story.Found;
import org.dateline.api.story.StoryDraft;
import org.dateline.ingest.internal.prose.Drafts;
import org.dateline.ingest.internal.prose.StoryParts;
import org.dateline.ingest.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Byline, date, language and rights: what is printed before what the properties say, and those with doubt. */
final class DocumentFacts {

    /** No document of ours is older than its format; the years 1601, 1899, 1904 and 1970 are zeros of clocks. */
    private static final int FIRST_YEAR = 1981;

    private static final int LAST_YEAR = 2100;

    private static final Set<String> NOBODY = Set.of("user", "admin", "administrator", "owner", "unknown", "author", "microsoft office user", "default", "pc", "dell", "hp", "lenovo", "windows", "windows user", "guest", "test", "root", "staff", "office", "사용자", "benutzer", "utilisateur", "usuario", "microsoft", "apple", "customer", "home", "company", "none", "student", "python-docx", "openpyxl", "apache poi");

    private DocumentFacts() {}

    /** @param evidence what the lines at the top say; null where they were not asked */
    static void fill(StoryDraft draft, Map<String, String> fields, StoryParts.@Nullable Evidence evidence) {
        if (evidence != null) {
            Drafts.fill(draft, evidence);
        }
        if (evidence == null || evidence.authors().isEmpty()) {
            String sender = fields.getOrDefault("sender", "");
            draft.authors(sender.isEmpty() ? Drafts.authors(authors(fields.getOrDefault("author", "")), "metadata", 0.5) : new Found<>(List.of(sender), "mail-header", 0.9));
        }
        if (evidence == null || evidence.date() == null) {
            draft.published(published(fields));
        }
        if (evidence == null || evidence.publisher().isEmpty()) {
            draft.publisher(Drafts.text(fields.getOrDefault("publisher", ""), "metadata", 0.5));
        }
        if (evidence == null || evidence.rights().isEmpty()) {
            draft.rights(Drafts.text(fields.getOrDefault("rights", ""), "metadata", 0.7));
        }
    }

    private static @Nullable Found<EdtfDate> published(Map<String, String> fields) {
        EdtfDate sent = day(fields.getOrDefault("sent", ""));
        if (sent != null) {
            return new Found<>(sent, "mail-header", 0.9);
        }
        EdtfDate created = day(fields.getOrDefault("date", fields.getOrDefault("created", "")));
        EdtfDate modified = day(fields.getOrDefault("modified", ""));
        // A file that was changed before it was made comes from a template or a wrong clock.
        boolean impossible = created != null && modified != null && modified.toString().compareTo(created.toString()) < 0;
        EdtfDate date = impossible || created == null ? modified : created;
        return date == null ? null : new Found<>(date, "metadata", 0.5);
    }

    private static @Nullable EdtfDate day(String time) {
        if (time.length() < 10) {
            return null;
        }
        String day = time.substring(0, 10);
        for (int i = 0; i < 10; i++) {
            boolean fits = i == 4 || i == 7 ? day.charAt(i) == '-' : day.charAt(i) >= '0' && day.charAt(i) <= '9';
            if (!fits) {
                return null;
            }
        }
        int year = Integer.parseInt(day.substring(0, 4));
        return year < FIRST_YEAR || year > LAST_YEAR ? null : EdtfDate.parse(day).orElse(null);
    }

    private static List<String> authors(String property) {
        List<String> authors = new ArrayList<>();
        for (String each : property.split("[;]")) {
            String name = Spaces.collapse(each);
            boolean person = name.length() >= 3 && name.length() <= 60 && !NOBODY.contains(name.toLowerCase(Locale.ROOT)) && name.indexOf('@') < 0 && name.chars().noneMatch(Character::isDigit);
            boolean login = person && name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT)) && name.charAt(0) < '\u0250';
            if (person && !login && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return authors.size() > 12 ? List.of() : authors;
    }
}
