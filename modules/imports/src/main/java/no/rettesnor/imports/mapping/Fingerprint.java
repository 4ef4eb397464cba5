package no.rettesnor.imports.mapping;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.List;

/// A short number for a row of texts: two rows with the same texts have the same one, and two
/// different rows have, as good as certainly, different ones. Not for secrets.
///
/// Two independent 64-bit hashes are kept, because a register of millions of rows would now and
/// then see two rows meet in one. Made anew for each row by [#reset], so that a long import leaves
/// no garbage.
public final class Fingerprint {

    private static final long FIRST_START = 0xcbf29ce484222325L;
    private static final long FIRST_STEP = 0x100000001b3L;
    private static final long SECOND_START = 0x9e3779b97f4a7c15L;
    private static final long SECOND_STEP = 0xd6e8feb86659fd93L;
    private static final char END = '\u001F';

    private long first;
    private long second;

    public Fingerprint() {
        reset();
    }

    /// Forgets what was added.
    public void reset() {
        first = FIRST_START;
        second = SECOND_START;
    }

    /// Adds a text; null and the empty text are told apart.
    public void add(@Nullable String text) {
        if (text == null) {
            mix('\u0000');
        } else {
            for (int i = 0; i < text.length(); i++) {
                mix(text.charAt(i));
            }
        }
        mix(END);
    }

    /// Adds a small number, such as a column's position.
    public void add(int number) {
        mix((char) number);
        mix((char) (number >>> 16));
    }

    private void mix(char c) {
        first = (first ^ c) * FIRST_STEP;
        second = (Long.rotateLeft(second, 29) ^ c) * SECOND_STEP;
    }

    /// Sixteen hexadecimal letters: enough to see whether one row has changed.
    public String brief() {
        return hex(first ^ Long.rotateLeft(second, 32));
    }

    /// Thirty-two hexadecimal letters: enough to tell the rows of a whole register apart.
    public String full() {
        return hex(first) + hex(second);
    }

    private static String hex(long value) {
        // FNV's high bits move slowly for short texts: spread them (the finaliser of SplitMix64).
        long spread = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return HexFormat.of().toHexDigits(spread ^ (spread >>> 31));
    }

    /// What is the same for two files with the same headers, in any order, letter case and accents
    /// apart.
    public static String ofHeaders(List<String> headers) {
        Fingerprint print = new Fingerprint();
        headers.stream().map(Words::normalised).sorted().forEach(print::add);
        return print.brief();
    }
}
