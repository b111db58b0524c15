package org.intertitle.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

class SafeAddressTest {

    private static final SafeAddress FAR = address("https://example.org/a/b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/x",
                "HTTPS://EXAMPLE.org",
                "http://127.0.0.1:8080/x",
                "http://localhost/x",
                "http://[::1]:1/x"
            })
    void httpsAndThisMachineAreSafe(String address) {
        assertThat(SafeAddress.of(URI.create(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/x",
                "ftp://example.org/x",
                "file:///etc/passwd",
                "https:///x",
                "https://me:secret@example.org/x",
                "http://127.0.0.1.example.org/x",
                "http://localhost.example.org",
                "jar:https://example.org!/x",
                "/x"
            })
    void allElseIsNot(String address) {
        assertThat(SafeAddress.of(URI.create(address))).isEmpty();
    }

    @Test
    void aRedirectMayLeadAcrossTheNetByHttpsAlone() {
        assertThat(FAR.redirected("c").map(SafeAddress::uri))
                .contains(URI.create("https://example.org/a/c"));
        assertThat(FAR.redirected("https://other.example/")).isPresent();
        assertThat(FAR.redirected("//other.example/x").map(SafeAddress::host))
                .contains("other.example");
        assertThat(FAR.redirected("http://example.org/a/b")).isEmpty();
        assertThat(FAR.redirected("file:///etc/passwd")).isEmpty();
        assertThat(FAR.redirected("not an address")).isEmpty();
        assertThat(FAR.redirected("")).isPresent();
    }

    @Test
    void aServerOutsideCannotSendTheProgramToThisMachine() {
        assertThat(FAR.redirected("http://127.0.0.1:631/")).isEmpty();
        assertThat(FAR.redirected("https://localhost/")).isEmpty();
        assertThat(address("http://127.0.0.1:1/").redirected("http://127.0.0.1:2/")).isPresent();
    }

    private static SafeAddress address(String text) {
        return SafeAddress.of(URI.create(text)).orElseThrow();
    }
}
