package no.rettesnor.risk.view;

import javafx.scene.layout.VBox;

import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.model.Grade;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.RiskField;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.RiskFields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import java.util.List;

/// How sure the rating is, how exposed we are, what is done with the risk and by whom.
final class JudgementSection {

    private JudgementSection() {}

    static RiskSection of(RiskSection.Context context) {
        Workplace workplace = context.workplace();
        Fields fields = new Fields(workplace, context.names().nowProperty());
        RiskFields risk = context.model().riskFields();
        FormGrid grid =
                new FormGrid(2)
                        .field(
                                fields.choice(
                                        "risk-knowledge",
                                        RiskField.KNOWLEDGE.label(),
                                        Option.orUnstated(
                                                workplace.language(),
                                                Option.of(
                                                        Knowledge.values(),
                                                        workplace.language(),
                                                        Knowledge::label)),
                                        risk.field(RiskField.KNOWLEDGE)))
                        .field(
                                fields.choice(
                                        "risk-treatment",
                                        RiskField.TREATMENT.label(),
                                        Option.orUnstated(
                                                workplace.language(),
                                                Option.of(
                                                        Treatment.values(),
                                                        workplace.language(),
                                                        Treatment::label)),
                                        risk.field(RiskField.TREATMENT)))
                        .field(
                                fields.choice(
                                        "risk-vulnerability",
                                        RiskField.VULNERABILITY.label(),
                                        grades(workplace),
                                        risk.field(RiskField.VULNERABILITY)))
                        .field(
                                fields.choice(
                                        "risk-controllability",
                                        RiskField.CONTROLLABILITY.label(),
                                        grades(workplace),
                                        risk.field(RiskField.CONTROLLABILITY)))
                        .wide(
                                PersonField.of(
                                        context.workplace(),
                                        fields,
                                        "risk-owner",
                                        RiskField.OWNER.label(),
                                        context.model()
                                                        .fields()
                                                        .field(AnalysisField.UNIT)
                                                        .valueProperty()
                                                ::get,
                                        risk.field(RiskField.OWNER)))
                        .wide(
                                fields.line(
                                        "risk-process",
                                        RiskField.PROCESS_STEP.label(),
                                        risk.field(RiskField.PROCESS_STEP)))
                        .wide(
                                fields.paragraph(
                                        "risk-note",
                                        RiskField.NOTE.label(),
                                        3,
                                        risk.field(RiskField.NOTE)));
        VBox box = new VBox(grid);
        Editable.follow(box, context.model());
        return new RiskSection("section-judgement", RiskTexts.text("risk.section.judgement"), box);
    }

    private static List<Option<Grade>> grades(Workplace workplace) {
        return Option.orUnstated(
                workplace.language(),
                Option.of(Grade.values(), workplace.language(), Grade::label));
    }
}
