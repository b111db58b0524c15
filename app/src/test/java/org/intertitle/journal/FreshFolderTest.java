package org.intertitle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

class FreshFolderTest {

    @TempDir Path temp;

    @Test
    void aFolderWithFilesOfOthersIsRefusedAndLeftAsItIs() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> FreshFolder.open(temp))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JournalError.NOT_EMPTY));
        assertThat(mine).hasContent("mine");
        assertThat(temp.resolve(FreshFolder.MARK)).doesNotExist();
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        assertThatThrownBy(() -> FreshFolder.open(file)).isInstanceOf(AppException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void anEmptyOrMissingFolderIsTakenAndKnownAgain() throws IOException {
        Path folder = temp.resolve("new/sample");
        write(FreshFolder.open(folder), "Films/A (2020)/a.srt", "text");

        FreshFolder again = FreshFolder.open(folder);

        assertThat(again.files()).containsExactly(again.root().resolve("Films/A (2020)/a.srt"));
        assertThat(again.root().resolve("Films/A (2020)/a.srt")).hasContent("text");
    }

    @Test
    void aFileThatIsThereIsNeverWrittenAgain() throws IOException {
        FreshFolder folder = FreshFolder.open(temp);
        write(folder, "a", "first");

        assertThatThrownBy(() -> write(folder, "a", "second"))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(temp.resolve("a")).hasContent("first");
    }

    @Test
    void namesThatLeadOutAreRefused() throws IOException {
        FreshFolder folder = FreshFolder.open(temp.resolve("in"));

        assertThatThrownBy(() -> folder.create("../out"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> folder.create(temp.resolve("out").toString()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private static void write(FreshFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void onlyAFolderOfOursIsDiscardedAndNoLinkIsFollowed() throws IOException {
        Path others = Files.createDirectory(temp.resolve("others"));
        Path kept = Files.createFile(others.resolve("kept.srt"));
        FreshFolder.discard(others);
        FreshFolder.discard(temp.resolve("nowhere"));
        assertThat(kept).exists();
        FreshFolder fresh = FreshFolder.open(temp.resolve("sample"));
        fresh.create("a/b/c.srt").close();
        Files.createSymbolicLink(fresh.root().resolve("link"), others);
        assertThat(FreshFolder.isOurs(fresh.root())).isTrue();
        FreshFolder.discard(fresh.root());
        assertThat(fresh.root()).doesNotExist();
        assertThat(kept).exists();
    }
}
