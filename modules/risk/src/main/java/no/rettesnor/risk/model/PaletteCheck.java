package no.rettesnor.risk.model;

import java.util.ArrayList;
import java.util.List;

/// Whether the bands of a scale can be told apart by everybody, and their words be read.
public final class PaletteCheck {

    /// The least difference between two bands that is told apart at a glance (CIEDE2000).
    public static final double LEAST_DIFFERENCE = 12;

    /// The least contrast of words on a cell (WCAG 2, level AA).
    public static final double LEAST_CONTRAST = 4.5;

    /// The least difference in lightness that a print in grey shows (CIE L\*).
    public static final double LEAST_STEP = 8;

    private PaletteCheck() {}

    /// What is wrong with a palette.
    public sealed interface Finding {

        /// Two bands look too much alike.
        ///
        /// @param one place among the bands, from 0
        /// @param other place among the bands, from 0
        /// @param vision to whom
        /// @param difference as they see it
        record Alike(int one, int other, ColourVision vision, double difference)
                implements Finding {}

        /// A print in grey shows two bands nearly alike.
        ///
        /// @param one place among the bands, from 0
        /// @param other place among the bands, from 0
        record AlikeInGrey(int one, int other) implements Finding {}

        /// Words cannot be read on a band.
        ///
        /// @param band place among the bands, from 0
        /// @param contrast with the better of dark and white words
        record Unreadable(int band, double contrast) implements Finding {}
    }

    /// What is wrong with these bands: two alike are told once, for the eyes that see them most
    /// alike.
    public static List<Finding> findings(List<Band> bands) {
        List<Finding> findings = new ArrayList<>();
        for (int one = 0; one < bands.size(); one++) {
            Colour colour = Colour.of(bands.get(one).colour());
            double contrast = colour.contrast(colour.ink());
            if (contrast < LEAST_CONTRAST) {
                findings.add(new Finding.Unreadable(one, contrast));
            }
            for (int other = one + 1; other < bands.size(); other++) {
                Finding.Alike worst = worst(bands, one, other);
                if (worst.difference() < LEAST_DIFFERENCE) {
                    findings.add(worst);
                } else if (step(bands, one, other) < LEAST_STEP) {
                    findings.add(new Finding.AlikeInGrey(one, other));
                }
            }
        }
        return List.copyOf(findings);
    }

    /// The least difference between any two of these bands, to those eyes.
    public static double difference(List<Band> bands, ColourVision vision) {
        double least = Double.MAX_VALUE;
        for (int one = 0; one < bands.size(); one++) {
            for (int other = one + 1; other < bands.size(); other++) {
                least = Math.min(least, difference(bands, one, other, vision));
            }
        }
        return least;
    }

    private static double step(List<Band> bands, int one, int other) {
        return Math.abs(lightness(bands.get(one)) - lightness(bands.get(other)));
    }

    private static double lightness(Band band) {
        return Lab.of(Colour.of(band.colour())).lightness();
    }

    private static Finding.Alike worst(List<Band> bands, int one, int other) {
        Finding.Alike worst = new Finding.Alike(one, other, ColourVision.NORMAL, Double.MAX_VALUE);
        for (ColourVision vision : ColourVision.values()) {
            double difference = difference(bands, one, other, vision);
            if (difference < worst.difference()) {
                worst = new Finding.Alike(one, other, vision, difference);
            }
        }
        return worst;
    }

    private static double difference(List<Band> bands, int one, int other, ColourVision vision) {
        Lab left = Lab.of(vision.seen(Colour.of(bands.get(one).colour())));
        Lab right = Lab.of(vision.seen(Colour.of(bands.get(other).colour())));
        return left.difference(right);
    }
}
