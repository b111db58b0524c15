package org.intertitle.persistence.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.TestDatabase;
import org.intertitle.persistence.session.SessionTx;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class TitleTotalsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {TitleTotals.SUM_UP, TitleTotals.SUM_UP_WANTED})
    void titleIsSummedUpFromItsOwnVideosAndNeverFromAllItems(String update) {
        try (Database database = TestDatabase.create(folder)) {
            List<String> steps =
                    database
                            .unitOfWork()
                            .read(tx ->
                                    SessionTx.session(tx)
                                            .createNativeQuery(
                                                    "explain query plan "
                                                            + update.replace(":ids", "1, 2"),
                                                    Object[].class)
                                            .getResultList())
                            .stream()
                            .map(row -> String.valueOf(row[3]))
                            .filter(step -> !step.startsWith("CORRELATED"))
                            .toList();
            assertThat(steps)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(step ->
                            assertThat(step)
                                    .matches("SEARCH .* \\((rowid|title_id|video_id)=\\?.*\\)"));
        }
    }
}
