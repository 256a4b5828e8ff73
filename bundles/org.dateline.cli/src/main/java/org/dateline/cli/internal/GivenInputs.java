package org.dateline.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.api.EdtfDate;
import org.dateline.api.desk.AnalysisOptions;
import org.dateline.api.desk.Desk;
import org.dateline.api.desk.Input;
import org.jspecify.annotations.Nullable;

/** The inputs that {@code analyze} and {@code import} share, and how to read them. */
final class GivenInputs {

    static final String FLAG_JSONL = "--jsonl";
    static final String FILES_FROM = "--files-from";
    static final String PUBLISHED = "--published";
    static final String USE = "--use";
    static final String COLUMNS = "--columns";

    static final String OCR = "--ocr";

    /** Where {@code --ocr} names no language. */
    private static final String USUAL_LANGUAGE = "eng";

    static final String HELP = """
              INPUT               files or folders; an address (https://...), of a page or a feed,
                                  which is asked for; - is standard input
              --files-from LIST   more files, one path a line; with an id of yours and a tab
                                  before the path, the story bears that id
              --jsonl             each line of the inputs is a story already:
                                  {"id","text","published"?,"title"?}
              --published DATE    for stories that carry no date, such as 2025-07-09
              --columns NAME=COLUMN,...
                                  for tables (CSV, TSV) whose headings do not say it: which column
                                  holds text, title, published, author, url, id, publisher, by its
                                  heading or its number
              --ocr[=LANGS]       recognise words in pictures and in scanned pages, by Tesseract,
                                  which has to be installed; in these languages, as Tesseract
                                  names them, such as kor+eng; without them in English
              --use ROLE=ID       let this provider fill a role, for this run; see plugins list
            """;

    private static final List<String> ROLES = List.of("text", "title", "standfirst", "published", "author", "publisher", "url", "language",
            "id");

    private GivenInputs() {
    }

    static List<Input> of(Arguments arguments, List<String> names, Streams streams) throws UsageException, FailedException {
        List<Input> inputs = new ArrayList<>();
        String type = arguments.has(FLAG_JSONL) ? Input.STORY_LINES : null;
        for (String name : names) {
            inputs.add(input(name, streams).declared(type));
        }
        for (String list : arguments.values(FILES_FROM)) {
            addListed(list, type, inputs, streams);
        }
        if (inputs.isEmpty() && arguments.values(FILES_FROM).isEmpty()) {
            throw new UsageException("Name the files or folders to read, or - for standard input.");
        }
        return inputs;
    }

    private static Input input(String name, Streams streams) throws FailedException, UsageException {
        if (!name.equals("-")) {
            return Input.isAddress(name) ? Input.ofAddress(name) : Input.of(path(name), name);
        }
        try {
            return Input.of(streams.in().readAllBytes(), name);
        } catch (IOException e) {
            throw new FailedException("Standard input cannot be read: " + e.getMessage() + ".", e);
        }
    }

    static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (java.nio.file.InvalidPathException e) {
            throw new UsageException("No file can have this name: " + name + ".");
        }
    }

    private static void addListed(String list, @Nullable String type, List<Input> inputs, Streams streams)
            throws FailedException, UsageException {
        try (BufferedReader reader = list.equals("-") ? new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(path(list))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    int tab = line.indexOf('\t');
                    String name = line.substring(tab + 1);
                    inputs.add((Input.isAddress(name) ? Input.ofAddress(name) : Input.of(path(name), name)).declared(type).named(tab < 1 ? null : line.substring(0, tab)));
                }
            }
        } catch (IOException e) {
            throw new FailedException("The list " + list + " cannot be read"
                    + (Files.exists(Path.of(list)) ? ". It wants to be text in UTF-8." : ": there is no such file."), e);
        }
    }

    static AnalysisOptions options(Arguments arguments, Desk desk) throws UsageException {
        String date = arguments.value(PUBLISHED);
        EdtfDate published = null;
        if (date != null) {
            published = EdtfDate.parse(date).orElseThrow(() -> new UsageException(
                    PUBLISHED + " wants a date such as 2025-07-09, not " + date + "."));
        }
        Map<String, String> use = arguments.pairs(USE);
        if (!use.isEmpty()) {
            try {
                desk.active(use);
            } catch (IllegalArgumentException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
        return new AnalysisOptions(published, use, AnalysisOptions.USUAL.maxCharacters()).withColumns(columns(arguments))
                .withPictures(pictureLanguages(arguments));
    }

    private static String pictureLanguages(Arguments arguments) throws UsageException {
        String languages = arguments.value(OCR);
        if (languages == null || languages.isEmpty()) {
            return languages == null ? "" : USUAL_LANGUAGE;
        }
        if (!AnalysisOptions.arePictureLanguages(languages)) {
            throw new UsageException(OCR + " wants languages as Tesseract names them, such as eng or kor+eng, not " + languages + ".");
        }
        return languages;
    }

    private static Map<String, String> columns(Arguments arguments) throws UsageException {
        Map<String, String> columns = new HashMap<>();
        for (String each : arguments.values(COLUMNS)) {
            for (String pair : each.split(",")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals).strip();
                if (equals < 1 || !ROLES.contains(name)) {
                    throw new UsageException(COLUMNS + " wants NAME=COLUMN with one of the names " + String.join(", ", ROLES) + ", not " + pair + ".");
                }
                columns.put(name, pair.substring(equals + 1).strip());
            }
        }
        return columns;
    }
}
