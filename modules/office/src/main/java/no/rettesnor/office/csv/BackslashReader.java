package no.rettesnor.office.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Rewrites text where quotes are escaped with a backslash to text where they are doubled.
///
/// Inside quotes `\"` becomes `""`, `\\` one backslash, and `\n`, `\r`, `\t` what they stand for;
/// programs that escape quotes this way escape line breaks this way too. Outside quotes nothing
/// changes.
final class BackslashReader extends FilterReader {

    private static final int NOTHING = -2;

    private boolean quoted;
    private int pending = NOTHING;

    BackslashReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        if (pending != NOTHING) {
            int held = pending;
            pending = NOTHING;
            return held;
        }
        int each = in.read();
        if (each == '"') {
            quoted = !quoted;
            return each;
        }
        return each == '\\' && quoted ? escaped() : each;
    }

    private int escaped() throws IOException {
        int next = in.read();
        return switch (next) {
            case '"' -> {
                pending = '"';
                yield '"';
            }
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '\\' -> '\\';
            default -> {
                pending = next;
                yield '\\';
            }
        };
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            int each = read();
            if (each < 0) {
                return i == 0 ? -1 : i;
            }
            buffer[offset + i] = (char) each;
        }
        return length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
