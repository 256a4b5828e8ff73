package org.dateline.ingest.internal.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dateline.ingest.internal.wire.Item;
import org.jspecify.annotations.Nullable;

/** Which column holds what of a story: as the person says, else as the headings say. */
final class Columns {

    /** What a column may hold, by the name that a person gives it, with the headings it goes under. */
    enum Role {
        TEXT("text", "body", "content", "article", "articlebody", "articletext", "fulltext", "bodytext", "maintext", "story", "storytext",
            "본문", "내용", "기사본문"),
        TITLE("title", "headline", "head", "hed", "articletitle", "제목", "기사제목", "titre", "titel", "titulo"),
        STANDFIRST("standfirst", "description", "summary", "subtitle", "subhead", "dek", "lede", "lead", "abstract", "부제", "요약"),
        PUBLISHED("published", "date", "publisheddate", "publicationdate", "publishdate", "pubdate", "publishedat", "publishedon", "datetime",
            "timestamp", "createdat", "날짜", "일자", "게시일", "발행일", "작성일", "datum", "fecha"),
        AUTHOR("author", "authors", "byline", "writer", "reporter", "creator", "기자", "작성자", "auteur", "autor"),
        PUBLISHER("publisher", "source", "publication", "outlet", "newspaper", "site", "sitename", "언론사", "매체"),
        URL("url", "link", "address", "uri", "permalink", "articleurl", "주소", "링크"),
        LANGUAGE("language", "lang", "언어"),
        ID("id", "guid", "uuid", "articleid", "docid", "documentid", "storyid", "번호");

        private final String name;
        private final Set<String> headings;

        Role(String... headings) {
            this.name = headings[0];
            this.headings = Set.of(headings);
        }
    }

    private final Map<Role, Integer> places = new EnumMap<>(Role.class);

    private Columns() {
    }

    /** @param said column's heading, or its number from 1, by the name of what it holds */
    static Columns of(List<String> headings, Map<String, String> said) {
        Columns columns = new Columns();
        for (Role role : Role.values()) {
            String named = said.get(role.name);
            int place = named == null ? columns.find(role, headings) : place(named, headings);
            if (place >= 0) {
                columns.places.put(role, place);
            }
        }
        return columns;
    }

    /** The first heading that the role goes under, the more usual heading first. */
    private int find(Role role, List<String> headings) {
        int found = -1;
        for (int i = 0; i < headings.size(); i++) {
            String key = key(headings.get(i));
            if (role.headings.contains(key) && !places.containsValue(i) && (found < 0 || key.equals(role.name))) {
                found = i;
            }
        }
        return found;
    }

    private static int place(String named, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            if (key(headings.get(i)).equals(key(named))) {
                return i;
            }
        }
        boolean number = !named.isEmpty() && named.length() < 5 && named.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(named) <= headings.size() ? Integer.parseInt(named) - 1 : -1;
    }

    /** Letters and digits alone: "Published_At" is "publishedat". */
    private static String key(String heading) {
        StringBuilder key = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    boolean hasText() {
        return places.containsKey(Role.TEXT);
    }

    /** What is told by a heading that no story goes under: the first row is no row of headings. */
    boolean isEmpty() {
        return places.isEmpty();
    }

    String cell(List<String> row, Role role) {
        @Nullable Integer place = places.get(role);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    Item item(List<String> row) {
        Item item = new Item();
        String text = cell(row, Role.TEXT);
        if (text.startsWith("<") && text.contains("</")) {
            item.html(text);
        } else {
            item.text(text);
        }
        item.title(cell(row, Role.TITLE));
        item.standfirst(cell(row, Role.STANDFIRST));
        item.published(cell(row, Role.PUBLISHED), "metadata");
        item.author(cell(row, Role.AUTHOR));
        item.publisher(cell(row, Role.PUBLISHER));
        item.url(cell(row, Role.URL));
        item.language(cell(row, Role.LANGUAGE));
        return item;
    }
}
