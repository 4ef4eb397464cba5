package no.rettesnor.office.bytes;

import no.rettesnor.office.FileProblems;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes that can be read from the beginning as often as needed: a file, or one in a zip.
public interface ByteSource {

    /// The name the user knows the bytes by.
    String name();

    /// How many bytes there are, or a guess at it.
    long size();

    /// Starts at the first byte. The caller closes the stream.
    InputStream open() throws IOException;

    /// All bytes of a file.
    static ByteSource of(Path file) {
        return new ByteSource() {
            @Override
            public String name() {
                return FileProblems.nameOf(file);
            }

            @Override
            public long size() {
                return file.toFile().length();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }
}
