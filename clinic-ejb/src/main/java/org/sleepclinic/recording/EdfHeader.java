package org.sleepclinic.recording;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What the head of a file says. Whom it names is left out.
 *
 * @param bytes         length of the head: 256 × (1 + number of signals)
 * @param start         on the recorder's clock, at the patient's place
 * @param recordSeconds length of a data record; 0 for a file of events only
 */
record EdfHeader(EdfKind kind, int bytes, LocalDateTime start, int records, BigDecimal recordSeconds,
        List<EdfSignal> signals, Set<EdfRemark> remarks) {
    EdfHeader {
        signals = List.copyOf(signals);
        remarks = Set.copyOf(remarks);
    }

    int recordBytes() {
        return signals.stream().mapToInt(EdfSignal::bytes).sum();
    }

    boolean hasEvents() {
        return signals.stream().anyMatch(EdfSignal::isEvents);
    }
}
