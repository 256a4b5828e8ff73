package org.dateline.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window in each theme, in a program of its own since a theme is chosen at the start; pictures in target/screenshots. */
class ScreensTest {

    @ParameterizedTest
    @CsvSource({"light, Adwaita, en, 0.75, 1", "dark, Adwaita:dark, en, 0, 0.3", "contrast, HighContrast, en, 0.75, 1",
        "korean, Adwaita, ko, 0.75, 1"})
    void theWindowFollowsTheTheme(String name, String theme, String language, double darkest, double lightest) throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") != null,
                "there is no display of GTK");
        ProcessBuilder program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("surefire.test.class.path",
                        System.getProperty("java.class.path")), Screens.class.getName(), name, language));
        program.environment().put("GTK_THEME", theme);
        Path log = Path.of("target", "screens-" + name + ".log");
        program.redirectErrorStream(true).redirectOutput(log.toFile());
        Process running = program.start();
        assertTrue(running.waitFor(180, TimeUnit.SECONDS), "it ends");
        assertEquals(0, running.exitValue(), () -> read(log));
        for (String state : List.of("main", "change", "export", "versions", "compare", "address", "watched", "no-case", "empty")) {
            double light = lightness(Path.of("target", "screenshots", name + "-" + state + ".png"));
            assertTrue(light >= darkest && light <= lightest, state + " has a lightness of " + light);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /** 0 for black, 1 for white; of the middle of the picture, over many points. */
    private static double lightness(Path picture) {
        ImageData data = new ImageData(picture.toString());
        double sum = 0;
        int points = 0;
        for (int x = data.width / 20; x < data.width * 19 / 20; x += 7) {
            for (int y = data.height / 10; y < data.height * 9 / 10; y += 7) {
                var rgb = data.palette.getRGB(data.getPixel(x, y));
                sum += (rgb.red * 0.3 + rgb.green * 0.59 + rgb.blue * 0.11) / 255;
                points++;
            }
        }
        return sum / points;
    }
}
