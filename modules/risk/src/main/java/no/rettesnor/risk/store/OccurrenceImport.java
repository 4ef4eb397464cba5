package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes from files what in a register would be a risk come true.
public final class OccurrenceImport implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "risk-occurrences";

    private final Store store;
    private final OccurrenceSource source;
    private final List<ImportField> fields;

    /// @param source the register that is asked
    public OccurrenceImport(Store store, OccurrenceSource source) {
        this.store = store;
        this.source = source;
        this.fields = fields(source);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Text name() {
        return text("taking.occurrences");
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    private static List<ImportField> fields(OccurrenceSource source) {
        List<ImportField> fields = new ArrayList<>();
        fields.add(
                ImportField.of("key", text("taking.riskKey"), FieldKind.TEXT)
                        .asRequired()
                        .asExternalKey()
                        .withSynonyms("risiko-id", "risikonr", "risk-id"));
        for (OccurrenceSource.Criterion criterion : source.criteria()) {
            fields.add(
                    ImportField.of(criterion.key(), criterion.name(), FieldKind.MULTI_CHOICE)
                            .withChoices(
                                    criterion.options().stream()
                                            .map(OccurrenceImport::choice)
                                            .toList()));
        }
        fields.add(
                ImportField.of("words", text("reality.words"), FieldKind.TEXT)
                        .withSynonyms("ord", "tekst", "text", "words"));
        return List.copyOf(fields);
    }

    /// A file may call it by its own name, without what it lies beneath.
    private static ImportChoice choice(OccurrenceSource.Option option) {
        Set<String> synonyms = new LinkedHashSet<>();
        Arrays.stream(Language.values())
                .map(option.label()::in)
                .forEach(
                        label -> synonyms.add(label.substring(label.lastIndexOf('›') + 1).strip()));
        return new ImportChoice(option.id(), option.label(), List.copyOf(synonyms));
    }

    @Override
    public ImportSession open(StoreSession session) {
        return new OccurrenceTaking(store, session, source, fields);
    }
}
