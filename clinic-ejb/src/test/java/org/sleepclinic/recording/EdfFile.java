package org.sleepclinic.recording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes EDF files for tests, right ones and wrong ones, field by field. */
final class EdfFile {
    private record Channel(String label, String dimension, String physicalMin, String physicalMax, String digitalMin,
            String digitalMax, String samples) {
    }

    private final List<Channel> channels = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private String version = "0";
    private String patient = "X X X X";
    private String start = "02.08.26";
    private String reserved = "EDF+C";
    private String records;
    private String seconds = "30";
    private String headerBytes;
    private int written;

    EdfFile signal(String label, String physicalMin, String physicalMax, String digitalMin, String digitalMax,
            int samples) {
        channels.add(
                new Channel(label, "uV", physicalMin, physicalMax, digitalMin, digitalMax, String.valueOf(samples)));
        return this;
    }

    EdfFile events(int bytes) {
        channels.add(new Channel("EDF Annotations", "", "-1", "1", "-32768", "32767", String.valueOf(bytes / 2)));
        return this;
    }

    EdfFile version(String told) {
        version = told;
        return this;
    }

    EdfFile patient(String told) {
        patient = told;
        return this;
    }

    EdfFile start(String told) {
        start = told;
        return this;
    }

    EdfFile reserved(String told) {
        reserved = told;
        return this;
    }

    EdfFile records(String told) {
        records = told;
        return this;
    }

    EdfFile seconds(String told) {
        seconds = told;
        return this;
    }

    EdfFile headerBytes(String told) {
        headerBytes = told;
        return this;
    }

    /** One data record: for each channel an {@code int[]} of samples, or a String of annotation lists. */
    EdfFile record(Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof int[] samples) {
                Arrays.stream(samples).forEach(sample -> {
                    data.write(sample);
                    data.write(sample >> Byte.SIZE);
                });
            } else {
                byte[] lists = parts[i].toString().getBytes(StandardCharsets.UTF_8);
                data.writeBytes(Arrays.copyOf(lists, Integer.parseInt(channels.get(i).samples()) * 2));
            }
        }
        written++;
        return this;
    }

    byte[] toBytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int count = channels.size();
        for (String field : List.of(pad(version, 8), pad(patient, 80), pad("Startdate X X X X", 80), pad(start, 8),
                pad("22.30.00", 8), pad(headerBytes == null ? String.valueOf(256 * (count + 1)) : headerBytes, 8),
                pad(reserved, 44), pad(records == null ? String.valueOf(written) : records, 8), pad(seconds, 8),
                pad(String.valueOf(count), 4))) {
            file.writeBytes(field.getBytes(StandardCharsets.ISO_8859_1));
        }
        column(file, 16, channels.stream().map(Channel::label).toList());
        column(file, 80, channels.stream().map(channel -> "").toList());
        column(file, 8, channels.stream().map(Channel::dimension).toList());
        column(file, 8, channels.stream().map(Channel::physicalMin).toList());
        column(file, 8, channels.stream().map(Channel::physicalMax).toList());
        column(file, 8, channels.stream().map(Channel::digitalMin).toList());
        column(file, 8, channels.stream().map(Channel::digitalMax).toList());
        column(file, 80, channels.stream().map(channel -> "HP:0.3Hz").toList());
        column(file, 8, channels.stream().map(Channel::samples).toList());
        column(file, 32, channels.stream().map(channel -> "").toList());
        file.writeBytes(data.toByteArray());
        return file.toByteArray();
    }

    InputStream open() {
        return new ByteArrayInputStream(toBytes());
    }

    private static void column(ByteArrayOutputStream file, int width, List<String> fields) {
        fields.forEach(field -> file.writeBytes(pad(field, width).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String pad(String text, int width) {
        return (text + " ".repeat(width)).substring(0, width);
    }
}
