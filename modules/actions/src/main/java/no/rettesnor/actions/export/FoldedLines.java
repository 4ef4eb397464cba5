package no.rettesnor.actions.export;

import java.nio.charset.StandardCharsets;

/// Lines as RFC 5545 wants them: none longer than 75 octets, what is left over on lines that begin
/// with a space. No letter is parted.
final class FoldedLines {

    private static final int MOST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /// @param unfolded lines that each end with CRLF
    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 40);
        for (String line : unfolded.split(BREAK)) {
            int[] octets = {0};
            line.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> octets[0] = put(folded, letter, octets[0]));
            folded.append(BREAK);
        }
        return folded.toString();
    }

    private static int put(StringBuilder folded, String letter, int octets) {
        int more = letter.getBytes(StandardCharsets.UTF_8).length;
        boolean fits = octets + more <= MOST;
        if (!fits) {
            folded.append(BREAK).append(' ');
        }
        folded.append(letter);
        return fits ? octets + more : 1 + more;
    }
}
