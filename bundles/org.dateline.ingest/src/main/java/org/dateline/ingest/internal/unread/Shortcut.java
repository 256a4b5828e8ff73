package org.dateline.ingest.internal.unread;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.api.ingest.SourceHead;

/** Files that are nothing but an address: what a browser leaves where a link is dropped. No file is a wish to fetch something. */
final class Shortcut {

    private static final int LONGEST = 500;

    private Shortcut() {}

    static Optional<String> reason(SourceHead head) {
        String start = new String(head.bytes(), StandardCharsets.UTF_8);
        String address = switch (head.ending()) {
            case "url", "website" -> start.contains("[InternetShortcut") ? between(start, "URL=", "\n") : "";
            case "desktop" -> start.contains("[Desktop Entry]") && start.contains("Type=Link") ? between(start, "URL=", "\n") : "";
            case "webloc" -> between(start, "<string>", "</string>");
            default -> "";
        };
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return !web || address.length() > LONGEST || address.chars().anyMatch(Character::isISOControl) ? Optional.empty()
                : Optional.of("This is a link to " + address + ", and no story. To read that page, add the address itself.");
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before);
        int to = from < 0 ? -1 : text.indexOf(after, from);
        return to < 0 ? "" : text.substring(from + before.length(), to).strip().replace("&amp;", "&");
    }
}
