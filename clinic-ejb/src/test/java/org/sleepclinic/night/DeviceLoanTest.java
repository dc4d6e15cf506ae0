package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;

/** A device goes out for a day ahead, and comes back once, with a verdict. */
class DeviceLoanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final UUID ROY = UUID.randomUUID();
    private static final HomeOrder ORDER = new HomeOrder(UUID.randomUUID(), 5501, UUID.randomUUID(), UUID.randomUUID(),
            "LARSEN, Mette", null, null, "HSAT", DeviceKind.HSAT, 1, "ROUTINE", null, NOW);

    @Test
    void isWantedBackOnADayAhead() {
        assertThat(code(() -> out(TODAY))).isEqualTo("night.device.dueBack");
        assertThat(code(() -> out(null))).isEqualTo("night.device.dueBack");
        assertThat(out(TODAY.plusDays(1)).patient()).isEqualTo(ORDER.patient());
    }

    @Test
    void comesBackOnceAndSaysWhyItIsToBeRepeated() {
        DeviceLoan loan = out(TODAY.plusDays(1));
        assertThat(code(() -> loan.comeBack(0, Verdict.REPEAT, " ", ROY, NOW))).isEqualTo("night.repeatReason");
        assertThat(code(() -> loan.comeBack(0, null, "lost", ROY, NOW))).isEqualTo("night.verdict");
        loan.comeBack(0, Verdict.REPEAT, "battery empty", ROY, NOW);
        assertThat(loan.remark()).isEqualTo("battery empty");
        assertThat(code(() -> loan.comeBack(0, Verdict.ADEQUATE, null, ROY, NOW))).isEqualTo(DomainException.STALE);
    }

    @Test
    void isOfTheKindTheTestNeeds() {
        HomeDevice recorder = new HomeDevice("HSAT-1", "Recorder", DeviceKind.HSAT);
        recorder.requireFor(DeviceKind.HSAT);
        assertThat(code(() -> recorder.requireFor(DeviceKind.ACTIGRAPHY))).isEqualTo("night.device.kind");
        recorder.retire(0);
        assertThat(code(() -> recorder.requireFor(DeviceKind.HSAT))).isEqualTo("night.device.retired");
        assertThat(code(() -> new HomeDevice("one two", "Recorder", DeviceKind.HSAT))).isEqualTo("night.device.code");
    }

    private static DeviceLoan out(LocalDate dueBack) {
        return new DeviceLoan(new HomeDevice("HSAT-1", "Recorder", DeviceKind.HSAT), ORDER, dueBack, ROY,
                new DeviceLoan.HandOut(NOW, TODAY));
    }

    private static String code(Runnable act) {
        return catchThrowableOfType(DomainException.class, act::run).code();
    }
}
