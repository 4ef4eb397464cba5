package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.kernel.Text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A text of a deviation that somebody wrote freely.
///
/// @param field which: a column's name, and the row after a colon where there may be several, such
///   as `title` and `cause:0198…`
/// @param label what users call it
/// @param text what stands there
/// @param isName whether it is nothing but somebody's name, and so proposed as a whole
public record DisclosureText(String field, Text label, String text, boolean isName) {

    /// Tells whether the text has changed since something was decided about it.
    public String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
