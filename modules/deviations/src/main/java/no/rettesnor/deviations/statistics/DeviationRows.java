package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationExtract;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationList;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The rows behind the figures, for the sheet where they can be counted again. What tells who
/// somebody is stays out: descriptions, reporters and case handlers.
public final class DeviationRows implements RowSource {

    private static final DeviationSort ORDER =
            new DeviationSort(DeviationSort.Column.HAPPENED, false);

    private final Store store;
    private final DeviationList list;
    private final ZoneId zone;

    public DeviationRows(Store store) {
        this.store = store;
        this.list = new DeviationStore(store).list();
        this.zone = store.clock().getZone();
    }

    @Override
    public Text name() {
        return DeviationTexts.text("import.name");
    }

    @Override
    public List<Text> headers() {
        return List.of(
                DeviationField.labelOf("number"),
                DeviationField.HAPPENED_ON.label(),
                DeviationField.UNIT.label(),
                DeviationField.KIND.label(),
                DeviationField.CATEGORY.label(),
                DeviationField.TYPE.label(),
                DeviationField.TITLE.label(),
                DeviationField.ACTUAL_SEVERITY.label(),
                DeviationField.POTENTIAL_SEVERITY.label(),
                DeviationField.labelOf("status"),
                DeviationField.labelOf("reported_at"),
                DeviationField.labelOf("closed_at"));
    }

    @Override
    public long count(FigureQuestion question) {
        return list.count(DeviationFigures.filter(question));
    }

    @Override
    public ConditionsReading conditions() {
        return new FilterConditions(
                new OrganisationStore(store).treeOfAll(), new DeviationStore(store).types());
    }

    @Override
    public void each(
            FigureQuestion question,
            ProgressMonitor monitor,
            Consumer<List<@Nullable Object>> row) {
        DeviationVocabulary words = list.vocabulary();
        Map<String, String> names = new HashMap<>();
        for (List<Term> terms : List.of(words.units(), words.categories(), words.types())) {
            terms.forEach(term -> names.put(term.id(), term.name()));
        }
        list.forEach(
                DeviationFigures.filter(question),
                ORDER,
                monitor,
                each -> row.accept(row(each, names, question.language())));
    }

    private List<@Nullable Object> row(
            DeviationExtract each, Map<String, String> names, Language language) {
        @Nullable Object[] cells = {
            each.number().toString(),
            each.happenedOn(),
            names.get(each.unitId()),
            each.kind().label().in(language),
            each.categoryId() == null ? null : names.get(each.categoryId()),
            each.typeId() == null ? null : names.get(each.typeId()),
            each.title(),
            severity(each.actualSeverity(), language),
            severity(each.potentialSeverity(), language),
            each.status().label().in(language),
            day(each.reportedAt()),
            day(each.closedAt())
        };
        return Arrays.asList(cells);
    }

    private static @Nullable String severity(@Nullable Severity severity, Language language) {
        return severity == null ? null : severity.level() + " " + severity.label().in(language);
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }
}
