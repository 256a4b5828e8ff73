package org.dateline.workbench.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.dateline.workbench.internal.views.ViewRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** The window, open on the real engine, with what a test needs to use it as a person would. */
final class OpenWindow implements AutoCloseable {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    final Display display;
    final Workbench bench;
    final ViewRegistry views;
    final Path folder;

    OpenWindow(Path folder, Locale language) throws Exception {
        this.folder = folder;
        ClassPath classPath = new ClassPath();
        display = new Display();
        views = classPath.views();
        bench = new Workbench(display, classPath.desk(folder), views, new Settings(folder), language);
    }

    /** Opens the window on the sample case and waits until all of its stories are read. */
    static OpenWindow onSample(Path folder, Locale language) throws Exception {
        OpenWindow open = new OpenWindow(folder, language);
        open.bench.start(null);
        open.until("the sample case is read", () -> open.bench.host().state() != null && open.bench.host().state().stories() == 5
                && open.bench.host().task() == null && !open.bench.selections().current().stories().isEmpty());
        open.settle();
        return open;
    }

    /** Handles events until this holds. */
    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** Handles events until nothing has happened for a while. */
    void settle() {
        boolean[] rang = {false};
        display.timerExec(700, () -> rang[0] = true);
        until("everything is drawn", () -> rang[0]);
    }

    /** Presses and releases a key, with or without modifiers, as the keyboard does. */
    void key(int modifiers, int key) {
        for (int modifier : new int[] {SWT.MOD1, SWT.SHIFT, SWT.ALT}) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier);
            }
        }
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        for (int modifier : new int[] {SWT.MOD1, SWT.SHIFT, SWT.ALT}) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier);
            }
        }
    }

    private void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        event.character = key < 0x10000 ? (char) key : 0;
        display.post(event);
    }

    void click(Control control, int x, int y) {
        org.eclipse.swt.graphics.Point at = control.toDisplay(x, y);
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.type = type;
            event.x = at.x;
            event.y = at.y;
            event.button = 1;
            display.post(event);
        }
    }

    /** The first control of this kind that passes, anywhere in the window. */
    <C extends Control> C find(Class<C> kind, Predicate<C> test) {
        C found = find(bench.shell(), kind, test);
        return found == null ? fail("There is no such " + kind.getSimpleName()) : found;
    }

    static <C extends Control> @Nullable C find(Composite parent, Class<C> kind, Predicate<C> test) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && test.test(kind.cast(child))) {
                return kind.cast(child);
            }
            C inside = child instanceof Composite composite ? find(composite, kind, test) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    /** The dialog that is open. */
    Shell dialog() {
        until("a dialog is open", () -> display.getShells().length > 1 || bench.shell().getShells().length > 0);
        return bench.shell().getShells()[0];
    }

    /** Keeps a picture of the window in target/screenshots. */
    Path screenshot(String name) throws IOException {
        return screenshot(name, bench.shell());
    }

    Path screenshot(String name, Shell shell) throws IOException {
        settle();
        Rectangle area = shell.getBounds();
        GC gc = new GC(display);
        Image image = new Image(display, area.width, area.height);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    @Override
    public void close() {
        bench.close();
        display.dispose();
    }
}
