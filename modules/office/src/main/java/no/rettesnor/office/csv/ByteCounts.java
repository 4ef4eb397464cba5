package no.rettesnor.office.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Counts what tells the encodings of the Nordic countries apart.
final class ByteCounts {

    /// An old encoding, and the bytes of æ ø å ä ö in it. The first two of them are signs nobody
    /// writes in Windows-1252 (› † and the like), so they speak for the old one.
    private record Old(String charset, List<Integer> letters) {}

    private static final List<Old> OLD =
            List.of(
                    new Old("IBM850", List.of(0x9B, 0x86, 0x91, 0x84, 0x94)),
                    new Old("x-MacRoman", List.of(0xBF, 0x8C, 0xBE, 0x8A, 0x9A)));
    private static final List<Integer> LETTERS_1252 =
            List.of(
                    0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5, 0xE4, 0xF6, 0xC4, 0xD6, 0xE9, 0xFC, 0xE3,
                    0xE7, 0xF3);

    private final long[] high = new long[256];
    private long highTotal;
    private long wellFormed;
    private long malformed;
    private int expected;
    private int previous;
    private long backslashQuotes;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int each = bytes[i] & 0xFF;
            if (each == '"' && previous == '\\') {
                backslashQuotes++;
            }
            if (each >= 0x80 || expected > 0) {
                addHigh(each);
            }
            previous = each;
        }
    }

    long backslashQuotes() {
        return backslashQuotes;
    }

    private void addHigh(int each) {
        if (each >= 0x80) {
            high[each]++;
            highTotal++;
        }
        boolean continues = (each & 0xC0) == 0x80;
        if (expected > 0) {
            if (continues) {
                expected--;
                wellFormed += expected == 0 ? 1 : 0;
                return;
            }
            malformed++;
            expected = 0;
        }
        if (each >= 0xC2 && each <= 0xDF) {
            expected = 1;
        } else if (each >= 0xE0 && each <= 0xEF) {
            expected = 2;
        } else if (each >= 0xF0 && each <= 0xF4) {
            expected = 3;
        } else if (each >= 0x80) {
            malformed++;
        }
    }

    /// UTF-8 also where a few bytes are wrong: one damaged letter must not spoil all the others.
    Charset charset() {
        if (malformed * 50 <= wellFormed) {
            return StandardCharsets.UTF_8;
        }
        for (Old old : OLD) {
            if (speaksFor(old) && Charset.isSupported(old.charset)) {
                return Charset.forName(old.charset);
            }
        }
        for (int c1 = 0x80; c1 < 0xA0; c1++) {
            if (high[c1] > 0) {
                return Charset.forName("windows-1252");
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private boolean speaksFor(Old old) {
        long sure = high[old.letters.get(0)] + high[old.letters.get(1)];
        long letters = sum(old.letters);
        return sure * 5 >= highTotal
                && letters * 10 >= highTotal * 6
                && sum(LETTERS_1252) * 4 < letters;
    }

    private long sum(List<Integer> bytes) {
        long sum = 0;
        for (int each : bytes) {
            sum += high[each];
        }
        return sum;
    }
}
