package org.intertitle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class ContentStoreTest {

    private static final byte[] TEXT = "subtitle ".repeat(5000).getBytes(StandardCharsets.UTF_8);

    @TempDir Path temp;

    @Test
    void keptBytesAreReadBackSmallerOnDiskAndOnce() throws IOException {
        ContentStore store = store("me");

        String hash = store.keep(TEXT);

        assertThat(store.keep(TEXT)).isEqualTo(hash);
        assertThat(store.bytes(hash)).hasValue(TEXT);
        assertThat(stored()).singleElement().satisfies(file -> assertThat(file).isRegularFile());
        assertThat(Files.size(stored().getFirst())).isLessThan(TEXT.length / 20);
    }

    @Test
    void damagedBytesAreNotGivenOutAndAreMendedByKeepingThemAgain() throws IOException {
        ContentStore store = store("me");
        String hash = store.keep(TEXT);
        byte[] other = Files.readAllBytes(stored().getFirst());
        for (byte[] damage :
                List.of(
                        new byte[0],
                        Arrays.copyOf(other, other.length / 2),
                        "rotten".getBytes(StandardCharsets.UTF_8),
                        flipped(other))) {
            Files.write(stored().getFirst(), damage);

            assertThat(store.bytes(hash)).isEmpty();
            assertThat(store.holds(hash)).isFalse();
            store.keep(TEXT);
            assertThat(store.bytes(hash)).hasValue(TEXT);
        }
    }

    @Test
    void aFileIsKeptAsItIs() throws IOException {
        ContentStore store = store("me");
        Path file = Files.write(temp.resolve("file.srt"), TEXT);

        FileState state = store.keep(file).orElseThrow();

        assertThat(state.bytes()).isEqualTo(TEXT.length);
        assertThat(state.modified()).isEqualTo(Files.getLastModifiedTime(file).toInstant());
        assertThat(store.bytes(state.sha256())).hasValue(TEXT);
        assertThat(store.keep(temp.resolve("none"))).isEmpty();
    }

    @Test
    void unknownHashesGiveNothing() throws IOException {
        assertThat(store("me").bytes("0".repeat(64))).isEmpty();
    }

    @Test
    void temporaryFilesOfTheDeadAreSweptAndThoseOfTheLivingStay() throws IOException {
        store("living").keep(TEXT);
        Path temporary = temp.resolve("store/tmp");
        Files.writeString(temporary.resolve("dead.1"), "half");
        Files.writeString(temporary.resolve("living.1"), "half");

        store("me").sweep("living"::equals);

        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).containsExactly(temporary.resolve("living.1"));
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[flipped.length / 2] ^= 0x10;
        return flipped;
    }

    private ContentStore store(String owner) {
        return new ContentStore(temp.resolve("store"), new DiskFileAccess(), owner);
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> found = Files.walk(temp.resolve("store"))) {
            return found.filter(file -> file.toString().endsWith(".z")).toList();
        }
    }
}
