package org.dateline.worker.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.worker.Refusal;

/** Tesseract as it is installed, asked for the words in one picture after the other. */
public final class Tesseract {

    /** The person may name another program by this property. */
    private static final String NAMED = "dateline.tesseract";

    /** How long it may take for one picture. */
    private static final long SECONDS = Long.getLong("dateline.tesseract.seconds", 50);

    private static final List<String> PLACES = List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin", "C:\\Program Files\\Tesseract-OCR");

    /** Finds out which way is up; comes with most installations. */
    private static final String ORIENTATION = "osd";

    private final Path program;
    private final String languages;
    private final boolean turns;

    private Tesseract(Path program, String languages, boolean turns) {
        this.program = program;
        this.languages = languages;
        this.turns = turns;
    }

    /**
     * @param languages as Tesseract names them, joined by {@code +}
     * @throws Refusal where there is no Tesseract, or no data for one of the languages
     */
    public static Tesseract forLanguages(String languages) throws IOException, InterruptedException, Refusal {
        Path program = program();
        Set<String> there = Program.run(List.of(program.toString(), "--list-langs"), SECONDS).lines().map(String::strip).collect(Collectors.toSet());
        for (String language : languages.split("\\+")) {
            if (!there.contains(language)) {
                throw new Refusal(Refusal.NO_LANGUAGE, language);
            }
        }
        return new Tesseract(program, languages, there.contains(ORIENTATION));
    }

    private static Path program() throws Refusal {
        String named = System.getProperty(NAMED, "");
        if (named.isEmpty()) {
            return Program.find("tesseract", PLACES);
        } else if (!Files.isExecutable(Path.of(named))) {
            throw new Refusal(Refusal.NO_RECOGNISER, named);
        }
        return Path.of(named);
    }

    /**
     * The lines of a picture, in reading order.
     *
     * @param dpi 0 where the picture says it or nobody knows
     */
    public List<RecognisedLine> read(Path picture, int dpi) throws IOException, InterruptedException, Refusal {
        List<String> words = new ArrayList<>(List.of(program.toString(), picture.toString(), "stdout", "-l", languages, "--psm", turns ? "1" : "3"));
        if (dpi > 0) {
            words.addAll(List.of("--dpi", String.valueOf(dpi)));
        }
        words.add("tsv");
        return Table.lines(Program.run(words, SECONDS));
    }
}
