package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// How colours are seen: as most people do, or without one of the three kinds of cones. The
/// matrices are those of Machado, Oliveira and Fernandes (2009) for full severity; they work on
/// light, not on what the screen is told.
public enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /// Without the cones for long waves.
    PROTAN(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    /// Without the cones for middle waves.
    DEUTAN(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    /// Without the cones for short waves; seldom.
    TRITAN(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// The word for users.
    public Text label() {
        return RiskTexts.text("scale.vision." + name());
    }

    /// What those who see like this see of a colour.
    public Colour seen(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        return new Colour(
                Colour.encoded(row(0, red, green, blue)),
                Colour.encoded(row(3, red, green, blue)),
                Colour.encoded(row(6, red, green, blue)));
    }

    private double row(int at, double red, double green, double blue) {
        return matrix[at] * red + matrix[at + 1] * green + matrix[at + 2] * blue;
    }
}
