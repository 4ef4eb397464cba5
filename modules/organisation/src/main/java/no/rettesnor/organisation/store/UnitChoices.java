package no.rettesnor.organisation.store;

import no.rettesnor.imports.ImportChoice;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Units as the choices of a field in an import: a file may call them by name, by code or by path.
public final class UnitChoices {

    private UnitChoices() {}

    /// All units of the tree, those higher up first, so that a name they share means the higher
    /// one.
    public static List<ImportChoice> of(UnitTree tree) {
        List<OrgUnit> units = new ArrayList<>(tree.inOrder());
        units.sort(Comparator.comparing(OrgUnit::level));
        List<ImportChoice> choices = new ArrayList<>();
        for (OrgUnit unit : units) {
            List<String> synonyms = new ArrayList<>();
            synonyms.add(tree.path(unit.id()));
            if (unit.code() != null) {
                synonyms.add(unit.code());
                synonyms.add(unit.code() + " " + unit.name());
            }
            choices.add(new ImportChoice(unit.id(), Text.verbatim(unit.name()), synonyms));
        }
        return choices;
    }
}
