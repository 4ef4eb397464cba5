package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.imports.NamedRecord;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What no deviation can do without: a day, a unit and a title. No case is lost for want of words.
///
/// - The **day** is that of the event, else of the discovery, else of the report. A row with none
///   of them, or with a day to come, is rejected: a case that cannot be counted in any period is
///   none.
/// - The **title** is the file's, else the first sentence of the description. A row with neither
///   gets one of its type (or category, or kind) and number, marked as such.
/// - The **unit** is the file's, else the sector. A row with neither is placed on the municipality,
///   to be moved by hand; but when the file has no column for units at all, its rows are rejected
///   until somebody chooses a column or a fixed unit.
///
/// What was made up, is told in the summary; and a newer file that still says nothing leaves alone
/// what somebody has written meanwhile.
final class Essentials {

    private static final int LONGEST_KIND_OF_CASE = 120;

    private final NewChoices choices;
    private final OrgUnit municipality;
    private final Clock clock;
    private final Language language;
    private long untitled;
    private long unplaced;

    /// @param municipality where rows without a unit go
    /// @param language of the titles that are made
    Essentials(NewChoices choices, OrgUnit municipality, Clock clock, Language language) {
        this.choices = choices;
        this.municipality = municipality;
        this.clock = clock;
        this.language = language;
    }

    /// When it happened; midnight when the time is not known.
    LocalDateTime happened(NamedRecord values) {
        for (String key :
                List.of(
                        DeviationFields.HAPPENED,
                        DeviationFields.DISCOVERED,
                        DeviationFields.REPORTED)) {
            LocalDateTime time = values.time(key);
            if (time != null) {
                if (time.toLocalDate().isAfter(LocalDate.now(clock))) {
                    throw new Unfit("import.future", time.toLocalDate().toString());
                }
                return key.equals(DeviationFields.HAPPENED)
                        ? time
                        : time.toLocalDate().atStartOfDay();
            }
        }
        throw new Unfit("import.no_date");
    }

    /// Where it happened.
    ///
    /// @param before the deviation as it was; null when it is new
    String unit(NamedRecord values, @Nullable Deviation before) {
        String unit = choices.unit(values);
        if (unit != null) {
            return unit;
        }
        if (before != null) {
            return before.unitId();
        }
        if (!values.isMapped(DeviationFields.UNIT) && !values.isMapped(DeviationFields.SECTOR)) {
            throw new Unfit("import.no_unit");
        }
        unplaced++;
        return municipality.id();
    }

    /// What lists show.
    ///
    /// @param before the deviation as it was; null when it is new
    String title(NamedRecord values, @Nullable Deviation before) {
        String title = Titles.oneLine(values.words(DeviationFields.TITLE));
        if (!title.isBlank()) {
            return Titles.cut(title);
        }
        String description = values.words(DeviationFields.DESCRIPTION);
        if (!description.isBlank()) {
            return Titles.cut(Titles.firstSentence(description));
        }
        if (before != null) {
            return before.title();
        }
        untitled++;
        return made(values);
    }

    private String made(NamedRecord values) {
        String sort = choices.sortOf(values);
        if (sort == null) {
            String kind = values.choice(DeviationFields.KIND);
            sort =
                    (kind == null ? DeviationKind.DEVIATION : DeviationKind.valueOf(kind))
                            .label()
                            .in(language);
        }
        String shortened =
                sort.length() <= LONGEST_KIND_OF_CASE
                        ? sort
                        : sort.substring(0, LONGEST_KIND_OF_CASE - 1) + "…";
        String number = Titles.oneLine(values.words(DeviationFields.KEY));
        String named = number.isEmpty() ? shortened : shortened + " " + number;
        return Titles.cut(DeviationTexts.text("import.untitled", named).in(language));
    }

    /// What was made up, for somebody to look at.
    List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        if (untitled > 0) {
            remarks.add(DeviationTexts.text("import.remark.untitled", untitled));
        }
        if (unplaced > 0) {
            remarks.add(
                    DeviationTexts.text("import.remark.unplaced", unplaced, municipality.name()));
        }
        return List.copyOf(remarks);
    }
}
