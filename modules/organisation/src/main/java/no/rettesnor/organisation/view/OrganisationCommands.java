package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.organisation.viewmodel.StaffViewModel;
import no.rettesnor.organisation.viewmodel.UnitsViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done on the organisation page, and when: to the unit in hand, to the person in hand,
/// or to neither.
final class OrganisationCommands {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final UnitsViewModel units;
    private final StaffViewModel staff;
    private final UnitForms unitForms;
    private final UnitSizeForm sizeForm;
    private final PersonForms personForms;

    OrganisationCommands(
            Workplace workplace,
            OrganisationViewModel model,
            UnitsViewModel units,
            StaffViewModel staff,
            UnitForms unitForms,
            PersonForms personForms) {
        this.workplace = workplace;
        this.model = model;
        this.units = units;
        this.staff = staff;
        this.unitForms = unitForms;
        this.sizeForm = new UnitSizeForm(workplace, units);
        this.personForms = personForms;
    }

    List<Command> all() {
        BooleanBinding unitInHand =
                model.selectedProperty().isNotNull().and(model.personProperty().isNull());
        BooleanBinding anyInHand =
                model.selectedProperty().isNotNull().or(model.personProperty().isNotNull());
        BooleanBinding open = unitInHand.and(isClosed().not());
        return List.of(
                command("organisation.add", text("command.add"), unitForms::add)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY)
                        .enabledWhen(model.municipalityProperty().isNotNull()),
                command("organisation.add-person", text("command.add-person"), personForms::add)
                        .icon(MaterialDesignA.ACCOUNT_PLUS_OUTLINE)
                        .enabledWhen(model.municipalityProperty().isNotNull()),
                command("organisation.change", text("command.change"), this::change)
                        .icon(MaterialDesignP.PENCIL_OUTLINE)
                        .enabledWhen(anyInHand),
                command("organisation.give-role", text("command.give-role"), personForms::giveRole)
                        .icon(MaterialDesignB.BADGE_ACCOUNT_OUTLINE)
                        .enabledWhen(anyInHand),
                ofUnit("organisation.size", text("command.size"), sizeForm::ask, unitInHand),
                ofUnit("organisation.move", text("command.move"), unitForms::move, open),
                ofUnit("organisation.become", text("command.become"), unitForms::become, open),
                ofUnit("organisation.merge", text("command.merge"), unitForms::merge, open),
                ofUnit("organisation.close", text("command.close"), unitForms::close, open),
                ofUnit(
                        "organisation.reopen",
                        text("command.reopen"),
                        units::reopen,
                        unitInHand.and(isClosed())),
                command("organisation.remove", text("command.remove"), this::remove)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(anyInHand),
                command(
                                "organisation.add-municipality",
                                text("command.add-municipality"),
                                unitForms::addMunicipality)
                        .shown(Command.Prominence.MENU),
                imports("organisation.import", text("command.import"), "units"),
                imports("organisation.import-sizes", text("command.import-sizes"), "unit-sizes"),
                imports("organisation.import-people", text("command.import-people"), "people"));
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, text("page.title"), run);
    }

    private Command ofUnit(String id, Text name, Consumer<OrgUnit> run, BooleanBinding when) {
        return command(
                        id,
                        name,
                        () -> Optional.ofNullable(model.selectedProperty().get()).ifPresent(run))
                .shown(Command.Prominence.MENU)
                .enabledWhen(when);
    }

    private Command imports(String id, Text name, String target) {
        return command(id, name, () -> workplace.navigation().open("import", target))
                .icon(MaterialDesignA.ARROW_DOWN_BOLD_BOX_OUTLINE)
                .shown(Command.Prominence.MENU);
    }

    private BooleanBinding isClosed() {
        return Bindings.createBooleanBinding(
                () -> {
                    OrgUnit unit = model.selectedProperty().get();
                    return unit != null && unit.isClosed();
                },
                model.selectedProperty());
    }

    private void change() {
        Person person = model.personProperty().get();
        OrgUnit unit = model.selectedProperty().get();
        if (person != null) {
            personForms.change(person);
        } else if (unit != null) {
            unitForms.change(unit);
        }
    }

    /// Done at once, since it can be undone.
    private void remove() {
        Person person = model.personProperty().get();
        OrgUnit unit = model.selectedProperty().get();
        try {
            if (person != null) {
                staff.remove(person);
                workplace.notifications().tell(text("person.removed", person.name()));
            } else if (unit != null) {
                units.remove(unit);
                workplace.notifications().tell(text("unit.removed", unit.name()));
            }
        } catch (RefusedException refused) {
            workplace.notifications().warn(refused.text());
        }
    }
}
