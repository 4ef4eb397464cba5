package no.rettesnor.benchmarks;

import no.rettesnor.actions.ActionsFeature;
import no.rettesnor.deviations.DeviationsFeature;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationBuilder;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationIntake;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.OrganisationFeature;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.ReportsFeature;
import no.rettesnor.risk.RiskFeature;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A register far larger than any municipality's, the same at every run: five years, five sectors,
/// two hundred units, every type, written through the store as an import writes.
final class BigRegister {

    static final Features FEATURES =
            new Features(
                    List.<Feature>of(
                            new OrganisationFeature(),
                            new ActionsFeature(),
                            new DeviationsFeature(),
                            new RiskFeature(),
                            new ReportsFeature()));
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private static final int SECTORS = 5;
    private static final int UNITS_EACH = 40;
    private static final int DAYS = 5 * 365 + 1;
    private static final int STEPS = 10;
    private static final List<DeviationKind> KINDS = List.of(DeviationKind.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<DeviationStatus> OPEN =
            List.of(
                    DeviationStatus.REPORTED,
                    DeviationStatus.RECEIVED,
                    DeviationStatus.IN_PROGRESS,
                    DeviationStatus.ACTION,
                    DeviationStatus.EFFECT_CHECK);
    private static final String[] WORDS = {
        "medisin", "fall", "gulv", "natt", "vakt", "bruker", "skjema", "nøkkel", "vindu", "låst",
        "glemt", "sent", "telefon", "trapp", "bil", "elev", "klasse", "rutine", "journal", "brann",
        "utstyr", "løft", "stikk", "skade", "mangler", "feil", "dose", "pårørende", "melding", "dør"
    };

    private final Store store;
    private final Random random = new Random(20_260_101);
    private final List<String> units = new ArrayList<>();
    private final List<DeviationType> types;
    private final String municipality;

    private BigRegister(Store store) {
        this.store = store;
        OrganisationStore organisation = new OrganisationStore(store);
        OrgUnit root = organisation.addMunicipality("Storkommunen", "9999");
        this.municipality = root.municipalityId();
        for (int sector = 1; sector <= SECTORS; sector++) {
            String under =
                    organisation
                            .add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Sektor " + sector))
                            .id();
            for (int unit = 1; unit <= UNITS_EACH; unit++) {
                String name = "Enhet " + sector + "." + unit;
                units.add(organisation.add(UnitDraft.of(under, UnitLevel.UNIT, name)).id());
            }
        }
        this.types = new DeviationStore(store).types().types();
    }

    static StoreOptions options() {
        return StoreOptions.of(FEATURES.storage());
    }

    /// Removes a store and what SQLite keeps beside it.
    static void delete(Path file) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }

    /// Makes the store.
    static void make(Path file, int rows) throws ProblemException {
        try (Store store = Store.open(file, options())) {
            BigRegister register = new BigRegister(store);
            for (int step = 0; step < STEPS; step++) {
                register.enter(rows / STEPS, (double) step / STEPS);
            }
        }
    }

    private void enter(int rows, double from) {
        store.write(
                Action.of(Text.verbatim("Målte")),
                session -> {
                    DeviationIntake intake = new DeviationIntake(session);
                    for (int i = 0; i < rows; i++) {
                        intake.insert(deviation(intake, i, from), "");
                    }
                    intake.finish();
                    return rows;
                });
    }

    private Deviation deviation(DeviationIntake intake, int number, double from) {
        double skewed = random.nextDouble() * random.nextDouble();
        DeviationType type = types.get((int) (random.nextDouble() * types.size()));
        // Reported more or less in the order it happened, as it is.
        int day = (int) (DAYS * Math.min(0.999, from + random.nextDouble() * 0.12));
        LocalDate happened = FIRST_DAY.plusDays(day);
        Instant reported =
                happened.plusDays(random.nextInt(3))
                        .atStartOfDay()
                        .plusMinutes(random.nextInt(1440))
                        .toInstant(ZoneOffset.UTC);
        DeviationStatus status = status();
        DeviationBuilder builder =
                new DeviationBuilder(
                                store.ids().next(),
                                municipality,
                                intake.number(municipality, happened.getYear()))
                        .kind(any(KINDS))
                        .categoryId(type.categoryId())
                        .typeId(type.id())
                        .title(words(4))
                        .description(words(12))
                        .happenedOn(happened)
                        .reportedAt(reported)
                        .unitId(units.get((int) (skewed * units.size())))
                        .status(status)
                        .actualSeverity(any(SEVERITIES))
                        .importedFrom("måling", from + "/" + number);
        if (status == DeviationStatus.CLOSED) {
            long days = (long) (90 * random.nextDouble() * random.nextDouble());
            builder.ended(reported.plusSeconds(days * 86_400), null);
        }
        return builder.build();
    }

    private DeviationStatus status() {
        int dice = random.nextInt(10);
        return dice < 8 ? DeviationStatus.CLOSED : any(OPEN);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
