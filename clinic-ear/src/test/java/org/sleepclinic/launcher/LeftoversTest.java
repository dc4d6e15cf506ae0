package org.sleepclinic.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed launcher's processes are ended by the next start; nobody else's are. */
class LeftoversTest {

    @TempDir
    private Path home;
    private Process somebody;

    @BeforeEach
    void start() throws IOException {
        somebody = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stop() {
        somebody.destroyForcibly();
    }

    @Test
    void serverOfAKilledLauncherIsEnded() throws InterruptedException {
        try (Leftovers killed = Leftovers.in(home)) {
            killed.remember(somebody.toHandle());
        }
        try (Leftovers next = Leftovers.in(home)) {
            assertThat(next.end()).containsExactly("Payara (process " + somebody.pid() + ")");
        }
        assertThat(somebody.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void strangerWithTheSameNumberIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("server.pid"),
                "pid=" + somebody.pid() + "\nstarted=2020-01-01T00\\:00\\:00Z\n");
        try (Leftovers next = Leftovers.in(home)) {
            assertThat(next.end()).isEmpty();
        }
        assertThat(somebody.isAlive()).isTrue();
    }

    @Test
    void processThatIsNoPostgresIsLeftAlone() throws IOException {
        Path data = Files.createDirectories(home.resolve("postgresql/data"));
        Files.writeString(data.resolve("postmaster.pid"), somebody.pid() + "\n" + data + "\n");
        try (Leftovers next = Leftovers.in(home)) {
            assertThat(next.end()).isEmpty();
        }
        assertThat(somebody.isAlive()).isTrue();
    }

    @Test
    void homeHasOneLauncherAtATime() {
        Leftovers running = Leftovers.in(home);
        assertThatThrownBy(() -> Leftovers.in(home)).isInstanceOf(LaunchException.class)
                .hasMessageContaining("already running").hasMessageContaining("-Dclinic.home=");
        running.close();
        assertThatCode(() -> Leftovers.in(home).close()).doesNotThrowAnyException();
    }
}
