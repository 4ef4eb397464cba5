package no.rettesnor.risk.export;

import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Analyses to write, and what stands in the files afterwards.
final class ExportSamples {

    private ExportSamples() {}

    static List<RatedRisk> risks(Store store) {
        return new RiskStore(store).risks();
    }

    /// All that a risk says, but for the ids of this store.
    static List<String> told(Store store) {
        return risks(store).stream()
                .map(risk -> words(risk.risk()) + " " + risk.ratings())
                .toList();
    }

    static String words(Risk risk) {
        return risk.toString().replace(risk.id(), "").replace(risk.analysisId(), "");
    }

    static RiskAnalysis analysed(Store store, String title, ScaleTemplate template) {
        OrganisationStore organisation = new OrganisationStore(store);
        OrgUnit unit =
                organisation.municipalities().isEmpty()
                        ? organisation.addMunicipality("Testkommunen", null)
                        : organisation.treeOfAll().roots().getFirst();
        ScaleVersion scale =
                new ScaleStore(store)
                        .add(template.label().in(Language.NB), template.scale(Language.NB), null);
        RiskAnalysis made =
                new RiskAnalysis(
                        store.ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        title,
                        "Bare sykehjem",
                        "Møte",
                        "Ingen kritiske",
                        scale.id(),
                        AnalysisStatus.DRAFT,
                        "Kari",
                        LocalDate.of(2025, 3, 12),
                        null,
                        null,
                        store.clock().instant());
        int worst = scale.scale().consequences().size();
        String kind = scale.scale().kinds().getFirst().code();
        List<RatedRisk> risks = new ArrayList<>();
        Risk dose = Risk.of(store.ids().next(), made.id(), 1, "Feil dose");
        risks.add(
                new RatedRisk(
                        new Risk(
                                dose.id(),
                                made.id(),
                                1,
                                "Feil dose",
                                "Stress;\nlike navn",
                                "Dosett",
                                "Skade",
                                worst - 1,
                                2,
                                Knowledge.WEAK,
                                null,
                                null,
                                Treatment.REDUCE,
                                "Ola",
                                "Utdeling",
                                "Se «rutine»"),
                        List.of(new ConsequenceRating(kind, worst, worst))));
        risks.add(
                new RatedRisk(
                        Risk.of(store.ids().next(), made.id(), 2, "Fall")
                                .withLikelihood(Stage.BEFORE, 1),
                        List.of(new ConsequenceRating(kind, 1, null))));
        risks.add(
                new RatedRisk(Risk.of(store.ids().next(), made.id(), 3, "=SUM(A1:A9)"), List.of()));
        new RiskStore(store)
                .add(
                        made,
                        List.of(new Participant(store.ids().next(), made.id(), 0, "Kari", "Lege")),
                        risks);
        new ActionStore(store).add(new Ref(Risk.ENTITY, dose.id()), "Dobbel kontroll");
        return made;
    }

    static List<String> sheets(Path file) throws ProblemException {
        try (TableFile book = open(file)) {
            return book.sheets().stream().map(TableSheet::name).toList();
        }
    }

    static List<List<String>> cells(Path file, String name) throws ProblemException {
        try (TableFile book = open(file)) {
            TableSheet sheet =
                    book.sheets().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            List<List<String>> rows = new ArrayList<>();
            for (TableRow row : sheet.first(500, ProgressMonitor.none())) {
                rows.add(row.cells().stream().map(cell -> cell.display()).toList());
            }
            return rows;
        }
    }

    static List<String> allWords(Path file) throws ProblemException {
        List<String> words = new ArrayList<>();
        for (String sheet : sheets(file)) {
            words.add(sheet);
            cells(file, sheet).forEach(words::addAll);
        }
        return words;
    }

    static TableFile open(Path file) throws ProblemException {
        return TableFile.open(
                file,
                new TableFile.TextHint(null, null),
                ReadLimits.standard(),
                ProgressMonitor.none());
    }
}
