package no.rettesnor.reports.view;

import no.rettesnor.reports.coverage.CoverageState;
import no.rettesnor.uikit.Tone;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// How a state of the coverage looks in the window, beside its word.
final class CoverageSigns {

    private CoverageSigns() {}

    static Ikon icon(CoverageState state) {
        return switch (state) {
            case COVERED -> MaterialDesignC.CHECK_CIRCLE;
            case PARTLY -> MaterialDesignC.CIRCLE_HALF_FULL;
            case MISSING -> MaterialDesignC.CIRCLE_OUTLINE;
            case KEPT_BACK -> MaterialDesignE.EYE_OFF_OUTLINE;
            case NOT_MEASURED, NOT_IN_USE -> MaterialDesignM.MINUS;
        };
    }

    static Tone tone(CoverageState state) {
        return switch (state) {
            case COVERED -> Tone.SUCCESS;
            case PARTLY -> Tone.WARNING;
            case MISSING -> Tone.DANGER;
            case KEPT_BACK, NOT_MEASURED, NOT_IN_USE -> Tone.NEUTRAL;
        };
    }
}
