package org.dateline.desk.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.Layer;
import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseException;
import org.dateline.api.cases.CaseStore;
import org.dateline.api.cases.CastJoiner;
import org.dateline.api.cases.Correction.Action;
import org.dateline.api.cases.OpenCase;
import org.dateline.desk.internal.testing.SimpleProviders;
import org.dateline.desk.internal.testing.TestCase;
import org.dateline.desk.internal.testing.TestProviders;
import org.dateline.store.internal.FileCaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedCastTest {

    @TempDir
    Path folder;

    private static TestProviders joining(CastJoiner joiner) {
        return SimpleProviders.all().add(CastJoiner.class, "joiner", 0, List.of("joiner"), List.of(), () -> joiner);
    }

    /** Joins what has the same name. */
    private static final CastJoiner SAME_NAME = (members, out, context) -> {
        List<CastJoiner.StoryMember> before = new ArrayList<>();
        for (CastJoiner.StoryMember each : members) {
            before.stream().filter(other -> other.member().name().equals(each.member().name()))
                    .forEach(other -> out.accept(new CastJoiner.Join(other.ref(), each.ref(), "Same name.", 0.9)));
            before.add(each);
        }
    };

    @Test
    void withoutAJoinerTheMembersStayApartAndAPersonJoinsThem() throws CaseException {
        try (TestCase open = new TestCase(folder.resolve("a.dateline"))) {
            open.add("a.txt", "Ruiz left.", "b.txt", "Now Ruiz came.");
            assertEquals(List.of("Now 1", "Ruiz 1", "Ruiz 1"), open.joined());
            open.pair(Action.JOIN, 1, "Ruiz", 2, "Ruiz");
            assertEquals(List.of("Now 1", "Ruiz 2"), open.joined());
            assertEquals(List.of("Joined by a person."), open.member("Ruiz").evidence());
            open.pair(Action.CUT, 1, "Ruiz", 2, "Ruiz");
            assertEquals(List.of("Now 1", "Ruiz 1", "Ruiz 1"), open.joined());
            open.session().undo();
            assertEquals(List.of("Now 1", "Ruiz 2"), open.joined());
        }
    }

    @Test
    void aCutByAPersonBeatsTheJoinerAlsoAfterAnotherImport() throws CaseException {
        try (TestCase open = new TestCase(folder.resolve("a.dateline"), joining(SAME_NAME))) {
            open.add("a.txt", "Ruiz left.", "b.txt", "Later Ruiz came.");
            assertEquals(List.of("Later 1", "Ruiz 2"), open.joined());
            assertEquals(List.of("Same name."), open.member("Ruiz").evidence());
            open.pair(Action.CUT, 2, "Ruiz", 1, "Ruiz");
            assertEquals(List.of("Later 1", "Ruiz 1", "Ruiz 1"), open.joined());
            open.add("c.txt", "Then Ruiz sang.");
            assertEquals(List.of("Later 1", "Ruiz 1", "Ruiz 2", "Then 1"), open.joined());
        }
    }

    @Test
    void theOrderOfImportDoesNotMatter() throws CaseException {
        try (TestCase one = new TestCase(folder.resolve("a.dateline"), joining(SAME_NAME));
                TestCase other = new TestCase(folder.resolve("b.dateline"), joining(SAME_NAME))) {
            one.add("a.txt", "Ruiz left.", "b.txt", "Ruiz came.", "c.txt", "Okafor saw Ruiz.");
            other.add("c.txt", "Okafor saw Ruiz.");
            other.add("b.txt", "Ruiz came.", "a.txt", "Ruiz left.");
            assertEquals(one.member("Ruiz"), other.member("Ruiz"));
        }
    }

    @Test
    void aFailingJoinerLeavesTheMembersApart() throws CaseException {
        TestProviders providers = joining((members, out, context) -> {
            throw new IllegalStateException();
        });
        try (TestCase open = new TestCase(folder.resolve("a.dateline"), providers)) {
            open.add("a.txt", "Ruiz left.", "b.txt", "Now Ruiz came.");
            assertEquals(List.of("Now 1", "Ruiz 1", "Ruiz 1"), open.joined());
        }
    }

    @Test
    void aNameThatAPersonGaveNamesTheWholeMember() throws CaseException {
        try (TestCase open = new TestCase(folder.resolve("a.dateline"), joining(SAME_NAME))) {
            open.add("a.txt", "Ruiz left.", "b.txt", "Ruiz came.");
            open.pair(Action.JOIN, 1, "Ruiz", 2, "Ruiz");
            open.correct(open.ref(2, Layer.CAST, "Ruiz"), Action.CHANGE, Map.of("name", "Ana Ruiz"));
            assertEquals(List.of("Ana Ruiz 2"), open.joined());
        }
    }

    @Test
    void theCastOfAnImportThatWasKilledIsJoinedWhenTheCaseIsOpened() throws CaseException {
        try (TestCase open = new TestCase(folder.resolve("a.dateline"), joining(SAME_NAME))) {
            open.add("a.txt", "Ruiz left.", "b.txt", "Ruiz came.");
            open.session().close();
            try (OpenCase raw = new FileCaseStore().open(CaseAddress.of(folder.resolve("a.dateline")), CaseStore.Mode.WRITE)) {
                raw.write(writer -> writer.cast(List.of()));
            }
            open.reopen();
            assertEquals(List.of("Ruiz 2"), open.joined());
            assertTrue(open.member("Ruiz").mentions() == 2);
        }
    }
}
