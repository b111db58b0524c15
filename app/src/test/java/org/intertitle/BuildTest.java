package org.intertitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.updates.SigningKey;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Map;
import java.util.Properties;

class BuildTest {

    private static final String ADDRESS = "https://example.org/notice.json";

    @Test
    void whatThisBuildNamesCanBeUsed() {
        assertThat(Build.read().program()).startsWith("Intertitle").doesNotContain("$", " ");
    }

    @Test
    void aBuildThatNamesNoAddressOrNoKeyOffersNoUpdates() {
        String key = SigningKey.make().published();
        assertThat(build("1.0.0", "", "").updates()).isNull();
        assertThat(build("1.0.0", ADDRESS, "").updates()).isNull();
        assertThat(build("1.0.0", "", key).updates()).isNull();
        assertThat(build("${project.version}", "${updates.address}", "${updates.key}"))
                .isEqualTo(new Build("", null));
    }

    @Test
    void aBuildThatNamesBothOffersThem() {
        Build build = build("0.1.0-SNAPSHOT", ADDRESS, SigningKey.make().published());
        assertThat(build.updates())
                .isNotNull()
                .satisfies(channel -> {
                    assertThat(channel.notice()).isEqualTo(URI.create(ADDRESS));
                    assertThat(channel.running()).hasToString("0.1.0-SNAPSHOT");
                });
        assertThat(build.program()).isEqualTo("Intertitle/0.1.0-SNAPSHOT");
    }

    @Test
    void aBuildThatNamesNonsenseDoesNotStart() {
        assertThatThrownBy(() -> build("1.0.0", ADDRESS, "AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> build("one", ADDRESS, SigningKey.make().published()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Build build(String version, String address, String key) {
        Properties told = new Properties();
        told.putAll(Map.of("version", version, "updates.address", address, "updates.key", key));
        return Build.of(told);
    }
}
