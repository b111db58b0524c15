package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DoorTest {
    @TempDir private Path root;

    private Door door(InstanceSocket socket) {
        return new Door(socket, InstanceSocket.SHOW::equals);
    }

    @Test
    void othersAreAnsweredUntilItIsClosed() {
        InstanceSocket socket = new InstanceSocket(new DataFolder(root));
        Door door = door(socket);
        door.open();
        assertThat(socket.ask(InstanceSocket.SHOW)).isTrue();
        door.close();
        door.close();
        assertThat(socket.ask(InstanceSocket.SHOW)).isFalse();
    }

    @Test
    void doorThatWasClosedFirstIsNotOpenedAnyMore() {
        InstanceSocket socket = new InstanceSocket(new DataFolder(root));
        Door door = door(socket);
        door.close();
        door.open();
        assertThat(socket.ask(InstanceSocket.SHOW)).isFalse();
        assertThat(new DataFolder(root).instanceSocket()).doesNotExist();
    }
}
