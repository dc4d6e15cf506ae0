package org.sleepclinic.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPatients;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.testing.inside.InContainer;

/** Signal files through the facade: the file of the clinical reference's cases T50 to T55, and files that are refused. */
class RecordingIT extends InContainer {
    @Inject
    private RecordingFacade recordings;
    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private OrderPatients patients;

    private OrderPatients.Made grace;
    private OrderId study;

    @BeforeEach
    void aSignedStudy() {
        grace = patients.withOpenCase();
        study = signed("PSG");
    }

    @ParameterizedTest(name = "{0} {1} is {2} uV")
    @CsvSource({"T50,D 2047,500", "T50,D 0,0.1221001", "T50,D -2048,-500", "T51,D 1000,100"})
    void integersBecomePhysicalValues(String test, String channel, String expected) {
        SignalView signal = view(take()).signals().stream().filter(one -> one.label().equals(channel)).findFirst()
                .orElseThrow();
        assertThat(signal.low()).isEqualByComparingTo(expected);
        assertThat(signal.high()).isEqualByComparingTo(expected);
        assertThat(signal.unit()).isEqualTo("uV");
        assertThat(signal.isFlat()).isTrue();
    }

    @Test
    void t52AndT53MarksHaveOnsetDurationAndTexts() {
        RecordingId id = take();
        List<EdfEvent> events = as.technologist(() -> recordings.events(id, null, 10)).rows();
        assertThat(events).extracting(EdfEvent::text).containsExactly("Lights off", "Close door", "Apnea");
        assertThat(events.subList(0, 2)).allSatisfy(one -> assertThat(one.onset()).isEqualByComparingTo("180"));
        assertThat(events.getFirst().duration()).isNull();
        assertThat(events.getLast().onset()).isEqualByComparingTo("1800.2");
        assertThat(events.getLast().duration()).isEqualByComparingTo("25.5");
    }

    @Test
    void t54AHeadOf2560BytesIsReadAndAnyOtherLengthRefused() {
        assertThat(view(take()).signals()).hasSize(8);
        byte[] wrong = reference();
        wrong[184] = '9';
        refuses("recording.header_count", () -> take(study, wrong));
    }

    @Test
    void t55TheGapIsTold() {
        RecordingView view = view(take());
        assertThat(view.gaps()).hasSize(1);
        assertThat(view.gaps().getFirst().afterRecord()).isEqualTo(2);
        assertThat(view.gaps().getFirst().seconds()).isEqualByComparingTo("35");
        assertThat(view.startsAt()).isEqualTo(LocalDateTime.of(2026, 11, 28, 22, 30));
        assertThat(view.endsAt()).isEqualTo(LocalDateTime.of(2026, 11, 28, 22, 32, 5));
    }

    @Test
    void whomTheFileNamesIsNotKept() {
        RecordingView view = view(take());
        assertThat(view.remarks()).contains(EdfRemark.NAMED_PATIENT, EdfRemark.FLAT_CHANNEL,
                EdfRemark.OTHER_BIRTH_DATE);
        assertThat(view.fileName()).matches("O-[0-9]+-[0-9a-f]{8}\\.edf")
                .endsWith(view.sha256().substring(0, 8) + ".edf");
        assertThat(view.sha256()).matches("[0-9a-f]{64}");
        assertThat(view.bytes()).isEqualTo(reference().length);
    }

    @Test
    void aWholeNightIsReadWithoutBeingHeldInMemory() {
        LongNight night = new LongNight(7_500);
        assertThat(night.size()).isGreaterThan(120_000_000L);
        List<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().matches(".*(Old|Tenured).*")).toList();
        assertThat(old).isNotEmpty();
        System.gc();
        long before = old.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        old.forEach(MemoryPoolMXBean::resetPeakUsage);
        RecordingId id = as.technologist(() -> recordings.take(new SignalFile(study, night, night.size())));
        long peak = old.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        assertThat(view(id).bytes()).isEqualTo(night.size());
        assertThat(view(id).signals()).hasSize(32);
        assertThat(peak - before).as("bytes held meanwhile").isLessThan(60_000_000L);
    }

    @Test
    void whatIsLargerThanTheLimitIsRefusedBeforeItIsRead() {
        int most = as.technologist(() -> recordings.mostMegabytes());
        refuses("recording.large", () -> as.technologist(() -> recordings.take(
                new SignalFile(study, InputStream.nullInputStream(), (most + 1L) * 1024 * 1024))));
    }

    @Test
    void marksAreReadInSlices() {
        RecordingId id = take();
        Slice<EdfEvent> first = as.physician(() -> recordings.events(id, null, 2));
        assertThat(first.rows()).hasSize(2);
        Slice<EdfEvent> second = as.physician(() -> recordings.events(id, first.next(), 2));
        assertThat(second.rows()).extracting(EdfEvent::text).containsExactly("Apnea");
        assertThat(second.hasNext()).isFalse();
    }

    @Test
    void theSameFileIsTakenInOnceUnlessVoided() {
        RecordingId id = take();
        refuses("constraint.recording_once", this::take);
        RecordingView seen = view(id);
        refuses("text.required", () -> as.technologist(() -> recordings.voidEntry(id, seen.version(), " ")));
        as.technologist(() -> recordings.voidEntry(id, seen.version(), "wrong patient"));
        refuses(DomainException.STALE, () -> as.technologist(() -> recordings.voidEntry(id, seen.version(), "again")));
        assertThat(view(id).voidReason()).isEqualTo("wrong patient");
        take();
        assertThat(as.technologist(() -> recordings.ofOrder(study)).files()).hasSize(2);
        assertThat(patients.audited(grace.patient())).contains("WRITE recording.take", "WRITE recording.void",
                "READ recording.view", "READ recording.of_order");
    }

    @Test
    void onlySignedStudiesThatRecordTakeFiles() {
        refuses("recording.order_kind", () -> take(signed("CALCIUM"), reference()));
        refuses("recording.order_kind", () -> take(draft("EEG_ROUTINE"), reference()));
        refuses("recording.truncated", () -> take(study, Arrays.copyOf(reference(), reference().length - 2)));
        refuses("recording.empty", () -> take(study, new byte[0]));
        assertThatThrownBy(() -> as.nurse(() -> recordings.ofOrder(study))).isInstanceOf(EJBAccessException.class);
        assertThat(as.technologist(() -> recordings.ofOrder(study)).files()).isEmpty();
    }

    private RecordingId take() {
        return take(study, reference());
    }

    private RecordingId take(OrderId order, byte[] file) {
        return as.technologist(
                () -> recordings.take(new SignalFile(order, new ByteArrayInputStream(file), file.length)));
    }

    private RecordingView view(RecordingId id) {
        return as.physician(() -> recordings.view(id));
    }

    private OrderId draft(String test) {
        return as.nurse(
                () -> orders.place(new Basket(grace.caseId(), null, OrderPriority.ROUTINE, "Jerks in sleep", null,
                        List.of(new Basket.Line(test, null, null)))))
                .getFirst();
    }

    private OrderId signed(String test) {
        OrderId id = draft(test);
        as.physician(() -> orders.sign(List.of(lookup.view(id).row().seen())));
        return id;
    }

    private static byte[] reference() {
        try (InputStream file = RecordingIT.class.getResourceAsStream("reference.edf")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void refuses(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
