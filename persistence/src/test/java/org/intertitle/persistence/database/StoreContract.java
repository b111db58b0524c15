package org.intertitle.persistence.database;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.OptionalAssert;
import org.intertitle.kernel.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a test that every database must pass begins and ends with. */
public abstract class StoreContract {

    private final TestStore store;
    @TempDir Path folder;
    protected Database database;
    protected Samples samples;

    protected StoreContract(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.create(folder);
        samples = new Samples(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    protected <T> T write(Function<Tx, T> work) {
        return database.unitOfWork().write(work);
    }

    protected <T> T read(Function<Tx, T> work) {
        return database.unitOfWork().read(work);
    }

    protected <T> ListAssert<T> assertList(Function<Tx, List<T>> asked) {
        return Assertions.<T>assertThat(read(asked));
    }

    protected <T> OptionalAssert<T> assertFound(Function<Tx, Optional<T>> asked) {
        return Assertions.<T>assertThat(read(asked));
    }
}
