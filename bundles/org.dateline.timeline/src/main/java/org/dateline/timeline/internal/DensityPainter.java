package org.dateline.timeline.internal;

import org.dateline.ui.api.Messages;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/**
 * A lane from afar: bars of 4 pixels with one between, on the lane's own scale with its peak stated; from 10 pixels of height on
 * each bar is split by certainty: day known solid, vague light, only the story's date outlined.
 */
final class DensityPainter {

    private static final int STEP = 5;
    private static final int SPLIT = 10;

    private final Scene scene;
    private int[] counts = new int[400];
    private int[] at = new int[401];

    DensityPainter(Scene scene) {
        this.scene = scene;
    }

    void paint(GC gc, Lane lane, int y, int height, Color colour) {
        int bins = scene.scale.width() / STEP;
        if (counts.length < bins) {
            counts = new int[bins];
            at = new int[bins + 1];
        }
        int peak = 0;
        int peakAt = 0;
        at[0] = lane.from(scene.model.start, scene.scale.day(0));
        for (int i = 0; i < bins; i++) {
            at[i + 1] = lane.from(scene.model.start, scene.scale.day((i + 1) * STEP));
            counts[i] = at[i + 1] - at[i];
            if (counts[i] > peak) {
                peak = counts[i];
                peakAt = i;
            }
        }
        if (peak == 0) {
            return;
        }
        int room = height - 18;
        int base = y + height - 4;
        gc.setForeground(colour);
        gc.setBackground(colour);
        for (int i = 0; i < bins; i++) {
            if (counts[i] > 0) {
                bar(gc, lane, i, base, Math.max(2, counts[i] * room / peak));
            }
        }
        gc.setAlpha(255);
        peak(gc, y, peak, peakAt);
    }

    private void bar(GC gc, Lane lane, int bin, int base, int height) {
        int x = Scene.x(bin * STEP);
        int day = lane.day()[at[bin + 1]] - lane.day()[at[bin]];
        int vague = lane.vague()[at[bin + 1]] - lane.vague()[at[bin]];
        int solid = height < SPLIT ? height : height * day / counts[bin];
        int light = height < SPLIT ? 0 : height * vague / counts[bin];
        gc.setAlpha(255);
        gc.fillRectangle(x, base - solid, 4, solid);
        gc.setAlpha(110);
        gc.fillRectangle(x, base - solid - light, 4, light);
        gc.setAlpha(255);
        int hollow = height - solid - light;
        if (hollow > 1) {
            gc.drawRectangle(x, base - height, 3, hollow - 1);
        } else if (hollow == 1) {
            gc.fillRectangle(x, base - height, 4, 1);
        }
    }

    private void peak(GC gc, int y, int peak, int bin) {
        String text = scene.words.messages().get("peak", Messages.grouped(peak));
        gc.setFont(scene.theme.font(Theme.Text.AXIS));
        gc.setForeground(scene.theme.color(Role.TEXT));
        int x = Scene.x(bin * STEP);
        gc.drawLine(x + 2, y + 4, x + 2, y + 12);
        int width = gc.textExtent(text).x;
        gc.drawText(text, x + 6 + width < scene.width() ? x + 6 : x - width - 2, y + 1, true);
    }
}
