package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.store.Action;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The table that Hustadvika published for 2020, its first year with a register: the system was
/// taken into use in March, so January and February are blank, not 0.
final class HustadvikaTest {

    private static final int[] PUBLISHED = {4, 2, 8, 68, 36, 42, 77, 65, 65, 84};
    private static final LocalDate START = LocalDate.of(2020, 3, 1);

    @TempDir Path folder;

    @Test
    void theMonthlyFigureIsTheOneThatWasPublished() throws ProblemException {
        try (Municipal municipal = new Municipal(folder.resolve("s.db"))) {
            OrgUnit root = municipal.organisation.addMunicipality("Hustadvika", "1579");
            OrgUnit unit =
                    municipal.organisation.add(
                            UnitDraft.of(root.id(), UnitLevel.UNIT, "Tenester").inUseFrom(START));
            municipal.store.write(
                    Action.of(DeviationTexts.text("step.many", 451)),
                    session -> {
                        for (int month = 0; month < PUBLISHED.length; month++) {
                            for (int i = 0; i < PUBLISHED[month]; i++) {
                                LocalDate day = START.plusMonths(month).plusDays(i % 28);
                                municipal.report(unit, "Avvik", day, Severity.MINOR);
                            }
                        }
                        return null;
                    });
            try (RegisterProjection projection = new RegisterProjection(municipal.store)) {
                DeviationStatistics statistics =
                        new DeviationStatistics(
                                projection,
                                municipal.organisation.tree(root.municipalityId()),
                                municipal.deviations.list().vocabulary(),
                                municipal.store.clock());
                DeviationFilter year =
                        DeviationFilter.ALL
                                .withMunicipalities(java.util.Set.of(root.municipalityId()))
                                .withPeriod(ReportingPeriod.year(2020));

                CrossTable table = statistics.table(Dimension.ALL, Dimension.MONTH, year);

                List<@Nullable Long> counts = new ArrayList<>();
                table.total().cells().forEach(cell -> counts.add(cell.count()));
                assertThat(counts)
                        .containsExactly(null, null, 4L, 2L, 8L, 68L, 36L, 42L, 77L, 65L, 65L, 84L);
                assertThat(table.total().sum().count()).isEqualTo(451);
                assertThat(table.columns()).hasSize(12);
                assertThat(table.columns().getFirst().in(Language.NB)).isEqualTo("jan");
                assertThat(statistics.unitsInUse(YearMonth.of(2020, 2), year)).isZero();
                assertThat(statistics.unitsInUse(YearMonth.of(2020, 3), year)).isEqualTo(1);
            }
        }
    }
}
