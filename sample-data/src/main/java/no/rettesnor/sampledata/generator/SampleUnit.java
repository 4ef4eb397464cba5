package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A part of the municipality.
///
/// @param code its number in the organisation
/// @param name what people call it
/// @param level `kommune`, `sektor`, `enhet` or `avdeling`
/// @param parent the code of the part it is in; empty for the municipality
/// @param from its first day
/// @param to its last day; null while it exists
/// @param inUse the day it began to report
/// @param place what kind of workplace it is; empty where nobody reports
/// @param monthly how many reports a month it makes when everybody has got used to it
/// @param replaces the codes of the parts it took over from
/// @param formerName what it was called before
record SampleUnit(
        String code,
        String name,
        String level,
        String parent,
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate inUse,
        String place,
        double monthly,
        String replaces,
        String formerName) {

    /// The whole organisation, parents before children.
    static List<SampleUnit> all() {
        List<SampleUnit> units = new ArrayList<>();
        for (String line : PhraseFile.lines("enheter.txt")) {
            String[] cells = line.split(";", -1);
            units.add(
                    new SampleUnit(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            LocalDate.parse(cells[4]),
                            cells[5].isEmpty() ? null : LocalDate.parse(cells[5]),
                            LocalDate.parse(cells[6]),
                            cells[7],
                            Double.parseDouble(cells[8]),
                            cells[9],
                            cells[10]));
        }
        return List.copyOf(units);
    }

    /// Whether it reported on that day.
    boolean reportsOn(LocalDate day) {
        return !place.isEmpty() && !day.isBefore(inUse) && (to == null || !day.isAfter(to));
    }
}
