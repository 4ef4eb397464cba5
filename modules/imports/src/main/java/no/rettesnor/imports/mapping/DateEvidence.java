package no.rettesnor.imports.mapping;

import java.time.ZoneOffset;
import java.util.Collection;

/// What a column's values say about the order of day and month.
///
/// @param values how many were looked at
/// @param dayFirst how many are dates when the day comes first
/// @param monthFirst how many are dates when the month comes first
public record DateEvidence(int values, int dayFirst, int monthFirst) {

    private static final DateCell DAY_FIRST = new DateCell(DateOrder.DAY_FIRST, ZoneOffset.UTC);
    private static final DateCell MONTH_FIRST = new DateCell(DateOrder.MONTH_FIRST, ZoneOffset.UTC);

    /// Looks at those values.
    public static DateEvidence of(Collection<String> values) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (String value : values) {
            dayFirst += DAY_FIRST.parse(value) == null ? 0 : 1;
            monthFirst += MONTH_FIRST.parse(value) == null ? 0 : 1;
        }
        return new DateEvidence(values.size(), dayFirst, monthFirst);
    }

    /// How large a part are dates in the likelier order.
    double share() {
        return values == 0 ? 0 : (double) Math.max(dayFirst, monthFirst) / values;
    }

    /// The order that makes dates of most values; the day first when both do, as people here write.
    public DateOrder order() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }
}
