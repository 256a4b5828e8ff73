package org.dateline.store.internal;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.dateline.api.cases.CaseAddress;
import org.dateline.api.cases.CaseStore;
import org.dateline.testkit.CaseStoreContract;
import org.junit.jupiter.api.io.TempDir;

class FileCaseStoreTest extends CaseStoreContract {

    @TempDir
    Path folder;

    private final AtomicInteger cases = new AtomicInteger();

    @Override
    protected CaseStore store() {
        return new FileCaseStore();
    }

    @Override
    protected CaseAddress newAddress() {
        return CaseAddress.of(folder.resolve("Brücke %20 what? " + cases.incrementAndGet() + ".dateline"));
    }
}
