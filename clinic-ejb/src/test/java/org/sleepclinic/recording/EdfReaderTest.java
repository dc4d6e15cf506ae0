package org.sleepclinic.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sleepclinic.kernel.DomainException;

/** EDF and EDF+ as clinical reference 6.5 says; T50 to T55 of its section 7. */
class EdfReaderTest {
    private static final String KEEPER = "+%s\u0014\u0014\u0000";

    @ParameterizedTest(name = "{0}: d = {1} is {6}")
    @CsvSource({"T50,2047,-2048,2047,-500,500,500.0", "T50,0,-2048,2047,-500,500,0.1221",
            "T50,-2048,-2048,2047,-500,500,-500.0",
            "T51,1000,-32768,32767,-3276.8,3276.7,100.0", "negative gain,-2048,-2048,2047,500,-500,500.0"})
    void anIntegerOfTheFileIsAPhysicalValue(String test, int digital, int digitalMin, int digitalMax,
            double physicalMin,
            double physicalMax, double expected) {
        EdfSignal signal = new EdfSignal("EEG", "", "uV", physicalMin, physicalMax, digitalMin, digitalMax, "", 1);
        assertThat(signal.physical(digital)).isCloseTo(expected, within(0.00005));
    }

    @Test
    void t52AnAnnotationHasOnsetDurationAndText() {
        byte[] bytes = HexFormat.of().parseHex("2b313830302e321532352e35144170" + "6e65611400");
        assertThat(bytes).hasSize(20);
        EdfEvent event = TimedLists.read(bytes, 1).events().getFirst();
        assertThat(event.onset()).isEqualByComparingTo("1800.2");
        assertThat(event.duration()).isEqualByComparingTo("25.5");
        assertThat(event.text()).isEqualTo("Apnea");
    }

    @Test
    void t53OneOnsetMayCarrySeveralTexts() {
        byte[] bytes =
                "+180\u0014Lights off\u0014Close door\u0014\u0000".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bytes).hasSize(28);
        assertThat(TimedLists.read(bytes, 1).events()).extracting(EdfEvent::text).containsExactly("Lights off",
                "Close door");
        assertThat(TimedLists.read(bytes, 1).events()).allMatch(event -> event.onset().intValue() == 180);
    }

    @Test
    void t54TheHeadOfNineSignalsIs2560Bytes() throws IOException {
        EdfFile file = new EdfFile().reserved("");
        for (int i = 0; i < 9; i++) {
            file.signal("EEG " + i, "-500", "500", "-2048", "2047", 1);
        }
        assertThat(EdfHeaderReader.read(file.open()).bytes()).isEqualTo(2560);
    }

    @Test
    void t55GapsAreFoundFromTheTimeKeepers() throws IOException {
        EdfContent content = EdfReader.read(discontinuous("0", "30", "95").open());
        assertThat(content.gaps()).hasSize(1);
        RecordingGap gap = content.gaps().getFirst();
        assertThat(gap.afterRecord()).isEqualTo(2);
        assertThat(gap.seconds()).isEqualByComparingTo("35");
        assertThat(content.seconds()).isEqualByComparingTo("125");
    }

    @Test
    void aWholeFileTellsItsStartItsRangesAndWhatIsMarked() throws IOException {
        EdfContent content = EdfReader.read(good().open());
        assertThat(content.header().start()).isEqualTo(LocalDateTime.of(2026, 8, 2, 22, 30));
        assertThat(content.header().kind()).isEqualTo(EdfKind.EDF_PLUS_CONTINUOUS);
        assertThat(content.ranges().getFirst().least()).isEqualTo(-100);
        assertThat(content.ranges().getFirst().most()).isEqualTo(200);
        assertThat(content.events()).extracting(EdfEvent::text).containsExactly("Lights off", "Größe 2 µV");
        assertThat(content.seconds()).isEqualByComparingTo(new BigDecimal(60));
        assertThat(content.remarks()).isEmpty();
    }

    @Test
    void centuriesTurnIn1985() throws IOException {
        assertThat(EdfHeaderReader.read(good().start("01.01.85").open()).start().getYear()).isEqualTo(1985);
        assertThat(EdfHeaderReader.read(good().start("01.01.84").open()).start().getYear()).isEqualTo(2084);
    }

    @Test
    void whomItNamesIsRemarkedAndNothingElse() throws IOException {
        assertThat(EdfReader.read(good().patient("MCH-0234567 F 02-MAY-1951 Haagse_Harry").open()).remarks())
                .containsExactly(EdfRemark.NAMED_PATIENT);
        assertThat(EdfReader.read(good().patient("J\u00fcrgen M\u00fcller").open()).remarks())
                .containsExactlyInAnyOrder(EdfRemark.NAMED_PATIENT, EdfRemark.LETTERS);
    }

    @Test
    void theBirthDateItGivesIsReadToBeCompared() throws IOException {
        assertThat(EdfHeaderReader.read(good().patient("MCH-0234567 F 02-MAY-1951 Haagse_Harry").open()).born())
                .isEqualTo(LocalDate.of(1951, 5, 2));
        assertThat(EdfHeaderReader.read(good().patient("X X X X").open()).born()).isNull();
        assertThat(EdfHeaderReader.read(good().patient("Harry").open()).born()).isNull();
    }

    @Test
    void oddFilesAreReadAndRemarked() throws IOException {
        EdfFile twice =
                new EdfFile().reserved("").signal("EEG", "-1", "1", "-9", "9", 1).signal("EEG", "-1", "1", "-9", "9", 2)
                        .record(new int[] {1}, new int[] {2, 3}).record(new int[] {2}, new int[] {2, 3});
        assertThat(EdfReader.read(twice.open()).remarks()).containsExactly(EdfRemark.SAME_LABELS);
        EdfFile mute = new EdfFile().signal("EEG", "-1", "1", "-9", "9", 2).record(new int[] {4, 4});
        assertThat(EdfReader.read(mute.open()).remarks())
                .containsExactlyInAnyOrder(EdfRemark.NO_EVENTS, EdfRemark.FLAT_CHANNEL);
    }

    @Test
    void severalAnnotationChannelsAreReadAsOne() throws IOException {
        EdfFile file = new EdfFile().signal("EEG", "-1", "1", "-9", "9", 2).events(40).events(40)
                .record(new int[] {1, 2}, keeper("0"), "+5\u0014Arousal\u0014\u0000");
        assertThat(EdfReader.read(file.open()).events()).extracting(EdfEvent::text).containsExactly("Arousal");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void aBadFileIsRefusedByItsFault(String code, byte[] file) {
        assertThatThrownBy(() -> EdfReader.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static Stream<Arguments> badFiles() {
        byte[] whole = good().toBytes();
        byte[] bdf = good().toBytes();
        bdf[0] = (byte) 0xFF;
        return Stream.of(
                bad("recording.empty", new byte[0]),
                bad("recording.bdf", bdf),
                bad("recording.not_edf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                bad("recording.not_edf", good().version("1").toBytes()),
                bad("recording.header_count", good().headerBytes("512").toBytes()),
                bad("recording.head_short", Arrays.copyOf(whole, 300)),
                bad("recording.still_open", good().records("-1").toBytes()),
                bad("recording.truncated", Arrays.copyOf(whole, whole.length - 1)),
                bad("recording.number", good().seconds("30,5").toBytes()),
                bad("recording.number", good().seconds("1E999999").toBytes()),
                bad("recording.record_size", new EdfFile().reserved("").signal("EEG", "-1", "1", "-9", "9", 99_999_999)
                        .signal("EMG", "-1", "1", "-9", "9", 99_999_999).signal("ECG", "-1", "1", "-9", "9", 99_999_999)
                        .signal("EOG", "-1", "1", "-9", "9", 99_999_999)
                        .signal("Resp", "-1", "1", "-9", "9", 99_999_999)
                        .signal("Pos", "-1", "1", "-9", "9", 99_999_999).signal("Leg", "-1", "1", "-9", "9", 99_999_999)
                        .signal("SpO2", "-1", "1", "-9", "9", 99_999_999)
                        .signal("Snd", "-1", "1", "-9", "9", 99_999_999)
                        .signal("Puls", "-1", "1", "-9", "9", 99_999_999)
                        .signal("Arm", "-1", "1", "-9", "9", 99_999_999)
                        .records("1").toBytes()),
                bad("recording.number", channel("-500,0", "500", "-2048", "2047", 1).toBytes()),
                bad("recording.physical", channel("500", "500", "-2048", "2047", 1).toBytes()),
                bad("recording.digital", channel("-500", "500", "2047", "2047", 1).toBytes()),
                bad("recording.samples", channel("-500", "500", "-2048", "2047", 0).toBytes()),
                bad("recording.signals", new EdfFile().toBytes()),
                bad("recording.start", good().start("00.00.00").toBytes()),
                bad("recording.start", good().start("08.25.26").toBytes()),
                bad("recording.time_keeper", withEvents("+5\u0014Arousal\u0014\u0000").toBytes()),
                bad("recording.list", withEvents("0\u0014\u0014\u0000").toBytes()),
                bad("recording.list", withEvents("+0\u0014\u0014" + "\u0020".repeat(36)).toBytes()),
                bad("recording.order", discontinuous("0", "29").toBytes()),
                bad("recording.order", discontinuous("60", "0").toBytes()),
                bad("recording.gap_untold", discontinuous("0", "60").reserved("EDF+C").toBytes()));
    }

    private static Arguments bad(String code, byte[] file) {
        return Arguments.of(code, file);
    }

    private static EdfFile channel(String physicalMin, String physicalMax, String digitalMin, String digitalMax,
            int samples) {
        return new EdfFile().reserved("").signal("EEG", physicalMin, physicalMax, digitalMin, digitalMax, samples)
                .record(new int[samples]);
    }

    private static EdfFile withEvents(String lists) {
        return new EdfFile().signal("EEG", "-500", "500", "-2048", "2047", 2).events(40).record(new int[] {1, 2},
                lists);
    }

    private static EdfFile discontinuous(String... onsets) {
        EdfFile file = new EdfFile().reserved("EDF+D").signal("EEG", "-500", "500", "-2048", "2047", 2).events(40);
        Stream.of(onsets).forEach(onset -> file.record(new int[] {1, 2}, keeper(onset)));
        return file;
    }

    static EdfFile good() {
        return new EdfFile().signal("EEG Fpz-Cz", "-500", "500", "-2048", "2047", 3).events(60)
                .record(new int[] {-100, 0, 7}, keeper("0") + "+12.5\u001530\u0014Lights off\u0014\u0000")
                .record(new int[] {200, 1, 2}, keeper("30") + "+41\u0014Gr\u00f6\u00dfe 2 \u00b5V\u0014\u0000");
    }

    private static String keeper(String onset) {
        return KEEPER.formatted(onset);
    }
}
