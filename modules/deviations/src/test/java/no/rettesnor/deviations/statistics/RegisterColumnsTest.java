package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.store.RegisterRow;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

final class RegisterColumnsTest {

    @Test
    void stretchesThatAreJoinedAreTheSameAsAllRowsInOne() {
        Random random = new Random(7);
        List<RegisterRow> rows =
                LongStream.rangeClosed(1, 5_000).mapToObj(place -> row(place, random)).toList();
        RegisterColumns whole = columns(rows);
        RegisterColumns joined = columns(rows.subList(0, 1_700));
        joined.append(columns(rows.subList(1_700, 1_700)));
        joined.append(columns(rows.subList(1_700, 3_100)));
        joined.append(columns(rows.subList(3_100, 5_000)));

        assertThat(joined.size).isEqualTo(whole.size);
        IntStream.range(0, rows.size())
                .forEach(at -> assertThat(words(joined, at)).isEqualTo(words(whole, at)));
    }

    private static RegisterColumns columns(List<RegisterRow> rows) {
        RegisterColumns columns = new RegisterColumns(ZoneOffset.UTC);
        rows.forEach(columns);
        columns.putDues(List.of());
        return columns;
    }

    private static RegisterRow row(long place, Random random) {
        String key =
                String.join(
                        String.valueOf(RegisterRow.BETWEEN),
                        "unit" + random.nextInt(40),
                        "category" + random.nextInt(5),
                        "type" + random.nextInt(35),
                        "source" + random.nextInt(3));
        long reported = 1_700_000_000L + random.nextInt(1_000_000);
        return new RegisterRow(
                place,
                key,
                random.nextInt(1 << 13),
                random.nextInt(20_000),
                reported,
                random.nextBoolean() ? reported + random.nextInt(10_000_000) : null);
    }

    private static List<Object> words(RegisterColumns columns, int at) {
        return List.of(
                columns.place[at],
                columns.units.text(columns.unit[at]),
                columns.categories.text(columns.category[at]),
                columns.types.text(columns.type[at]),
                columns.sources.text(columns.source[at]),
                columns.codes[at],
                columns.day[at],
                columns.handling[at],
                columns.due[at]);
    }
}
