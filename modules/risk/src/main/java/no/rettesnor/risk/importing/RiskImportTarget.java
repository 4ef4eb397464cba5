package no.rettesnor.risk.importing;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.MunicipalityTargets;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.UnitChoices;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes a register of risks into the analyses of one municipality, and makes those that are not
/// there yet.
public final class RiskImportTarget implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "risks";

    private final Store store;
    private final String key;
    private final Text name;
    private final @Nullable String municipalityId;
    private final ScaleChoices scales;
    private final Steps likelihoods;
    private final Steps consequences;
    private final Map<String, Text> kinds;
    private final List<ImportField> fields;

    private RiskImportTarget(Store store, String key, Text name, @Nullable String municipalityId) {
        this.store = store;
        this.key = key;
        this.name = name;
        this.municipalityId = municipalityId;
        List<ScaleVersion> versions = new ScaleStore(store).versions();
        List<Scale> known = versions.stream().map(ScaleVersion::scale).toList();
        Templates templates = new Templates();
        this.scales = new ScaleChoices(versions, templates, store.language());
        this.likelihoods = new Steps(Axis.LIKELIHOOD, RiskFields.VALUES, templates, known);
        this.consequences = new Steps(Axis.CONSEQUENCE, RiskFields.VALUES, templates, known);
        this.kinds = Kinds.of(templates, known);
        OrganisationStore organisation = new OrganisationStore(store);
        UnitTree tree =
                municipalityId == null
                        ? organisation.treeOfAll()
                        : organisation.tree(municipalityId);
        this.fields =
                RiskFields.all(UnitChoices.of(tree), scales, likelihoods, consequences, kinds);
    }

    /// One target for each municipality; the first has the plain name. One in any case.
    public static List<ImportTarget> all(Store store) {
        return MunicipalityTargets.targets(
                store,
                KEY,
                RiskTexts.text("import.name"),
                municipality -> RiskTexts.text("import.name_of", municipality),
                (key, name, municipalityId) ->
                        new RiskImportTarget(store, key, name, municipalityId));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Text name() {
        return name;
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    /// A risk is known by its own key, or by its number within its analysis.
    @Override
    public List<List<String>> keys() {
        return List.of(List.of(RiskFields.KEY), List.of(RiskFields.ANALYSIS, RiskFields.NUMBER));
    }

    @Override
    public Map<String, String> everywhere(Map<String, Set<String>> values) {
        return Map.of(
                RiskFields.SCALE,
                new ScaleProposal(scales, likelihoods, consequences, kinds).of(values));
    }

    @Override
    public ImportSession open(StoreSession session) {
        String municipality = MunicipalityTargets.chosen(store, municipalityId);
        RiskPlaces places = new RiskPlaces(store, session, municipality, scales);
        RiskReading reading = new RiskReading(likelihoods, consequences, kinds, store.language());
        return new RiskImportSession(fields, places, reading, new RiskActions(store, session));
    }
}
