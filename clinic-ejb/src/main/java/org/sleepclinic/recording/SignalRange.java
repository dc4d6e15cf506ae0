package org.sleepclinic.recording;

/** The least and the greatest integer a channel holds, gathered while a file is read. */
final class SignalRange {
    private int least = Integer.MAX_VALUE;
    private int most = Integer.MIN_VALUE;

    void take(byte[] record, int from, int samples) {
        for (int i = 0; i < samples; i++) {
            int at = from + i * Short.BYTES;
            int value = (short) (record[at] & 0xFF | record[at + 1] << Byte.SIZE);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
    }

    boolean isEmpty() {
        return least > most;
    }

    boolean isFlat() {
        return least == most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
