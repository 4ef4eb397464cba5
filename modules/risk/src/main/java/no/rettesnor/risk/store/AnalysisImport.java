package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.imports.DescribedTarget;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.UnitChoices;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes a list of risk analyses, before their risks: what each is about, who took part, when it is
/// to be looked at again.
public final class AnalysisImport {

    /// The name by which the command line knows it.
    public static final String KEY = "risk-analyses";

    private AnalysisImport() {}

    /// The target as the store is now.
    public static ImportTarget of(Store store) {
        return DescribedTarget.of(
                KEY,
                text("taking.analyses"),
                fields(store),
                (session, target) -> new AnalysisTaking(store, session, target));
    }

    private static List<ImportField> fields(Store store) {
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        return List.of(
                ImportField.of("key", text("taking.key"), FieldKind.TEXT)
                        .asExternalKey()
                        .withSynonyms("analyse", "analyse-id", "analysenr", "analysnummer"),
                ImportField.of("title", text("taking.title"), FieldKind.TEXT)
                        .asRequired()
                        .withSynonyms("tittel", "navn", "titel", "title"),
                ImportField.of("unit", text("taking.unit"), FieldKind.CHOICE)
                        .asRequired()
                        .withSynonyms("enhetskode", "enhet", "eining", "virksomhet", "unit")
                        .withChoices(UnitChoices.of(tree)),
                ImportField.of("scale", text("taking.scale"), FieldKind.CHOICE)
                        .withSynonyms("skala", "matrise", "matris", "scale")
                        .withChoices(scales()),
                ImportField.of("status", text("taking.status"), FieldKind.CHOICE)
                        .withChoices(statuses()),
                ImportField.of("scope", text("taking.scope"), FieldKind.LONG_TEXT)
                        .withSynonyms("avgrensning", "omfang", "avgränsning", "scope"),
                ImportField.of("method", text("taking.method"), FieldKind.LONG_TEXT)
                        .withSynonyms("metode", "metod", "method"),
                ImportField.of("criteria", text("taking.criteria"), FieldKind.LONG_TEXT)
                        .withSynonyms("akseptkriterier", "kriterier", "criteria"),
                ImportField.of("leader", text("taking.leader"), FieldKind.TEXT)
                        .withSynonyms("leder", "ansvarlig", "ledare", "leader"),
                ImportField.of("held", text("taking.held"), FieldKind.DATE)
                        .withSynonyms("gjennomført", "dato", "genomförd", "held"),
                ImportField.of("review", text("taking.review"), FieldKind.DATE)
                        .withSynonyms("ny vurdering", "revideres", "ny bedömning", "review"),
                ImportField.of("based", text("taking.based"), FieldKind.TEXT)
                        .withSynonyms("bygger på", "forrige", "bygger på analys", "based on"),
                ImportField.of("participants", text("taking.participants"), FieldKind.LONG_TEXT)
                        .withSynonyms("deltakere", "deltakarar", "deltagare", "participants"));
    }

    private static List<ImportChoice> scales() {
        List<ImportChoice> choices = new ArrayList<>();
        for (ScaleTemplate template : ScaleTemplate.values()) {
            choices.add(new ImportChoice(template.name(), template.label(), List.of()));
        }
        return choices;
    }

    private static List<ImportChoice> statuses() {
        return Arrays.stream(AnalysisStatus.values())
                .map(status -> new ImportChoice(status.name(), status.label(), List.of()))
                .toList();
    }
}
