package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Succession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which units of an import take over from which, recorded once all of them are there.
final class Takeovers {

    private final UnitMapper mapper;
    private final IdSource ids;
    private final UnitLookup units;
    private final List<Waiting> waiting = new ArrayList<>();

    /// @param named whether the words name who takes over, or whom the unit took over from
    private record Waiting(String unitId, long row, String words, boolean named) {}

    Takeovers(UnitMapper mapper, IdSource ids, UnitLookup units) {
        this.mapper = mapper;
        this.ids = ids;
        this.units = units;
    }

    /// Remembers what a row says; null when it says nothing.
    void add(String unitId, long row, @Nullable String words, boolean namesSuccessor) {
        if (words != null) {
            waiting.add(new Waiting(unitId, row, words, namesSuccessor));
        }
    }

    /// Records all that was remembered.
    ///
    /// @return what could not be recorded
    List<Text> finish() {
        return waiting.stream().map(this::record).flatMap(Optional::stream).toList();
    }

    private Optional<Text> record(Waiting waiting) {
        OrgUnit unit = units.byId(waiting.unitId);
        boolean known = unit != null;
        for (String words : waiting.words.split("[,;+]")) {
            Optional<OrgUnit> other =
                    unit == null
                            ? Optional.empty()
                            : units.find(unit.municipalityId(), words.strip());
            if (unit != null && other.isPresent()) {
                known &= waiting.named ? link(unit, other.get()) : link(other.get(), unit);
            } else {
                known = false;
            }
        }
        return known
                ? Optional.empty()
                : Optional.of(text("import.no-successor", waiting.row, waiting.words));
    }

    /// @return false when no day tells when the one took over from the other
    private boolean link(OrgUnit before, OrgUnit after) {
        LocalDate day = before.validTo() == null ? after.validFrom() : before.validTo().plusDays(1);
        boolean there =
                mapper.successions(before.id()).stream()
                        .anyMatch(known -> known.toUnitId().equals(after.id()));
        if (day != null && !there) {
            mapper.insertSuccession(new Succession(ids.next(), before.id(), after.id(), day));
        }
        return day != null;
    }
}
