package org.sleepclinic.recording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What a whole file holds.
 *
 * @param ranges  of each signal, in the header's order
 * @param seconds from the start to the end of the last data record, gaps included
 */
record EdfContent(EdfHeader header, List<SignalRange> ranges, List<EdfEvent> events, List<RecordingGap> gaps,
        BigDecimal seconds, Set<EdfRemark> remarks) {
    EdfContent {
        ranges = List.copyOf(ranges);
        events = List.copyOf(events);
        gaps = List.copyOf(gaps);
        remarks = Set.copyOf(remarks);
    }
}
