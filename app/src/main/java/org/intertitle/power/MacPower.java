package org.intertitle.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Asks the power management of macOS. */
final class MacPower implements PowerSource {

    private static final long PATIENCE_MS = 2_000;

    @Override
    public boolean onBattery() {
        try {
            Process process =
                    new ProcessBuilder("/usr/bin/pmset", "-g", "batt")
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return false;
            }
            byte[] told = process.getInputStream().readAllBytes();
            return saysBattery(new String(told, StandardCharsets.UTF_8));
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The first line names where power is drawn from. */
    static boolean saysBattery(String told) {
        return told.lines()
                .findFirst()
                .filter(line -> line.contains("'Battery Power'"))
                .isPresent();
    }
}
