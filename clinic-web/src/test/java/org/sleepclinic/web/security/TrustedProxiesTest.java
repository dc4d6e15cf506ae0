package org.sleepclinic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit names the person's own machine, and nobody can write another into it. */
class TrustedProxiesTest {
    private final TrustedProxies proxies = new TrustedProxies(Optional.of("127.0.0.1, 10.0.0.2"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', value = {
            "through the proxy              | 127.0.0.1 | 192.0.2.7               | 192.0.2.7",
            "through two proxies            | 127.0.0.1 | 192.0.2.7, 10.0.0.2     | 192.0.2.7",
            "a stranger's own line          | 127.0.0.1 | 1.1.1.1, 192.0.2.7      | 192.0.2.7",
            "past the proxy                 | 192.0.2.7 | 1.1.1.1                 | 192.0.2.7",
            "the proxy itself               | 127.0.0.1 | -                       | 127.0.0.1",
            "IPv6                           | 127.0.0.1 | 2001:db8::7             | 2001:db8::7",
            "no address at all              | 127.0.0.1 | <script>alert()</script> | 127.0.0.1"})
    void tellsWhereARequestComesFrom(String what, String peer, String forwardedFor, String origin) {
        assertThat(proxies.origin(peer, forwardedFor)).isEqualTo(origin);
    }

    @Test
    void takesTlsOnlyFromATrustedProxy() {
        assertThat(proxies.isSecure("127.0.0.1", "https")).isTrue();
        assertThat(proxies.isSecure("127.0.0.1", "http")).isFalse();
        assertThat(proxies.isSecure("192.0.2.7", "https")).isFalse();
    }

    @Test
    void trustsNobodyWhenNobodyIsNamed() {
        TrustedProxies none = new TrustedProxies(Optional.empty());
        assertThat(none.any()).isFalse();
        assertThat(none.origin("127.0.0.1", "192.0.2.7")).isEqualTo("127.0.0.1");
    }
}
