package org.dateline.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.dateline.api.cases.AnalyzedStory;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore.Mode;
import org.dateline.api.cases.CaseView;
import org.dateline.api.cases.OpenCase;
import org.junit.jupiter.api.io.TempDir;

/** Case files in a folder of their own. */
abstract class CaseFiles {

    @TempDir
    Path folder;

    OpenCase open(Path file, Mode mode) throws CaseException {
        return new FileCaseStore().open(CaseAddress.of(file), mode);
    }

    Path filled(String name, int stories) throws CaseException {
        Path file = folder.resolve(name);
        try (OpenCase open = open(file, Mode.CREATE)) {
            open.write(writer -> {
                for (int i = 0; i < stories; i++) {
                    AnalyzedStory story = CaseProgram.story(i);
                    writer.story(story.story(), story.findings(), story.findings(), List.of());
                }
            });
        }
        return file;
    }

    Set<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    static void sql(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int count(OpenCase open) throws CaseException {
        try (CaseView view = open.view()) {
            return view.summaries().size();
        }
    }
}
