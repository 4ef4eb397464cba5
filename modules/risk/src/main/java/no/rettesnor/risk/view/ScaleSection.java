package no.rettesnor.risk.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

/// What the steps of the scale mean, and what each band asks for.
final class ScaleSection extends VBox {

    private final Workplace workplace;
    private final MatrixWords words;
    private @Nullable ScaleVersion drawn;

    private ScaleSection(RiskSection.Context context) {
        this.workplace = context.workplace();
        this.words = new MatrixWords(workplace.language());
        setId("scale-meanings");
        getStyleClass().add("scale-section");
        context.model().openProperty().addListener((_, _, now) -> draw(now));
        draw(context.model().openProperty().get());
    }

    static RiskSection of(RiskSection.Context context) {
        return new RiskSection(
                "section-scale",
                RiskTexts.text("analysis.section.scale"),
                new ScaleSection(context));
    }

    private void draw(@Nullable OpenAnalysis open) {
        if (open == null || open.version().equals(drawn)) {
            return;
        }
        ScaleVersion version = open.version();
        drawn = version;
        Scale scale = version.scale();
        getChildren().clear();
        say(
                workplace.say(
                        RiskTexts.text("matrix.scale.now", version.name(), version.version())),
                true);
        say(scale.likelihoodAxis(), true);
        for (int step = scale.likelihoods().size(); step >= 1; step--) {
            say(words.likelihood(scale, step), false);
        }
        scale.kinds()
                .forEach(
                        kind -> {
                            say(scale.consequenceAxis() + ": " + kind.name(), true);
                            for (int step = 1; step <= scale.consequences().size(); step++) {
                                say(words.consequence(scale, step, kind.code()), false);
                            }
                        });
        say(workplace.say(RiskTexts.text("scale.bands")), true);
        for (Band band : scale.bands()) {
            say(MatrixWords.band(band) + ": " + workplace.say(band.acceptance().label()), false);
        }
    }

    private void say(String what, boolean heading) {
        Label label = new Label(what);
        label.setWrapText(true);
        label.getStyleClass().add(heading ? "heading" : "text-small");
        getChildren().add(label);
    }
}
