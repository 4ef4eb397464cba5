package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// How colours are seen: as most people do, or without one of the three kinds of cones. The
/// matrices are those of Machado, Oliveira and Fernandes (2009) for full severity; they work on
/// light, not on what the screen is told.
public enum ColourVision {
    NORMAL,
    /// Without the cones for long waves.
    PROTAN,
    /// Without the cones for middle waves.
    DEUTAN,
    /// Without the cones for short waves; seldom.
    TRITAN;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("scale.vision." + name());
    }

    /// What those who see like this see of a colour.
    public Colour seen(Colour colour) {
        return switch (this) {
            case NORMAL -> colour;
            case PROTAN ->
                    new Colour(
                            mixed(colour, 0.152286, 1.052583, -0.204868),
                            mixed(colour, 0.114503, 0.786281, 0.099216),
                            mixed(colour, -0.003882, -0.048116, 1.051998));
            case DEUTAN ->
                    new Colour(
                            mixed(colour, 0.367322, 0.860646, -0.227968),
                            mixed(colour, 0.280085, 0.672501, 0.047413),
                            mixed(colour, -0.011820, 0.042940, 0.968881));
            case TRITAN ->
                    new Colour(
                            mixed(colour, 1.255528, -0.076749, -0.178779),
                            mixed(colour, -0.078411, 0.930809, 0.147602),
                            mixed(colour, 0.004733, 0.691367, 0.303900));
        };
    }

    private static double mixed(Colour colour, double red, double green, double blue) {
        return Colour.encoded(
                red * Colour.linear(colour.red())
                        + green * Colour.linear(colour.green())
                        + blue * Colour.linear(colour.blue()));
    }
}
