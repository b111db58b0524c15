package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class InstanceSocketTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @TempDir private Path root;

    @Test
    void secondStartReachesTheFirstWindow() throws Exception {
        InstanceSocket window = socket(root);
        InstanceSocket second = socket(root);
        assertThat(second.ask(InstanceSocket.SHOW)).isFalse();
        try (AutoCloseable _ = window.listen(this::shown)) {
            assertThat(second.ask(InstanceSocket.SHOW)).isTrue();
            assertThat(second.ask("make coffee")).isFalse();
        }
        assertThat(heard).containsExactly(InstanceSocket.SHOW, "make coffee");
        assertThat(second.ask(InstanceSocket.SHOW)).isFalse();
    }

    @Test
    void socketFileOfADeadProcessIsReplaced() throws Exception {
        DataFolder data = new DataFolder(root);
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(data.instanceSocket()));
        }
        assertThat(data.instanceSocket()).exists();
        assertThat(socket(root).ask(InstanceSocket.SHOW)).isFalse();
        try (AutoCloseable _ = socket(root).listen(this::shown)) {
            assertThat(socket(root).ask(InstanceSocket.SHOW)).isTrue();
        }
        assertThat(data.instanceSocket()).doesNotExist();
    }

    @Test
    void anotherWindowOnTheFolderKeepsItsSocket() throws Exception {
        try (AutoCloseable _ = socket(root).listen(this::shown)) {
            try (AutoCloseable _ = socket(root).listen(_ -> false)) {
                assertThat(socket(root).ask(InstanceSocket.SHOW)).isTrue();
            }
            assertThat(socket(root).ask(InstanceSocket.SHOW)).isTrue();
        }
    }

    @Test
    void folderWithATooLongPathHasNoSocketAndNoHarmIsDone() throws Exception {
        Path deep = root.resolve("a".repeat(60)).resolve("b".repeat(60));
        Files.createDirectories(deep);
        try (AutoCloseable _ = socket(deep).listen(this::shown)) {
            assertThat(socket(deep).ask(InstanceSocket.SHOW)).isFalse();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void failingHandlerIsAnsweredWithNoAndTheSocketGoesOn() throws Exception {
        try (AutoCloseable _ = socket(root).listen(this::failsOnce)) {
            assertThat(socket(root).ask(InstanceSocket.SHOW)).isFalse();
            assertThat(socket(root).ask(InstanceSocket.SHOW)).isTrue();
        }
    }

    private boolean failsOnce(String request) {
        heard.add(request);
        if (heard.size() == 1) {
            throw new IllegalStateException("not yet");
        }
        return true;
    }

    private boolean shown(String request) {
        heard.add(request);
        return request.equals(InstanceSocket.SHOW);
    }

    private static InstanceSocket socket(Path folder) {
        return new InstanceSocket(new DataFolder(folder));
    }
}
