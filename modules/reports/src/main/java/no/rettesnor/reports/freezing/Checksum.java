package no.rettesnor.reports.freezing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// SHA-256 of a snapshot's content, and the four signs of it that people can say.
final class Checksum {

    private static final int SPOKEN = 4;

    private Checksum() {}

    static String of(String content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String code(String sha256) {
        return sha256.substring(0, SPOKEN).toUpperCase(Locale.ROOT);
    }
}
