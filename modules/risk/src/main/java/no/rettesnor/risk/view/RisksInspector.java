package no.rettesnor.risk.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.uikit.page.Inspector;

import java.util.List;
import java.util.function.Function;

/// The pane to the right: the risk that is selected, otherwise the analysis.
final class RisksInspector extends StackPane {

    private final RiskSection.Context context;
    private final Inspector ofRisk;
    private final Inspector ofAnalysis;

    RisksInspector(RiskSection.Context context) {
        this.context = context;
        ofRisk = inspector(RiskTexts.text("risk.nothing"), RiskSections.ofRisk());
        ofRisk.setId("inspector-risk");
        ofAnalysis = inspector(RiskTexts.text("analysis.nothing"), RiskSections.ofAnalysis());
        ofAnalysis.setId("inspector-analysis");
        getChildren().addAll(ofAnalysis, ofRisk);
        context.model().openProperty().addListener((_, _, _) -> draw());
        context.model().riskProperty().addListener((_, _, _) -> draw());
        draw();
    }

    private Inspector inspector(
            Text nothing, List<Function<RiskSection.Context, RiskSection>> sections) {
        Inspector made = new Inspector(context.workplace().language(), nothing);
        for (Function<RiskSection.Context, RiskSection> section : sections) {
            RiskSection one = section.apply(context);
            made.section(one.id(), one.name(), one.content());
        }
        return made;
    }

    private void draw() {
        OpenAnalysis open = context.model().openProperty().get();
        RatedRisk risk = context.model().riskProperty().get();
        show(ofRisk, risk != null);
        show(ofAnalysis, risk == null);
        if (open == null) {
            ofAnalysis.clear();
            return;
        }
        String status = context.workplace().say(open.analysis().status().label());
        ofAnalysis.show(open.analysis().title(), status);
        if (risk != null) {
            ofRisk.show(risk.risk().label() + " " + risk.risk().event(), open.analysis().title());
        }
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    @Override
    public void requestFocus() {
        (ofRisk.isVisible() ? ofRisk : ofAnalysis).requestFocus();
    }
}
