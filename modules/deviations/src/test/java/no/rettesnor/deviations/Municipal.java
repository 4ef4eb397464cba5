package no.rettesnor.deviations;

import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.NewDeviation;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.deviations.store.DeviationTables;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A small municipality in a real store: two sectors, three units, one department. It is noon on 15
/// March 2025.
public final class Municipal implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    public static final Instant NOW = Instant.parse("2025-03-15T11:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2025, 3, 15);

    public final Store store;
    public final OrganisationStore organisation;
    public final DeviationStore deviations;
    public final ActionStore actions;
    public final OrgUnit root;
    public final OrgUnit health;
    public final OrgUnit homeCare;
    public final OrgUnit nursing;
    public final OrgUnit ward;
    public final OrgUnit education;
    public final OrgUnit school;

    public Municipal(Path file) throws ProblemException {
        store =
                Store.open(
                        file,
                        new StoreOptions(
                                List.of(
                                        new OrganisationTables(),
                                        new ActionTables(),
                                        new DeviationTables()),
                                "Tester",
                                Language.NB,
                                Clock.fixed(NOW, ZONE),
                                IdSource.timeOrdered()));
        organisation = new OrganisationStore(store);
        deviations = new DeviationStore(store);
        actions = new ActionStore(store);
        root = organisation.addMunicipality("Eksempelkommunen", "9999");
        health = add(root, UnitLevel.SECTOR, "Helse og omsorg", "HE");
        homeCare = add(health, UnitLevel.UNIT, "Hjemmetjenesten", "HJ");
        nursing = add(health, UnitLevel.UNIT, "Solbakken sykehjem", "SY");
        ward = add(nursing, UnitLevel.DEPARTMENT, "Avdeling 2", "SY2");
        education = add(root, UnitLevel.SECTOR, "Oppvekst", "OP");
        school = add(education, UnitLevel.UNIT, "Nordre skole", "NS");
    }

    public OrgUnit add(OrgUnit parent, UnitLevel level, String name, String code) {
        return organisation.add(UnitDraft.of(parent.id(), level, name).withCode(code));
    }

    public Deviation report(OrgUnit unit, String title, LocalDate day, Severity severity) {
        return report(unit, title, day, severity, DeviationEdit.none());
    }

    public Deviation report(
            OrgUnit unit, String title, LocalDate day, Severity severity, DeviationEdit more) {
        return deviations
                .report(
                        new NewDeviation(
                                title, "", unit.id(), day, DeviationKind.DEVIATION, severity, more))
                .orThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
