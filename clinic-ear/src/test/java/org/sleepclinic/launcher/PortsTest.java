package org.sleepclinic.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"http", "80", "70000", "-1", ""})
    void nonsenseIsRefusedWithTheWayOut(String chosen) {
        assertThatThrownBy(() -> Ports.from(chosen)).isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dclinic.port=");
    }

    @Test
    void takenPortIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort());
            assertThatThrownBy(() -> ports.mustBeFree(true)).isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + other.getLocalPort()).hasMessageContaining("-Dclinic.port=");
        }
    }

    @Test
    void portOfTheDatabaseMayBeTakenWhenThatIsElsewhere() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort() - 2);
            assertThatThrownBy(() -> ports.mustBeFree(true)).hasMessageContaining("PostgreSQL");
            assertThatCode(() -> ports.mustBeFree(false)).doesNotThrowAnyException();
        }
    }
}
