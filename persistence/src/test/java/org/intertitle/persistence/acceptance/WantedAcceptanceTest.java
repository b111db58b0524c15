package org.intertitle.persistence.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryGenerator;
import org.intertitle.kernel.Cancellation;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.queries.VideoDetails;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is wanted for profiles that differ in everything, against an oracle of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WantedAcceptanceTest {

    private GeneratedLibrary library;
    private Map<String, List<SampleSidecar>> sidecars;

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        library = GeneratedLibrary.open(folder, LibraryGenerator.generate(400, 5));
        library.scan();
        sidecars =
                library.sidecars().stream()
                        .collect(Collectors.groupingBy(sidecar -> String.valueOf(sidecar.video())));
    }

    @AfterAll
    void close() {
        library.close();
    }

    @ParameterizedTest
    @EnumSource(AcceptanceProfile.class)
    void exactlyThatIsWantedWhichNothingSatisfies(AcceptanceProfile profile) {
        ProfileDraft draft = profile.draft();
        library.application().profiles().save(draft);
        library.application().wanted().recompute(Cancellation.NONE);

        NeedOracle oracle = new NeedOracle(draft);
        Map<String, VideoDetails> stored = library.stored();
        List<String> wrong = new ArrayList<>();
        int wanted = 0;
        for (SampleVideo video : library.videos()) {
            Set<String> expected =
                    oracle.wanted(video, sidecars.getOrDefault(video.path(), List.of()));
            Set<String> told = wanted(Objects.requireNonNull(stored.get(video.path())));
            wanted += expected.size();
            if (!told.equals(expected)) {
                wrong.add(video.path() + ": " + told + ", not " + expected);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(wanted)
                .as("a profile that leaves some wishes open and some not")
                .isBetween(1, library.videos().size() * draft.wishes().size() - 1);
    }

    private static Set<String> wanted(VideoDetails details) {
        Set<String> wanted = new TreeSet<>();
        for (Wanted item : details.wanted()) {
            if (item.state() == CellState.WANTED) {
                wanted.add(NeedOracle.code(item.language(), item.kind()));
            }
        }
        return wanted;
    }
}
