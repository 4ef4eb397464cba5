package no.rettesnor.deviations.export;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionBasis;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What the municipality keeps: for each piece where it stands, by which law, who decided and when.
/// The text itself is not in it; whoever may read that finds it in the register.
final class DisclosureLog {

    private final Language language;
    private final DisclosureRequest request;
    private final Days days;
    private final List<List<Cell>> rows = new ArrayList<>();

    DisclosureLog(Language language, Clock clock, DisclosureRequest request) {
        this.language = language;
        this.request = request;
        this.days = new Days(language, clock);
    }

    void add(DisclosureCase each) {
        String number = each.deviation().number().toString();
        for (ReviewedText text : each.texts()) {
            text.redactions().forEach(redaction -> rows.add(row(number, text, redaction)));
        }
    }

    WorkbookSpec workbook() {
        return new WorkbookSpec(
                say(DeviationTexts.text("disclosure.log")),
                List.of(
                        new WorkbookSpec.RowsSheet(
                                say(DeviationTexts.text("disclosure.log")),
                                columns(),
                                sink -> rows.forEach(sink::row)),
                        new WorkbookSpec.RowsSheet(
                                say(DeviationTexts.text("disclosure.log.request")),
                                List.of(
                                        text(DeviationTexts.text("disclosure.column.field")),
                                        text(DeviationTexts.text("disclosure.column.content"))),
                                sink -> about().forEach(sink::row))));
    }

    private List<List<Cell>> about() {
        return List.of(
                line(DeviationTexts.text("disclosure.form.title"), request.title()),
                line(DeviationTexts.text("disclosure.form.case"), request.caseNumber()),
                line(
                        DeviationTexts.text("disclosure.form.requested"),
                        days.day(request.requestedOn())),
                line(DeviationTexts.text("disclosure.form.reviewer"), request.reviewer()));
    }

    private List<Cell> line(Text name, String words) {
        return List.of(Cell.of(say(name)), Cell.of(words));
    }

    private List<ColumnSpec> columns() {
        return List.of(
                text(DeviationTexts.text("list.number")),
                text(DeviationTexts.text("disclosure.column.field")),
                text(DeviationTexts.text("disclosure.column.place")),
                text(DeviationTexts.text("disclosure.column.kind")),
                text(DeviationTexts.text("disclosure.column.basis")),
                text(DeviationTexts.text("disclosure.column.decision")),
                text(DeviationTexts.text("disclosure.column.who")),
                text(DeviationTexts.text("disclosure.column.when")),
                text(DeviationTexts.text("disclosure.column.found")));
    }

    private List<Cell> row(String number, ReviewedText text, Redaction redaction) {
        String who = redaction.decidedBy();
        return List.of(
                Cell.of(number),
                Cell.of(say(text.text().label())),
                Cell.of((redaction.start() + 1) + "–" + redaction.end()),
                Cell.of(say(redaction.kind().label())),
                Cell.of(say(RedactionBasis.cite(redaction.basis(), request.requestedOn()))),
                Cell.of(say(redaction.decision().label())),
                Cell.of(who == null ? "" : who),
                Cell.of(days.moment(redaction.decidedAt())),
                Cell.of(
                        say(
                                redaction.byHand()
                                        ? DeviationTexts.text("disclosure.found.person")
                                        : DeviationTexts.text("disclosure.found.program"))));
    }

    private ColumnSpec text(Text name) {
        return ColumnSpec.text(say(name));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
