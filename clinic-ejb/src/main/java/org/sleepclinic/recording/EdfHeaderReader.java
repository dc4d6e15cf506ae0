package org.sleepclinic.recording;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sleepclinic.kernel.DomainException;

/** Reads the head of an EDF or EDF+ file: 256 bytes, and 256 for each signal (clinical reference 6.5). */
final class EdfHeaderReader {
    static final int BLOCK = 256;
    private static final int MOST_SIGNALS = 512;
    private static final int ADVISED_RECORD = 61_440;
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_RECORD = 64 * MEGABYTE;
    private static final int BDF = 0xFF;

    private EdfHeaderReader() {
    }

    /**
     * The head of the file the stream begins with.
     *
     * @throws DomainException {@code recording.*}, one for each way in which the file cannot be read
     */
    static EdfHeader read(InputStream file) throws IOException {
        byte[] fixed = file.readNBytes(BLOCK);
        requireFormat(fixed);
        EdfFields fields = new EdfFields(fixed);
        fields.text(8);
        String patient = fields.text(80);
        fields.text(80);
        LocalDateTime start = start(fields.text(8), fields.text(8));
        int told = fields.whole(8, "header bytes");
        EdfKind kind = kind(fields.text(44));
        int records = fields.whole(8, "number of data records");
        BigDecimal seconds = fields.decimal(8, "duration of a data record");
        int count = fields.whole(4, "number of signals");
        requireCounts(count, told, records, seconds);
        byte[] described = file.readNBytes(count * BLOCK);
        if (described.length < count * BLOCK) {
            throw new DomainException("recording.head_short").at("file");
        }
        EdfFields more = new EdfFields(described);
        List<EdfSignal> signals = signals(more, count);
        requireRecord(signals);
        LocalDate born = kind == EdfKind.EDF ? null : PatientField.born(patient).orElse(null);
        EdfHeader header = new EdfHeader(kind, told, start, records, seconds, signals, Set.of(), born);
        boolean letters = fields.hasOtherLetters() || more.hasOtherLetters();
        return new EdfHeader(kind, told, start, records, seconds, signals, remarks(header, patient, letters), born);
    }

    private static void requireFormat(byte[] fixed) {
        if (fixed.length == 0) {
            throw new DomainException("recording.empty").at("file");
        }
        if ((fixed[0] & 0xFF) == BDF) {
            throw new DomainException("recording.bdf").at("file");
        }
        if (fixed.length < BLOCK || fixed[0] != '0' || !new EdfFields(fixed).text(8).equals("0")) {
            throw new DomainException("recording.not_edf").at("file");
        }
    }

    private static void requireCounts(int signals, int told, int records, BigDecimal seconds) {
        if (signals < 1 || signals > MOST_SIGNALS) {
            throw new DomainException("recording.signals", signals, MOST_SIGNALS).at("file");
        }
        if (told != (signals + 1) * BLOCK) {
            throw new DomainException("recording.header_count", told, (signals + 1) * BLOCK).at("file");
        }
        if (records < 0) {
            throw new DomainException("recording.still_open").at("file");
        }
        if (seconds.signum() < 0) {
            throw new DomainException("recording.number", "duration of a data record", seconds).at("file");
        }
    }

    /** dd.mm.yy and hh.mm.ss; 85 to 99 are the last century's. */
    private static LocalDateTime start(String day, String time) {
        try {
            int[] date = parts(day);
            int[] clock = parts(time);
            int year = date[2] >= 85 ? 1900 + date[2] : 2000 + date[2];
            return LocalDateTime.of(year, date[1], date[0], clock[0], clock[1], clock[2]);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new DomainException("recording.start", day, time).at("file");
        }
    }

    private static int[] parts(String dotted) {
        return Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static EdfKind kind(String reserved) {
        if (reserved.startsWith("EDF+D")) {
            return EdfKind.EDF_PLUS_DISCONTINUOUS;
        }
        return reserved.startsWith("EDF+C") ? EdfKind.EDF_PLUS_CONTINUOUS : EdfKind.EDF;
    }

    /** Fields stand by kind, not by signal: all labels, then all transducers, and so on. */
    private static List<EdfSignal> signals(EdfFields fields, int count) {
        List<String> labels = column(count, i -> fields.text(16));
        List<String> transducers = column(count, i -> fields.text(80));
        List<String> dimensions = column(count, i -> fields.text(8));
        List<BigDecimal> lows = column(count, i -> fields.decimal(8, "physical minimum of " + labels.get(i)));
        List<BigDecimal> highs = column(count, i -> fields.decimal(8, "physical maximum of " + labels.get(i)));
        List<Integer> least = column(count, i -> fields.whole(8, "digital minimum of " + labels.get(i)));
        List<Integer> most = column(count, i -> fields.whole(8, "digital maximum of " + labels.get(i)));
        List<String> filters = column(count, i -> fields.text(80));
        List<Integer> samples = column(count, i -> fields.whole(8, "samples of " + labels.get(i)));
        List<EdfSignal> signals = column(count,
                i -> new EdfSignal(labels.get(i), transducers.get(i), dimensions.get(i), lows.get(i).doubleValue(),
                        highs.get(i).doubleValue(), least.get(i), most.get(i), filters.get(i), samples.get(i)));
        signals.forEach(EdfHeaderReader::requireScale);
        return signals;
    }

    private static <T> List<T> column(int count, IntFunction<T> field) {
        return IntStream.range(0, count).mapToObj(field).toList();
    }

    /** Read one at a time into memory; a head may promise far more than a file can hold. */
    private static void requireRecord(List<EdfSignal> signals) {
        long bytes = signals.stream().mapToLong(signal -> (long) signal.samplesPerRecord() * Short.BYTES).sum();
        if (bytes > MOST_RECORD) {
            throw new DomainException("recording.record_size", bytes / MEGABYTE, MOST_RECORD / MEGABYTE).at("file");
        }
    }

    private static void requireScale(EdfSignal signal) {
        if (signal.samplesPerRecord() < 1) {
            throw new DomainException("recording.samples", signal.label()).at("file");
        }
        if (signal.digitalMin() >= signal.digitalMax()) {
            throw new DomainException("recording.digital", signal.label()).at("file");
        }
        if (!signal.isEvents() && signal.physicalMin() == signal.physicalMax()) {
            throw new DomainException("recording.physical", signal.label()).at("file");
        }
    }

    private static Set<EdfRemark> remarks(EdfHeader header, String patient, boolean letters) {
        Set<EdfRemark> remarks = EnumSet.noneOf(EdfRemark.class);
        if (!patient.replaceAll("[X\\s]", "").isEmpty()) {
            remarks.add(EdfRemark.NAMED_PATIENT);
        }
        if (letters) {
            remarks.add(EdfRemark.LETTERS);
        }
        List<String> labels =
                header.signals().stream().filter(signal -> !signal.isEvents()).map(EdfSignal::label).toList();
        if (Set.copyOf(labels).size() < labels.size()) {
            remarks.add(EdfRemark.SAME_LABELS);
        }
        if (header.kind() != EdfKind.EDF && !header.hasEvents()) {
            remarks.add(EdfRemark.NO_EVENTS);
        }
        if (header.recordBytes() > ADVISED_RECORD) {
            remarks.add(EdfRemark.LARGE_RECORDS);
        }
        return remarks;
    }
}
