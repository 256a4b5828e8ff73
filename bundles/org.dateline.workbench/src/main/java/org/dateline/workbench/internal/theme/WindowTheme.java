package org.dateline.workbench.internal.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The palette in the system's light or dark, or the system's own colours where high contrast is asked for. */
public final class WindowTheme implements Theme {

    private static final String[] SERIFS = {"Noto Serif", "Georgia", "Times New Roman", "DejaVu Serif"};

    private final Display display;
    private final boolean dark;
    private final boolean highContrast;
    private final Map<Role, Color> colours = new EnumMap<>(Role.class);
    private final List<Color> lanes = new ArrayList<>();
    private final Map<Text, Font> fonts = new EnumMap<>(Text.class);
    private final Icons icons;
    private double readerPixels;

    public WindowTheme(Display display, boolean dark, boolean highContrast, double readerPixels) {
        this.display = display;
        this.dark = dark;
        this.highContrast = highContrast;
        this.readerPixels = readerPixels;
        this.icons = new Icons(display);
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        palette.roles().forEach((role, rgb) -> colours.put(role, colour(rgb)));
        for (int lane : palette.lanes()) {
            lanes.add(colour(lane));
        }
        if (highContrast) {
            systemColours();
        }
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private void systemColours() {
        Color text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        for (Role role : Role.values()) {
            colours.put(role, text);
        }
        for (Role role : List.of(Role.PANEL, Role.WINDOW, Role.STRIPE, Role.TO_CHECK_BACK, Role.ERROR_BACK, Role.ACCEPTED_BACK,
                Role.QUOTE, Role.ON_ACCENT)) {
            colours.put(role, ground);
        }
        for (Role role : List.of(Role.SELECTED, Role.ACCENT)) {
            colours.put(role, display.getSystemColor(SWT.COLOR_LIST_SELECTION));
        }
        colours.put(Role.SENTENCE, ground);
        colours.put(Role.SELECTED_TEXT, display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
        colours.put(Role.ON_ACCENT, display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
        lanes.replaceAll(c -> text);
    }

    @Override
    public boolean dark() {
        return dark;
    }

    @Override
    public boolean highContrast() {
        return highContrast;
    }

    @Override
    public Color color(Role role) {
        return colours.getOrDefault(role, display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    }

    @Override
    public Color lane(int index) {
        return lanes.get(Math.floorMod(index, lanes.size()));
    }

    @Override
    public Font font(Text text) {
        return fonts.computeIfAbsent(text, this::makeFont);
    }

    private Font makeFont(Text text) {
        return switch (text) {
            case SYSTEM -> system(13, SWT.NORMAL);
            case SYSTEM_BOLD -> system(13, SWT.BOLD);
            case SMALL -> system(12, SWT.NORMAL);
            case ITEM_TITLE -> system(16, SWT.BOLD);
            case WELCOME -> system(28, SWT.BOLD);
            case AXIS -> system(11, SWT.NORMAL);
            case AXIS_BOLD -> system(11, SWT.BOLD);
            case READER -> sized(serif(), readerPixels, SWT.NORMAL);
            case READER_TITLE -> sized(serif(), readerPixels * 1.15, SWT.BOLD);
        };
    }

    private Font system(double pixels, int style) {
        return sized(display.getSystemFont().getFontData()[0].getName(), pixels, style);
    }

    private Font sized(String name, double pixels, int style) {
        FontData data = new FontData(name, 10, style);
        data.height = (float) (pixels * 72 / display.getDPI().y);
        return new Font(display, data);
    }

    private String serif() {
        for (String name : SERIFS) {
            if (display.getFontList(name, true).length > 0) {
                return name;
            }
        }
        return "serif";
    }

    /** Another size for the reader, 11 to 28 pixels; the fonts handed out before must no longer be in use. */
    public void readerSize(double pixels) {
        readerPixels = Math.max(11, Math.min(28, pixels));
        for (Text text : List.of(Text.READER, Text.READER_TITLE)) {
            Font old = fonts.remove(text);
            if (old != null) {
                display.asyncExec(old::dispose);
            }
        }
    }

    public double readerSize() {
        return readerPixels;
    }

    @Override
    public Image icon(String name, Role role) {
        return icons.icon(name, rgb(role), false);
    }

    @Override
    public Image largeIcon(String name, Role role) {
        return icons.icon(name, rgb(role), true);
    }

    private RGB rgb(Role role) {
        return color(role).getRGB();
    }

    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
        icons.dispose();
    }
}
