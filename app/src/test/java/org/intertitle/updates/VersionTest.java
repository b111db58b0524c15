package org.intertitle.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class VersionTest {

    /** The examples of the specification, and what people get wrong. */
    private static final List<String> IN_ORDER =
            List.of(
                    "0.0.1",
                    "0.1.0-SNAPSHOT",
                    "0.1.0",
                    "0.2.0",
                    "0.10.0",
                    "1.0.0-0.3.7",
                    "1.0.0-alpha",
                    "1.0.0-alpha.1",
                    "1.0.0-alpha.beta",
                    "1.0.0-beta",
                    "1.0.0-beta.2",
                    "1.0.0-beta.11",
                    "1.0.0-rc.1",
                    "1.0.0",
                    "1.0.1",
                    "2.0.0",
                    "99999999999999999999.0.0");

    @Test
    void versionsAreOrderedByTheirPrecedence() {
        List<Version> shuffled = new ArrayList<>(IN_ORDER.stream().map(VersionTest::of).toList());
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertThat(shuffled).extracting(Version::toString).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void whatStandsBehindThePlusDoesNotCount() {
        assertThat(of("1.0.0+20261124")).isEqualTo(of("1.0.0")).hasToString("1.0.0");
        assertThat(of("1.0.0-rc.1+a.b")).isEqualByComparingTo(of("1.0.0-rc.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "v1.0.0",
                "01.0.0",
                "1.0.00",
                "1.0.0-",
                "1.0.0-a..b",
                "1.0.0-01",
                "1.0.0+",
                "-1.0.0",
                "1.0.0 ",
                "1.0.0-ä",
                "１.0.0",
                "1.0.0\n"
            })
    void allElseIsNoVersion(String text) {
        assertThat(Version.of(text)).isEmpty();
    }

    @Test
    void aVersionWithoutEndIsNone() {
        assertThat(Version.of("1.0." + "9".repeat(10_000))).isEmpty();
    }

    private static Version of(String text) {
        return Version.of(text).orElseThrow();
    }
}
