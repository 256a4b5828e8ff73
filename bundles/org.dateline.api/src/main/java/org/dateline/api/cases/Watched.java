package org.dateline.api.cases;

/**
 * A folder or an address that the person wants looked at again: what is new or has changed there becomes stories.
 *
 * @param kind what it is
 * @param place the folder's absolute path, or the address
 * @param on false while the person wants it left alone
 */
public record Watched(Kind kind, String place, boolean on) {

    public enum Kind {
        /** Looked at while the case is open in the desktop. */
        FOLDER,
        /** A feed or a page, asked for only when the person says so. */
        ADDRESS
    }

    public Watched turned(boolean nowOn) {
        return new Watched(kind, place, nowOn);
    }
}
