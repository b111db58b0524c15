package org.intertitle.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Asks the kernel's list of power supplies. Supplies of devices, such as a mouse, do not count.
 *
 * <p>Source: Documentation/ABI/testing/sysfs-class-power of the Linux kernel.
 */
final class LinuxPower implements PowerSource {

    private static final String DISCHARGING = "discharging";

    private final Path supplies;

    /** {@code supplies} is the folder with a folder for each supply. */
    LinuxPower(Path supplies) {
        this.supplies = supplies;
    }

    /** One supply: what it is, whether it feeds the machine, and how a battery stands. */
    private record Supply(String type, boolean online, String status) {

        static Supply in(Path folder) {
            return new Supply(
                    text(folder, "type"),
                    text(folder, "online").matches("[1-9].*"),
                    text(folder, "status"));
        }

        boolean battery() {
            return type.equals("battery") || type.equals("ups");
        }

        boolean plug() {
            return online && type.equals("mains");
        }

        /** A USB port that may feed the machine, or be fed by it. */
        boolean port() {
            return online && type.startsWith("usb");
        }
    }

    @Override
    public boolean onBattery() {
        List<Supply> all = supplies();
        List<Supply> batteries = all.stream().filter(Supply::battery).toList();
        boolean drained = batteries.stream().anyMatch(each -> each.status().equals(DISCHARGING));
        if (batteries.isEmpty() || all.stream().anyMatch(Supply::plug)) {
            return false;
        }
        boolean unplugged = all.stream().anyMatch(each -> each.type().equals("mains"));
        return drained || (unplugged && all.stream().noneMatch(Supply::port));
    }

    private List<Supply> supplies() {
        try (Stream<Path> folders = Files.list(supplies)) {
            return folders.filter(folder -> !text(folder, "scope").equals("device"))
                    .map(Supply::in)
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** A supply may go while it is asked. */
    private static String text(Path folder, String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            return new String(bytes, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        } catch (IOException _) {
            return "";
        }
    }
}
