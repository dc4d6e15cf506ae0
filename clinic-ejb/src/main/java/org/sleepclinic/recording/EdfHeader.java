package org.sleepclinic.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What the head of a file says. Whom it names is left out.
 *
 * @param bytes         length of the head: 256 × (1 + number of signals)
 * @param start         on the recorder's clock, at the patient's place
 * @param recordSeconds length of a data record; 0 for a file of events only
 * @param born          the birth date it gives the patient, or null: only to be compared, never kept
 */
record EdfHeader(EdfKind kind, int bytes, LocalDateTime start, int records, BigDecimal recordSeconds,
        List<EdfSignal> signals, Set<EdfRemark> remarks, LocalDate born) {
    EdfHeader {
        signals = List.copyOf(signals);
        remarks = Set.copyOf(remarks);
    }

    /** Bytes of one data record; within an int, see {@link EdfHeaderReader}. */
    int recordBytes() {
        return signals.stream().mapToInt(EdfSignal::bytes).sum();
    }

    boolean hasEvents() {
        return signals.stream().anyMatch(EdfSignal::isEvents);
    }
}
