package no.rettesnor.office.bytes;

import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.table.ReadLimits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Unzipped bytes, refused where they grow beyond all reason.
///
/// Three things are watched: the size, how many times larger than the zipped form it is, and, in
/// XML, how long it goes on without a tag; a parser must hold a tag with its attributes in memory
/// whole.
public final class GuardedInputStream extends FilterInputStream {

    private static final long LARGE = 64L << 20;
    private static final long LONGEST_RUN = 32L << 20;

    private final String name;
    private final ReadLimits limits;
    private final long zipped;
    private final boolean xml;
    private long count;
    private long sinceTag;

    /// @param name the file's name, for the sentence
    /// @param zipped the size before unzipping in bytes, or less than 1 where unknown
    public GuardedInputStream(
            InputStream bytes, String name, ReadLimits limits, long zipped, boolean xml) {
        super(bytes);
        this.name = name;
        this.limits = limits;
        this.zipped = zipped;
        this.xml = xml;
    }

    /// Bytes handed out so far.
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            count += got;
            watch(buffer, offset, got);
        }
        return got;
    }

    private void watch(byte[] buffer, int offset, int length) throws IOException {
        if (count > limits.unzippedBytes()) {
            throw new UnreadableException(
                    OfficeTexts.text("limit.bytes", name, limits.unzippedBytes() >> 20));
        }
        if (count > LARGE && zipped > 0 && count / zipped > limits.ratio()) {
            throw new UnreadableException(OfficeTexts.text("limit.ratio", name));
        }
        if (xml) {
            sinceTag = hasTag(buffer, offset, length) ? 0 : sinceTag + length;
            if (sinceTag > LONGEST_RUN) {
                throw new UnreadableException(OfficeTexts.text("limit.ratio", name));
            }
        }
    }

    private static boolean hasTag(byte[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '<') {
                return true;
            }
        }
        return false;
    }
}
