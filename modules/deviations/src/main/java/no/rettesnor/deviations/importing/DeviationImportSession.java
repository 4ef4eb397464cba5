package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationBuilder;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationIntake;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.NamedRecord;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// One import of deviations. What is missing is derived where that is safe: the status from the
/// closing date, and [Essentials] what no deviation can do without.
final class DeviationImportSession implements ImportSession {

    private final Store store;
    private final DeviationIntake intake;
    private final NewChoices created;
    private final RowChildren children;
    private final Essentials essentials;
    private final String municipalityId;
    private final Map<String, Integer> positions;
    private final Clock clock;

    DeviationImportSession(
            DeviationImportTarget target,
            Store store,
            StoreSession session,
            UnitTree tree,
            String municipalityId) {
        this.store = store;
        this.intake = new DeviationIntake(session);
        this.municipalityId = municipalityId;
        this.clock = store.clock();
        this.created = new NewChoices(store, intake, tree);
        this.essentials = new Essentials(created, tree.roots().getFirst(), clock, store.language());
        this.children = new RowChildren(intake, store.ids(), clock);
        List<ImportField> fields = target.fields();
        this.positions = NamedRecord.positions(fields);
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        return intake.known(source);
    }

    @Override
    public String createChoice(ImportField field, String name) {
        return created.make(field.key(), name);
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        try {
            NamedRecord values = new NamedRecord(row, positions);
            LocalDateTime happened = essentials.happened(values);
            LocalDateTime reported = values.time(DeviationFields.REPORTED);
            Instant reportedAt = instant(reported == null ? happened : reported);
            int year = LocalDate.ofInstant(reportedAt, clock.getZone()).getYear();
            String unit = essentials.unit(values, null);
            String title = essentials.title(values, null);
            DeviationBuilder builder =
                    new DeviationBuilder(
                                    store.ids().next(),
                                    municipalityId,
                                    intake.number(municipalityId, year))
                            .title(title)
                            .unitId(unit)
                            .happenedOn(happened.toLocalDate())
                            .reportedAt(reportedAt)
                            .importedFrom(row.source(), row.key());
            fill(builder, values, happened, title, DeviationStatus.REPORTED);
            Deviation deviation = builder.build();
            intake.insert(deviation, row.contentHash());
            children.insert(deviation, values);
            return RowOutcome.Taken.INSERTED;
        } catch (Unfit unfit) {
            return new RowOutcome.Rejected(unfit.reason());
        }
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        try {
            NamedRecord values = new NamedRecord(row, positions);
            CaseFile file = intake.caseFile(id).orElse(null);
            if (file == null) {
                return insert(row);
            }
            Deviation before = file.deviation();
            DeviationBuilder builder = before.edit();
            LocalDateTime happened = null;
            if (values.isMapped(DeviationFields.HAPPENED)) {
                happened = essentials.happened(values);
                builder.happenedOn(happened.toLocalDate());
            }
            LocalDateTime reported = values.time(DeviationFields.REPORTED);
            if (reported != null) {
                builder.reportedAt(instant(reported));
            }
            if (values.isMapped(DeviationFields.UNIT) || values.isMapped(DeviationFields.SECTOR)) {
                builder.unitId(essentials.unit(values, before));
            }
            String title = before.title();
            if (values.isMapped(DeviationFields.TITLE)
                    || values.isMapped(DeviationFields.DESCRIPTION)) {
                title = essentials.title(values, before);
                builder.title(title);
            }
            fill(builder, values, happened, title, before.status());
            Deviation after = builder.build();
            intake.update(after, row.contentHash());
            children.update(file, values);
            return RowOutcome.Taken.UPDATED;
        } catch (Unfit unfit) {
            return new RowOutcome.Rejected(unfit.reason());
        }
    }

    private void fill(
            DeviationBuilder builder,
            NamedRecord values,
            @Nullable LocalDateTime happened,
            String title,
            DeviationStatus otherwise) {
        LocalTime hour = hour(values, happened);
        if (hour != null) {
            builder.happenedAt(hour);
        }
        values.ifMapped(
                DeviationFields.DESCRIPTION,
                key -> builder.description(description(values, title)));
        if (!values.isMapped(DeviationFields.DESCRIPTION) && isCut(values, title)) {
            builder.description(values.words(DeviationFields.TITLE));
        }
        values.ifMapped(
                DeviationFields.DISCOVERED, key -> builder.discoveredAt(instantOf(values, key)));
        values.ifMapped(
                DeviationFields.RECEIVED, key -> builder.receivedAt(instantOf(values, key)));
        values.ifMapped(
                DeviationFields.REPORTING_UNIT, key -> builder.reportingUnitId(values.choice(key)));
        values.ifMapped(
                DeviationFields.KIND,
                key -> {
                    String kind = values.choice(key);
                    builder.kind(
                            kind == null ? DeviationKind.DEVIATION : DeviationKind.valueOf(kind));
                });
        values.ifMapped(
                DeviationFields.SEVERITY, key -> builder.actualSeverity(severity(values, key)));
        values.ifMapped(
                DeviationFields.POTENTIAL, key -> builder.potentialSeverity(severity(values, key)));
        values.ifMapped(
                DeviationFields.IMMEDIATE, key -> builder.immediateAction(values.words(key)));
        values.ifMapped(DeviationFields.REPORTER, key -> builder.reporter(values.text(key)));
        values.ifMapped(DeviationFields.HANDLER, key -> builder.caseHandler(values.text(key)));
        values.ifMapped(DeviationFields.KOSTRA, key -> builder.kostraFunction(values.text(key)));
        values.ifMapped(DeviationFields.STEP, key -> builder.processStep(values.text(key)));
        values.ifMapped(DeviationFields.PRIVACY, key -> builder.personalData(values.flag(key)));
        values.ifMapped(DeviationFields.FEEDBACK, key -> builder.feedback(values.text(key), null));
        if (values.isMapped(DeviationFields.CATEGORY) || values.isMapped(DeviationFields.TYPE)) {
            created.sort(builder, values);
        }
        handle(builder, values, otherwise);
    }

    /// The time of day, from a column of its own or from that of the date.
    private static @Nullable LocalTime hour(NamedRecord values, @Nullable LocalDateTime happened) {
        LocalTime own = values.hour(DeviationFields.TIME);
        if (own != null || happened == null) {
            return own;
        }
        LocalTime within = happened.toLocalTime();
        return within.equals(LocalTime.MIDNIGHT) ? null : within;
    }

    /// A closing date means closed when the file does not say otherwise.
    private void handle(DeviationBuilder builder, NamedRecord values, DeviationStatus otherwise) {
        if (!values.isMapped(DeviationFields.STATUS) && !values.isMapped(DeviationFields.CLOSED)) {
            return;
        }
        Instant closed = instantOf(values, DeviationFields.CLOSED);
        String stated = values.choice(DeviationFields.STATUS);
        DeviationStatus status;
        if (stated != null) {
            status = DeviationStatus.valueOf(stated);
        } else {
            status = closed == null ? otherwise : DeviationStatus.CLOSED;
        }
        builder.status(status);
        builder.ended(
                status.isEnded() ? closed : null,
                status == DeviationStatus.REJECTED ? values.text(DeviationFields.REJECTION) : null);
    }

    private static boolean isCut(NamedRecord values, String title) {
        return !Titles.oneLine(values.words(DeviationFields.TITLE)).equals(title)
                && !values.words(DeviationFields.TITLE).isBlank();
    }

    /// A title that had to be cut stands whole in the description.
    private static String description(NamedRecord values, String title) {
        String description = values.words(DeviationFields.DESCRIPTION);
        return isCut(values, title)
                ? (values.words(DeviationFields.TITLE) + "\n" + description).strip()
                : description;
    }

    private static @Nullable Severity severity(NamedRecord values, String key) {
        String name = values.choice(key);
        return name == null ? null : Severity.valueOf(name);
    }

    private @Nullable Instant instantOf(NamedRecord values, String key) {
        LocalDateTime time = values.time(key);
        return time == null ? null : instant(time);
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(clock.getZone()).toInstant();
    }

    @Override
    public List<Text> finish() {
        intake.finish();
        return essentials.remarks();
    }
}
