package no.rettesnor.sampledata;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// One file of the sample municipality.
///
/// @param name its file name: `avvik-2025.xlsx`
/// @param opener opens it from its beginning, as often as one likes
public record SampleFile(String name, Supplier<InputStream> opener) {

    /// The file from its beginning; the caller closes it.
    public InputStream open() {
        return opener.get();
    }

    /// The whole file.
    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }
}
