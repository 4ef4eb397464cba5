package no.rettesnor.risk.model;

/// A mark that tells a band without its colour, the mildest first. It is filled more the worse it
/// is, so that it can be read in greyscale and by those who do not tell the colours apart.
public enum Glyph {
    EMPTY("○"),
    QUARTER("◔"),
    HALF("◑"),
    THREE_QUARTERS("◕"),
    FULL("●");

    private final String sign;

    Glyph(String sign) {
        this.sign = sign;
    }

    /// The mark as one character.
    public String sign() {
        return sign;
    }
}
