package no.rettesnor.deviations.export;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.ArrayList;
import java.util.List;

/// The public variant as a document: what it is, what was taken out by which law, and then one
/// deviation after another.
final class PublicDocument {

    private final PublicVariant variant;
    private final List<DocumentSpec.Part> parts = new ArrayList<>();

    private PublicDocument(PublicVariant variant) {
        this.variant = variant;
    }

    static DocumentSpec of(PublicVariant variant) {
        PublicDocument document = new PublicDocument(variant);
        document.about();
        document.deviations();
        return new DocumentSpec(
                variant.title(),
                variant.say(DeviationTexts.text("disclosure.subtitle")),
                variant.language(),
                document.parts);
    }

    private void about() {
        heading(1, variant.say(DeviationTexts.text("disclosure.heading.about")));
        variant.notes().forEach(note -> parts.add(new DocumentSpec.Paragraph(note)));
        if (variant.redactions() > 0) {
            parts.add(
                    new DocumentSpec.Table(
                            variant.say(DeviationTexts.text("disclosure.heading.removed")),
                            variant.counts()));
        }
    }

    private void deviations() {
        heading(1, variant.say(DeviationTexts.text("page.deviations")));
        List<ColumnSpec> columns =
                List.of(
                        ColumnSpec.text(
                                variant.say(DeviationTexts.text("disclosure.column.field"))),
                        ColumnSpec.text(
                                variant.say(DeviationTexts.text("disclosure.column.content"))));
        for (PublicDeviation each : variant.deviations()) {
            heading(2, (each.number() + " " + each.title()).strip());
            if (each.isExempt()) {
                parts.add(
                        new DocumentSpec.Paragraph(
                                variant.say(
                                        DeviationTexts.text(
                                                "disclosure.exempt", each.exemptBasis()))));
            } else {
                List<List<Cell>> rows =
                        each.fields().stream()
                                .map(one -> List.of(Cell.of(one.label()), Cell.of(one.words())))
                                .toList();
                parts.add(new DocumentSpec.Table("", TableSpec.of(columns, rows)));
            }
        }
    }

    private void heading(int level, String words) {
        parts.add(new DocumentSpec.Heading(level, words));
    }
}
