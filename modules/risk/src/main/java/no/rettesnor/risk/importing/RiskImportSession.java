package no.rettesnor.risk.importing;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.KeyedRecord;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One import of risks.
final class RiskImportSession implements ImportSession {

    private static final Pattern NUMBERED = Pattern.compile("\\D{0,8}?0*(\\d{1,4})");

    private final RiskPlaces places;
    private final RiskReading reading;
    private final RiskActions actions;
    private final Map<String, Integer> positions;
    private String title = "";
    private long unplaced;

    RiskImportSession(
            List<ImportField> fields, RiskPlaces places, RiskReading reading, RiskActions actions) {
        this.places = places;
        this.reading = reading;
        this.actions = actions;
        this.positions = KeyedRecord.positions(fields);
    }

    @Override
    public void begin(String fileName) {
        int dot = fileName.lastIndexOf('.');
        title = dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        places.from(source);
        return places.intake().known(source, places.municipalityId());
    }

    @Override
    public String createChoice(ImportField field, String name) {
        return places.unit(name);
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        KeyedRecord values = new KeyedRecord(row, positions);
        RiskPlaces.Place place = places.of(values, title);
        Text closed = closed(place.analysis());
        if (closed != null) {
            return new RowOutcome.Rejected(closed);
        }
        try {
            String id = places.newId();
            RatedRisk blank = new RatedRisk(Risk.of(id, place.analysis().id(), 0, ""), List.of());
            RatedRisk told = reading.told(blank, values, place.scale());
            places.begin(place);
            unplaced += values.choice(RiskFields.UNIT) == null && place.choice() != null ? 1 : 0;
            int number = places.number(place.analysis().id(), wanted(values));
            places.intake()
                    .insert(
                            told.with(told.risk().numbered(number)),
                            row.source(),
                            row.key(),
                            row.contentHash());
            actions.take(id, values);
            return RowOutcome.Taken.INSERTED;
        } catch (Unfit unfit) {
            return new RowOutcome.Rejected(unfit.reason());
        }
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        RatedRisk before = places.intake().risk(id).orElse(null);
        if (before == null) {
            return insert(row);
        }
        RiskAnalysis analysis = places.intake().analysis(before.risk().analysisId()).orElseThrow();
        KeyedRecord values = new KeyedRecord(row, positions);
        try {
            RatedRisk after = reading.told(before, values, places.of(analysis).scale());
            if (after.equals(before)) {
                return actions.take(id, values)
                        ? RowOutcome.Taken.UPDATED
                        : RowOutcome.Taken.UNCHANGED;
            }
            Text closed = closed(analysis);
            if (closed != null) {
                return new RowOutcome.Rejected(closed);
            }
            places.intake().update(before, after, row.contentHash());
            actions.take(id, values);
            return RowOutcome.Taken.UPDATED;
        } catch (Unfit unfit) {
            return new RowOutcome.Rejected(unfit.reason());
        }
    }

    /// What is judged stands once an analysis is approved; what is done about it goes on, in the
    /// window and here: a row that changes nothing but its actions is taken all the same.
    private @Nullable Text closed(RiskAnalysis analysis) {
        return places.isOpen(analysis)
                ? null
                : RiskTexts.text("refused.approved", analysis.title());
    }

    /// The number by which people know the risk: its own, or that in its key; 0 for none.
    private static int wanted(KeyedRecord values) {
        for (String field : List.of(RiskFields.NUMBER, RiskFields.KEY)) {
            Matcher number = NUMBERED.matcher(values.words(field));
            if (number.matches()) {
                return Integer.parseInt(number.group(1));
            }
        }
        return 0;
    }

    @Override
    public List<Text> finish() {
        List<Text> remarks = new ArrayList<>();
        List<String> begun = places.begun();
        if (!begun.isEmpty()) {
            String titles = String.join(", ", begun.subList(0, Math.min(5, begun.size())));
            remarks.add(
                    RiskTexts.text(
                            "import.remark.begun",
                            begun.size(),
                            begun.size() > 5 ? titles + " …" : titles));
        }
        if (unplaced > 0) {
            remarks.add(RiskTexts.text("import.remark.unplaced", unplaced));
        }
        remarks.addAll(reading.remarks());
        return List.copyOf(remarks);
    }
}
