package org.intertitle.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class PowerSourceTest {
    @Test
    void macTellsItInItsFirstLine() {
        assertThat(
                        MacPower.saysBattery(
                                "Now drawing from 'Battery Power'\n -InternalBattery-0 80%;"
                                        + " discharging"))
                .isTrue();
        assertThat(MacPower.saysBattery("Now drawing from 'AC Power'\n 'Battery Power'")).isFalse();
        assertThat(MacPower.saysBattery("")).isFalse();
    }

    @Test
    void systemThatCannotBeAskedIsOnMains() {
        assertThat(PowerSource.of("Linux")).isInstanceOf(LinuxPower.class);
        assertThat(PowerSource.of("Windows 11")).isInstanceOf(WindowsPower.class);
        assertThat(PowerSource.of("Mac OS X")).isInstanceOf(MacPower.class);
        assertThatCode(() -> PowerSource.of(System.getProperty("os.name")).onBattery())
                .doesNotThrowAnyException();
        if (!System.getProperty("os.name").startsWith("Win")) {
            assertThat(new WindowsPower().onBattery()).isFalse();
        }
    }
}
