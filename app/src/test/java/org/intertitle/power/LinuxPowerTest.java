package org.intertitle.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LinuxPowerTest {
    @TempDir private Path supplies;

    private boolean onBattery() {
        return new LinuxPower(supplies).onBattery();
    }

    /** A supply with files of these contents: name, content, name, content. */
    private void supply(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(supplies.resolve(name));
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1] + "\n");
        }
    }

    @Test
    void machineWithoutSuppliesIsOnMains() {
        assertThat(onBattery()).isFalse();
        assertThat(new LinuxPower(supplies.resolve("none")).onBattery()).isFalse();
    }

    @Test
    void unpluggedLaptopIsOnBattery() throws IOException {
        supply("AC", "type", "Mains", "online", "0");
        supply("BAT0", "type", "Battery", "status", "Discharging");
        assertThat(onBattery()).isTrue();
    }

    @Test
    void pluggedLaptopIsNotWhateverItsBatteriesDo() throws IOException {
        supply("AC", "type", "Mains", "online", "1");
        supply("BAT0", "type", "Battery", "status", "Not charging");
        supply("BAT1", "type", "Battery", "status", "Discharging");
        assertThat(onBattery()).isFalse();
    }

    @Test
    void oneOfSeveralBatteriesIsEnough() throws IOException {
        supply("BAT0", "type", "Battery", "status", "Unknown");
        supply("BAT1", "type", "Battery", "status", "Discharging");
        assertThat(onBattery()).isTrue();
    }

    @Test
    void batteriesOfDevicesDoNotCount() throws IOException {
        supply("hidpp_battery_0", "type", "Battery", "scope", "Device", "status", "Discharging");
        assertThat(onBattery()).isFalse();
        supply("AC", "type", "Mains", "online", "0");
        assertThat(onBattery()).isFalse();
    }

    @Test
    void portThatFeedsTheMachineIsMainsAndOneThatIsFedByItIsNot() throws IOException {
        supply("ucsi-source-psy-1", "type", "USB", "online", "1");
        supply("ADP0", "type", "Mains", "online", "0");
        supply("BAT0", "type", "Battery", "status", "Charging");
        assertThat(onBattery()).isFalse();
        Files.writeString(supplies.resolve("BAT0/status"), "Discharging\n");
        assertThat(onBattery()).isTrue();
    }

    @Test
    void unpluggedMachineWithAFullBatteryIsOnBattery() throws IOException {
        supply("AC", "type", "Mains", "online", "0");
        supply("BAT0", "type", "Battery", "status", "Full");
        assertThat(onBattery()).isTrue();
    }

    @Test
    void uninterruptibleSupplyIsABattery() throws IOException {
        supply("ups", "type", "UPS", "status", "Discharging");
        assertThat(onBattery()).isTrue();
    }

    @Test
    void supplyThatTellsNothingIsPassedOver() throws IOException {
        supply("empty");
        supply("odd", "type", "", "online", "yes", "status", "\u00e4");
        Files.createDirectories(supplies.resolve("BAT0/type"));
        assertThat(onBattery()).isFalse();
    }
}
