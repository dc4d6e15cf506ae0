package org.sleepclinic.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sleepclinic.kernel.DomainException;

/**
 * Reads a file once, from its head to its last data record. Times come from the records' time-keepers, never from counting
 * records: a discontinuous file has gaps.
 */
final class EdfReader {
    /** More marks than a night can hold; a file with more is no recording of one. */
    private static final int MOST_EVENTS = 50_000;

    private final EdfHeader header;
    private final List<SignalRange> ranges;
    private final List<EdfEvent> events = new ArrayList<>();
    private final List<RecordingGap> gaps = new ArrayList<>();
    private BigDecimal end = BigDecimal.ZERO;
    private BigDecimal begun;

    private EdfReader(EdfHeader header) {
        this.header = header;
        this.ranges = header.signals().stream().map(signal -> new SignalRange()).toList();
    }

    /**
     * What the file holds; the stream is read to the end of the last data record.
     *
     * @throws DomainException {@code recording.*}, one for each way in which the file cannot be read
     */
    static EdfContent read(InputStream file) throws IOException {
        InputStream buffered = new BufferedInputStream(file);
        EdfReader reader = new EdfReader(EdfHeaderReader.read(buffered));
        for (int record = 1; record <= reader.header.records(); record++) {
            reader.take(buffered.readNBytes(reader.header.recordBytes()), record);
        }
        return reader.content();
    }

    private void take(byte[] record, int number) {
        if (record.length < header.recordBytes()) {
            throw new DomainException("recording.truncated", number, header.records()).at("file");
        }
        BigDecimal onset = null;
        int at = 0;
        for (int i = 0; i < header.signals().size(); i++) {
            EdfSignal signal = header.signals().get(i);
            if (signal.isEvents()) {
                TimedLists lists = TimedLists.read(Arrays.copyOfRange(record, at, at + signal.bytes()), number);
                onset = onset == null ? lists.timeKeeper().orElse(null) : onset;
                events.addAll(lists.events());
            } else {
                ranges.get(i).take(record, at, signal.samplesPerRecord());
            }
            at += signal.bytes();
        }
        if (events.size() > MOST_EVENTS) {
            throw new DomainException("recording.events", MOST_EVENTS).at("file");
        }
        place(onset, number);
    }

    /** Where this record lies in time, and whether something is missing before it. */
    private void place(BigDecimal told, int number) {
        boolean kept = header.kind() != EdfKind.EDF && header.hasEvents();
        if (told == null && (kept || header.kind() == EdfKind.EDF_PLUS_DISCONTINUOUS)) {
            throw new DomainException("recording.time_keeper", number).at("file");
        }
        BigDecimal onset = told == null ? end : told;
        if (begun != null && onset.compareTo(end) < 0) {
            throw new DomainException("recording.order", number).at("file");
        }
        if (begun != null && onset.compareTo(end) > 0) {
            if (header.kind() == EdfKind.EDF_PLUS_CONTINUOUS) {
                throw new DomainException("recording.gap_untold", number).at("file");
            }
            gaps.add(new RecordingGap(number - 1, end, onset.subtract(end)));
        }
        begun = begun == null ? onset : begun;
        end = onset.add(header.recordSeconds());
    }

    private EdfContent content() {
        Set<EdfRemark> remarks = EnumSet.noneOf(EdfRemark.class);
        remarks.addAll(header.remarks());
        boolean flat = IntStream.range(0, ranges.size()).filter(i -> !header.signals().get(i).isEvents())
                .mapToObj(ranges::get).anyMatch(SignalRange::isFlat);
        if (flat) {
            remarks.add(EdfRemark.FLAT_CHANNEL);
        }
        events.sort(Comparator.comparing(EdfEvent::onset));
        return new EdfContent(header, ranges, events, gaps, end, remarks);
    }
}
