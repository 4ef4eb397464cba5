package no.rettesnor.reports.desk;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/// What else becomes of a publication when one number is told all the same.
///
/// @param number the number itself
/// @param told other numbers that can then be told as well, since they only covered for it
/// @param withheld how many others must then be kept back instead
/// @param exposed how many small numbers, shown or not, can then be worked out whatever is kept
///   back
public record Revelation(Withheld number, List<Withheld> told, int withheld, int exposed) {

    public Revelation {
        told = List.copyOf(told);
    }

    /// What whoever decides must read first, a sentence each.
    public List<Text> warnings() {
        List<Text> warnings = new ArrayList<>();
        warnings.add(
                number.small()
                        ? text("reveal.small", number.number(), number.row())
                        : text("reveal.cover", number.number()));
        if (!told.isEmpty()) {
            warnings.add(text("reveal.told", told.size()));
        }
        if (withheld > 0) {
            warnings.add(text("reveal.withheld", withheld));
        }
        if (exposed > 0) {
            warnings.add(text("reveal.exposed", exposed));
        }
        return List.copyOf(warnings);
    }
}
