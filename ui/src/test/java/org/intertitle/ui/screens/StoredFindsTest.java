package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.palette.PaletteSources.FoundTitle;
import org.intertitle.ui.palette.StoredFinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What the palette finds in a library with more titles than it ranks. */
class StoredFindsTest {
    private static final int MORE_THAN_ARE_RANKED = 400;

    @TempDir private Path folder;

    @Test
    void titlesThatBeginAsTypedAreFoundAmongManyThatOnlyHoldIt() throws IOException {
        try (RealLibrary library = RealLibrary.large(folder, 3_000)) {
            var application = library.application();
            Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
            var finds = new StoredFinds(application.stores(), application.config(), texts);
            var queries = application.stores().libraryQueries();
            int holding =
                    application
                            .stores()
                            .unitOfWork()
                            .read(tx ->
                                    queries.titleIds(
                                            tx,
                                            new QueryFilter(List.of(new QueryFilter.Words("t"))),
                                            TitleSort.NAME,
                                            false))
                            .size();
            assertThat(holding).isGreaterThan(MORE_THAN_ARE_RANKED);

            List<FoundTitle> found = finds.titles("t", 5);
            assertThat(found)
                    .hasSize(5)
                    .allSatisfy(title ->
                            assertThat(title.name().toLowerCase(Locale.ROOT)).startsWith("t"));
        }
    }
}
