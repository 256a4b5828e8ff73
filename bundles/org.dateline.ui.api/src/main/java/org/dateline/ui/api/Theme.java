package org.dateline.ui.api;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.osgi.annotation.versioning.ProviderType;

/** Colours, fonts and icons for light, dark and high contrast. The workbench owns and disposes them. UI thread. */
@ProviderType
public interface Theme {

    boolean dark();

    /** Only the system's own colours are to be used: nothing may be told by colour alone. */
    boolean highContrast();

    Color color(Role role);

    /** The colour of the lane with this number, counted from 0; lane 7 has lane 0's again and wants a notched stripe. */
    Color lane(int index);

    Font font(Text text);

    /** A 16 pixel icon of the family, in the text's colour, by its Lucide name; the accent's or the alarm's by the role. */
    Image icon(String name, Role role);

    /** The pixels of a 16 pixel icon at 32, for large places; owned by the theme too. */
    Image largeIcon(String name, Role role);

    /** The roles of the palette. */
    enum Role {
        PANEL, WINDOW, TEXT, SECOND_TEXT, ACCENT, SELECTED_TEXT, SELECTED, SENTENCE, TO_CHECK, TO_CHECK_BACK, ERROR, ERROR_BACK,
        ACCEPTED, ACCEPTED_BACK, EDGE, HAIRLINE, STRIPE, QUOTE, ON_ACCENT, ORGANISATION, DATE
    }

    /** The sizes of type. */
    enum Text {
        SYSTEM, SYSTEM_BOLD, SMALL, ITEM_TITLE, WELCOME, AXIS, AXIS_BOLD, READER, READER_TITLE
    }
}
