package no.rettesnor.reports.model;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import java.util.List;

/// Which part of the organisation a report covers. Several municipalities are never mixed: when the
/// store holds more than one, the report must be asked for one of them.
///
/// @param name of the municipality or unit
/// @param unit the unit that is counted with all beneath it
public record ReportScope(String name, String unit) {

    /// Finds what somebody calls a unit.
    ///
    /// @param wanted a unit's name or code; blank for the municipality
    /// @throws ProblemException when there is no such unit, or more than one could be meant
    public static ReportScope of(List<Municipality> municipalities, UnitTree tree, String wanted)
            throws ProblemException {
        if (wanted.isBlank()) {
            List<OrgUnit> roots = tree.roots();
            if (roots.size() == 1) {
                return of(roots.getFirst());
            }
            throw new ProblemException(
                    roots.isEmpty()
                            ? text("scope.none")
                            : text(
                                    "scope.several",
                                    String.join(
                                            ", ",
                                            municipalities.stream()
                                                    .map(Municipality::name)
                                                    .toList())));
        }
        String name = wanted.strip();
        OrgUnit coded = tree.byCode(name).orElse(null);
        if (coded != null) {
            return of(coded);
        }
        List<OrgUnit> named =
                tree.inOrder().stream().filter(unit -> unit.name().equalsIgnoreCase(name)).toList();
        if (named.size() == 1) {
            return of(named.getFirst());
        }
        throw new ProblemException(
                named.isEmpty()
                        ? text("scope.unknown", name)
                        : text(
                                "scope.ambiguous",
                                name,
                                String.join(
                                        ", ",
                                        named.stream()
                                                .map(unit -> tree.path(unit.id()))
                                                .toList())));
    }

    private static ReportScope of(OrgUnit unit) {
        return new ReportScope(unit.name(), unit.id());
    }
}
