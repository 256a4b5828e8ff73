package org.dateline.worker;

import java.util.Locale;
import java.util.Optional;

/** What the names of paragraph styles mean. Those that word processors bring are English in the file, whatever language they spoke. */
public final class StyleName {

    private StyleName() {}

    /** The kind of a paragraph of a style of this name; empty where the name says nothing. */
    public static Optional<Block> kind(String styleName) {
        String name = plain(styleName);
        if (name.equals("title")) {
            return Optional.of(Block.TITLE);
        } else if (name.startsWith("heading ")) {
            return Optional.of(Block.HEADING);
        } else if (name.equals("quote") || name.equals("intense quote") || name.equals("block text") || name.equals("quotations")) {
            return Optional.of(Block.QUOTE);
        } else if (name.equals("caption")) {
            return Optional.of(Block.CAPTION);
        } else if (name.startsWith("list bullet") || name.startsWith("list number")) {
            return Optional.of(Block.LIST);
        } else if (name.startsWith("toc ") || name.equals("header") || name.equals("footer")) {
            return Optional.of(Block.FURNITURE);
        }
        return Optional.empty();
    }

    /** The level that the name of a heading's style gives, 1 to 6; 0 where it gives none. */
    public static int level(String styleName) {
        String name = plain(styleName);
        boolean numbered = name.length() == 9 && name.startsWith("heading ") && name.charAt(8) >= '1' && name.charAt(8) <= '9';
        return numbered ? Math.min(6, name.charAt(8) - '0') : 0;
    }

    /** LibreOffice writes spaces as it has to in XML. */
    private static String plain(String name) {
        return name.replace("_20_", " ").toLowerCase(Locale.ROOT);
    }
}
