package org.sleepclinic.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A whole night as a recorder writes it, made while it is read: 32 channels of 256 samples a second, no marks. */
public final class LongNight extends InputStream {
    private static final int CHANNELS = 32;
    private static final int RATE = 256;
    private static final int RECORD = CHANNELS * RATE * Short.BYTES;

    private final byte[] head;
    private final long size;
    private long at;

    public LongNight(int seconds) {
        head = head(seconds).getBytes(StandardCharsets.US_ASCII);
        size = head.length + (long) seconds * RECORD;
    }

    public long size() {
        return size;
    }

    @Override
    public int read() {
        if (at >= size) {
            return -1;
        }
        int value = at < head.length ? head[(int) at] : (int) (at % 251);
        at++;
        return value;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (at >= size) {
            return -1;
        }
        int many = (int) Math.min(most, size - at);
        for (int i = 0; i < many; i++) {
            into[from + i] = (byte) read();
        }
        return many;
    }

    private static String head(int seconds) {
        StringBuilder text = new StringBuilder();
        field(text, 8, "0").append(" ".repeat(160));
        text.append("28.11.26").append("22.30.00");
        field(text, 8, String.valueOf((CHANNELS + 1) * 256)).append(" ".repeat(44));
        field(text, 8, String.valueOf(seconds));
        field(text, 8, "1");
        field(text, 4, String.valueOf(CHANNELS));
        for (int channel = 0; channel < CHANNELS; channel++) {
            field(text, 16, "EEG " + channel);
        }
        column(text, 80, "AgCl");
        column(text, 8, "uV");
        column(text, 8, "-500");
        column(text, 8, "500");
        column(text, 8, "-32768");
        column(text, 8, "32767");
        column(text, 80, "HP:0.3Hz");
        column(text, 8, String.valueOf(RATE));
        column(text, 32, "");
        return text.toString();
    }

    private static void column(StringBuilder text, int width, String value) {
        for (int channel = 0; channel < CHANNELS; channel++) {
            field(text, width, value);
        }
    }

    private static StringBuilder field(StringBuilder text, int width, String value) {
        return text.append(value).append(" ".repeat(width - value.length()));
    }
}
