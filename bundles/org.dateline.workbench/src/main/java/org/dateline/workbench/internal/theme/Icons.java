package org.dateline.workbench.internal.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;

/** The icons of the family in a colour, made when first asked for. */
final class Icons {

    private static final String UNKNOWN = "puzzle";

    private final Device device;
    private final Map<String, Image> made = new HashMap<>();

    Icons(Device device) {
        this.device = device;
    }

    Image icon(String name, RGB colour, boolean large) {
        return made.computeIfAbsent(name + colour + large, key -> make(name, colour, large));
    }

    private Image make(String name, RGB colour, boolean large) {
        String known = Icons.class.getResource("icons/" + name + ".png") == null ? UNKNOWN : name;
        return new Image(device, (ImageDataProvider) zoom -> large
                ? (zoom == 100 ? tinted(known + "@2x", colour) : null)
                : switch (zoom) {
                    case 100 -> tinted(known, colour);
                    case 200 -> tinted(known + "@2x", colour);
                    default -> null;
                });
    }

    private static @Nullable ImageData tinted(String file, RGB colour) {
        try (InputStream in = Icons.class.getResourceAsStream("icons/" + file + ".png")) {
            if (in == null) {
                return null;
            }
            ImageData drawn = new ImageData(in);
            ImageData tinted = new ImageData(drawn.width, drawn.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
            tinted.alphaData = drawn.alphaData;
            int pixel = tinted.palette.getPixel(colour);
            for (int y = 0; y < drawn.height; y++) {
                for (int x = 0; x < drawn.width; x++) {
                    tinted.setPixel(x, y, pixel);
                }
            }
            return tinted;
        } catch (IOException e) {
            return null;
        }
    }

    void dispose() {
        made.values().forEach(Image::dispose);
        made.clear();
    }
}
