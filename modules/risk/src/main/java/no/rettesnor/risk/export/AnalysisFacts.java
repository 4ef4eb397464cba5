package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.risk.model.RiskAnalysis;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// What an analysis says of itself, word by word.
final class AnalysisFacts {

    private final Dossier dossier;
    private final Language language;

    AnalysisFacts(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    /// All of it as a table of two columns; what is empty is left out.
    TableSpec table() {
        RiskAnalysis analysis = dossier.analysis();
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "unit", dossier.unit());
        row(rows, "status", analysis.status().label().in(language));
        row(rows, "held", day(analysis.heldOn()));
        row(rows, "review", day(analysis.reviewOn()));
        row(rows, "leader", analysis.leader());
        row(rows, "participants", dossier.people());
        row(rows, "scope", analysis.scope());
        row(rows, "method", analysis.method());
        row(rows, "criteria", analysis.criteria());
        row(rows, "scale", scale());
        return TableSpec.of(
                List.of(
                        ColumnSpec.text(said(text("export.fact"))),
                        ColumnSpec.text(analysis.title())),
                rows);
    }

    private void row(List<List<Cell>> rows, String key, String words) {
        if (!words.isBlank()) {
            rows.add(List.of(Cell.of(said(text("export.fact." + key))), Cell.of(words)));
        }
    }

    /// The scale with its version.
    String scale() {
        return text("import.scale", dossier.version().name(), dossier.version().version())
                .in(language);
    }

    /// Unit, day and status in one line.
    String line() {
        List<String> parts = new ArrayList<>();
        parts.add(dossier.unit());
        parts.add(day(dossier.analysis().heldOn()));
        parts.add(dossier.analysis().status().label().in(language));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    /// A day as the language writes it; empty for none.
    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language.locale()));
    }

    private String said(Text words) {
        return words.in(language);
    }
}
