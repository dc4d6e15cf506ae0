package org.sleepclinic.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scan may be, told by its bytes: neither its name nor what a browser says of it counts. */
public enum FileType {
    PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'}, new int[] {'%', '%', 'E', 'O', 'F'}),
    JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}, new int[] {0xFF, 0xD9}),
    PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
            new int[] {'I', 'E', 'N', 'D', 0xAE, 0x42, 0x60, 0x82});

    /** A scanner may leave a line end or some padding behind the end. */
    private static final int TAIL = 1024;

    private final String mediaType;
    private final String extension;
    private final byte[] begins;
    private final byte[] ends;

    FileType(String mediaType, String extension, int[] begins, int[] ends) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.begins = bytes(begins);
        this.ends = bytes(ends);
    }

    /** The type whose beginning and end these bytes have; a file cut short is none. */
    static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        return content.length > begins.length + ends.length
                && Arrays.equals(begins, Arrays.copyOf(content, begins.length)) && endsWell(content);
    }

    private boolean endsWell(byte[] content) {
        int first = Math.max(begins.length, content.length - TAIL);
        for (int at = content.length - ends.length; at >= first; at--) {
            if (Arrays.equals(ends, 0, ends.length, content, at, at + ends.length)) {
                return true;
            }
        }
        return false;
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** Can a page show it as a picture? */
    public boolean isPicture() {
        return this != PDF;
    }

    private static byte[] bytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
