package org.dateline.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

import org.dateline.ui.api.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paints a hundred thousand items as a person would see them, and prints how long it takes. */
class TimelinePaintTest {

    private Display display;
    private Shell shell;
    private Scene scene;
    private TimelineCanvas canvas;

    @BeforeEach
    void open() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        Assumptions.assumeTrue(!linux || System.getenv("DISPLAY") != null, "there is no display");
        display = new Display();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 520);
        scene = new Scene(new PlainTheme(display), new TimelineWords(Locale.ENGLISH));
        canvas = new TimelineCanvas(shell, scene, true);
        shell.open();
    }

    @AfterEach
    void close() {
        if (display != null) {
            display.dispose();
        }
    }

    @Test
    void aHundredThousandItemsAreDrawnFarAndNear() {
        TimelineModel model = Items.model(Items.many(100_000), 12);
        scene.size(canvas.control().getClientArea());
        scene.model(model);
        double middle = (model.first + model.last) / 2;
        for (double days : new double[] {3650, 1500, 400, 60, 10}) {
            scene.scale.show(middle - days / 2, middle + days / 2);
            long[] times = new long[40];
            for (int i = 0; i < times.length; i++) {
                scene.scale.pan(3);
                canvas.changed();
                while (display.readAndDispatch()) {
                    // until it is painted
                }
                times[i] = paint();
            }
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "paint of 100,000 items, %.0f days in view: median %.1f ms, longest %.1f ms%n", days,
                    times[times.length / 2] / 1e6, times[times.length - 1] / 1e6);
        }
        assertEquals(100_000, model.size());
        assertTrue(scene.contentHeight > 0);
    }

    @Test
    void thousandsOfLanesAreDrawn() {
        TimelineModel model = Items.model(Items.many(25_000), 5_000);
        scene.size(canvas.control().getClientArea());
        scene.model(model);
        long[] times = new long[20];
        for (int i = 0; i < times.length; i++) {
            scene.scale.show(model.first + 100 * i, model.last - 60 * i);
            times[i] = paint();
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "paint of 5,000 lanes while zooming: median %.1f ms, longest %.1f ms%n",
                times[times.length / 2] / 1e6, times[times.length - 1] / 1e6);
        assertTrue(scene.contentHeight > 5_000 * LaneLayout.ROW);
    }

    @Test
    void letterByLetterATextIsAsWideAsTheSystemMeasuresIt() {
        TextWidths widths = new TextWidths();
        GC gc = new GC(canvas.control());
        for (String text : new String[] {"Mayor Helen Ortiz visited the passengers", "시장은 1998년 3월에 말했다", "◂ 1998, 2022, … (1,024)",
            "𝄞 and 🚢 once more"}) {
            assertEquals(gc.textExtent(text).x, widths.of(gc, text), 4, text);
            assertEquals(text.length(), widths.fitting(gc, text, widths.of(gc, text)));
            int part = widths.fitting(gc, text, 60);
            assertTrue(part > 1 && gc.textExtent(text.substring(0, part)).x <= 64, text);
        }
        gc.dispose();
    }

    /** Onto a picture, so that a hidden window counts too. */
    private long paint() {
        Image image = new Image(display, scene.width(), scene.height());
        GC gc = new GC(image);
        scene.stale();
        // Time of this thread, so that what else the machine does does not count.
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        canvas.paint(gc);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        gc.dispose();
        image.dispose();
        return nanos;
    }

    /** Colours and fonts of the system. */
    private record PlainTheme(Display display) implements Theme {
        @Override
        public boolean dark() {
            return false;
        }

        @Override
        public boolean highContrast() {
            return false;
        }

        @Override
        public Color color(Role role) {
            return display.getSystemColor(role.name().contains("TEXT") ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
        }

        @Override
        public Color lane(int index) {
            return display.getSystemColor(SWT.COLOR_DARK_BLUE);
        }

        @Override
        public Font font(Text text) {
            return display.getSystemFont();
        }

        @Override
        public Image icon(String name, Role role) {
            return display.getSystemImage(SWT.ICON_INFORMATION);
        }

        @Override
        public Image largeIcon(String name, Role role) {
            return display.getSystemImage(SWT.ICON_INFORMATION);
        }
    }
}
