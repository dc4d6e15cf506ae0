package org.sleepclinic.recording;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.DomainException;

/**
 * The time-stamped annotation lists of one data record: {@code +onset 0x15 duration 0x14 text 0x14 … 0x00} (clinical
 * reference 6.5). Bytes that are not used are 0.
 */
final class TimedLists {
    private static final char TEXT = 0x14;
    private static final Pattern ONSET = Pattern.compile("([+-]\\d+(?:\\.\\d*)?)(?:\u0015(\\d+(?:\\.\\d*)?))?");

    private final List<EdfEvent> events = new ArrayList<>();
    private BigDecimal recordOnset;

    private TimedLists() {
    }

    /**
     * The lists in these bytes, one annotation channel of one data record.
     *
     * @param record for the refusal, counted from 1
     * @throws DomainException {@code recording.list} for an onset without sign, or a list without its end
     */
    static TimedLists read(byte[] channel, int record) {
        TimedLists lists = new TimedLists();
        int from = 0;
        while (from < channel.length && channel[from] != 0) {
            int end = from;
            while (end < channel.length && channel[end] != 0) {
                end++;
            }
            if (end == channel.length) {
                throw new DomainException("recording.list", record).at("file");
            }
            lists.add(new String(channel, from, end - from, StandardCharsets.UTF_8), record);
            from = end + 1;
        }
        return lists;
    }

    private void add(String list, int record) {
        int first = list.indexOf(TEXT);
        Matcher stamp = ONSET.matcher(first < 0 ? "" : list.substring(0, first));
        if (!stamp.matches() || list.charAt(list.length() - 1) != TEXT) {
            throw new DomainException("recording.list", record).at("file");
        }
        BigDecimal onset = new BigDecimal(stamp.group(1));
        BigDecimal duration = stamp.group(2) == null ? null : new BigDecimal(stamp.group(2));
        if (recordOnset == null && list.startsWith(String.valueOf(TEXT), first + 1)) {
            recordOnset = onset;
        }
        for (String text : list.substring(first + 1).split(String.valueOf(TEXT))) {
            if (!text.isEmpty()) {
                events.add(new EdfEvent(onset, duration, text));
            }
        }
    }

    List<EdfEvent> events() {
        return List.copyOf(events);
    }

    /** When the data record began, by its time-keeper: the first list, whose first text is empty. */
    Optional<BigDecimal> timeKeeper() {
        return Optional.ofNullable(recordOnset);
    }
}
