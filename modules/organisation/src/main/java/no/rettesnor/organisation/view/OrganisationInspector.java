package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.Succession;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.organisation.viewmodel.RoleLine;
import no.rettesnor.organisation.viewmodel.StaffViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.HistoryLine;
import no.rettesnor.uikit.page.HistoryList;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The unit or the person in hand: what is known, which roles are held, and who changed what when.
final class OrganisationInspector extends BorderPane {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final StaffViewModel staff;
    private final PersonForms forms;
    private final Inspector inspector;
    private final VBox properties = new VBox(4);
    private final VBox roles = new VBox();
    private final HistoryList history;
    private @Nullable Ref shown;

    OrganisationInspector(
            Workplace workplace,
            OrganisationViewModel model,
            StaffViewModel staff,
            PersonForms forms) {
        this.workplace = workplace;
        this.model = model;
        this.staff = staff;
        this.forms = forms;
        this.history = new HistoryList("organisation-history", workplace.language());
        roles.setId("organisation-roles");
        roles.getStyleClass().add("section-list");
        this.inspector =
                new Inspector(workplace.language(), text("inspector.nothing"))
                        .section("section-properties", text("inspector.properties"), properties)
                        .section("section-roles", text("inspector.roles"), roles)
                        .section("section-history", text("inspector.history"), history);
        setCenter(inspector);
        model.selectedProperty().addListener((any, old, now) -> show());
        model.personProperty().addListener((any, old, now) -> show());
        model.versionProperty().addListener((any, old, now) -> show());
        show();
    }

    @Override
    public void requestFocus() {
        inspector.requestFocus();
    }

    private void show() {
        Person person = model.personProperty().get();
        OrgUnit unit = model.selectedProperty().get();
        properties.getChildren().clear();
        roles.getChildren().clear();
        if (person != null) {
            show(person);
        } else if (unit != null) {
            show(unit);
        } else {
            shown = null;
            inspector.clear();
        }
    }

    private void show(Person person) {
        inspector.show(person.name(), workplace.say(text("inspector.person")));
        String unit = person.unitId();
        line(text("field.unit"), unit == null ? null : model.pathOf(unit));
        line(text("field.email"), person.email());
        line(text("field.validFrom"), day(person.validFrom()));
        line(text("field.validTo"), day(person.validTo()));
        List<RoleLine> lines = staff.rolesOf(person);
        lines.forEach(line -> role(line, line.role(), line.unit()));
        noRoles(lines);
        tell(new Ref("person", person.id()), model.historyOf(person));
    }

    private void show(OrgUnit unit) {
        inspector.show(unit.name(), workplace.say(text("unit.level." + unit.level().name())));
        line(text("field.parent"), model.tree().parent(unit.id()).map(model::path).orElse(null));
        line(text("field.code"), unit.code());
        line(text("field.validFrom"), day(unit.validFrom()));
        line(text("field.validTo"), day(unit.validTo()));
        line(text("field.inUseFrom"), day(unit.inUseFrom()));
        for (Succession one : model.successions(unit)) {
            boolean isOld = one.fromUnitId().equals(unit.id());
            Text name = isOld ? text("field.successor") : text("field.predecessor");
            String other = model.pathOf(isOld ? one.toUnitId() : one.fromUnitId());
            line(name, workplace.say(text("inspector.from-day", other, Days.words(one.onDate()))));
        }
        List<RoleLine> lines = staff.rolesIn(unit);
        lines.forEach(line -> role(line, line.role(), line.person()));
        noRoles(lines);
        tell(new Ref("unit", unit.id()), model.historyOf(unit));
    }

    private void tell(Ref of, List<HistoryLine> lines) {
        history.show(lines, !Objects.equals(of, shown));
        shown = of;
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : workplace.say(Days.words(day));
    }

    private void noRoles(List<RoleLine> lines) {
        if (lines.isEmpty()) {
            Label none = wrapped(workplace.say(text("inspector.no-roles")));
            none.getStyleClass().add("text-muted");
            roles.getChildren().add(none);
        }
    }

    private void role(RoleLine line, String role, String other) {
        String id = "role-" + roles.getChildren().size();
        Label head = wrapped(role + ": " + other);
        VBox entry = new VBox(2, head);
        String period = period(line);
        if (!period.isEmpty()) {
            Label days = wrapped(period);
            days.getStyleClass().addAll("text-small", "text-muted");
            entry.getChildren().add(days);
        }
        String of = role + ", " + other;
        FlowPane buttons =
                new FlowPane(
                        6,
                        4,
                        button(
                                id + "-change",
                                text("role.change"),
                                of,
                                () -> forms.changeRole(line)));
        if (line.holder().validTo() == null) {
            buttons.getChildren()
                    .add(button(id + "-end", text("role.end"), of, () -> forms.endRole(line)));
        }
        buttons.getChildren()
                .add(button(id + "-remove", text("role.remove"), of, () -> staff.remove(line)));
        entry.getChildren().add(buttons);
        roles.getChildren().add(entry);
    }

    private String period(RoleLine line) {
        LocalDate from = line.holder().validFrom();
        LocalDate to = line.holder().validTo();
        if (from != null && to != null) {
            return workplace.say(text("role.period.between", Days.words(from), Days.words(to)));
        }
        if (from != null) {
            return workplace.say(text("role.period.from", Days.words(from)));
        }
        return to == null ? "" : workplace.say(text("role.period.to", Days.words(to)));
    }

    private Button button(String id, Text verb, String of, Runnable run) {
        Button button = new Button(workplace.say(verb));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setAccessibleText(workplace.say(verb) + ": " + of);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void line(Text name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            properties.getChildren().add(wrapped(workplace.say(name) + ": " + value));
        }
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
