package org.sleepclinic.recording;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests a file while it is read. */
final class FileSeal extends FilterInputStream {
    private static final int BLOCK = 8192;

    private final MessageDigest digest;
    private long count;

    FileSeal(InputStream file) {
        super(file);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        if (got > 0) {
            digest.update(into, from, got);
            count += got;
        }
        return got;
    }

    /** Reads what is left and says what the file was. */
    Seal finish() throws IOException {
        byte[] rest = new byte[BLOCK];
        while (read(rest, 0, BLOCK) >= 0) {
            continue;
        }
        return new Seal(HexFormat.of().formatHex(digest.digest()), count);
    }
}
