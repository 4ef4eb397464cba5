package no.rettesnor.sampledata.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Full-time posts and users of the units, year by year: what a municipality of seven thousand
/// people has. Units that serve nobody outside the house have no users.
final class UnitSizeFile {

    private record Size(double posts, int users) {}

    private static final double GROWTH = 0.02;
    private static final int LAST_YEAR = 2025;

    private static final Map<String, Size> SIZES =
            Map.ofEntries(
                    Map.entry("HO-110", new Size(62.4, 48)),
                    Map.entry("HO-120", new Size(54.8, 40)),
                    Map.entry("HO-130", new Size(9.6, 0)),
                    Map.entry("HO-210", new Size(31.5, 170)),
                    Map.entry("HO-220", new Size(34.2, 190)),
                    Map.entry("HO-230", new Size(68.0, 370)),
                    Map.entry("HO-310", new Size(22.7, 9)),
                    Map.entry("HO-320", new Size(19.3, 8)),
                    Map.entry("HO-330", new Size(17.8, 34)),
                    Map.entry("HO-410", new Size(18.5, 6900)),
                    Map.entry("HO-420", new Size(13.4, 1450)),
                    Map.entry("HO-430", new Size(16.9, 260)),
                    Map.entry("HO-440", new Size(12.2, 410)),
                    Map.entry("HO-510", new Size(6.0, 820)),
                    Map.entry("OP-110", new Size(48.6, 342)),
                    Map.entry("OP-120", new Size(41.3, 286)),
                    Map.entry("OP-130", new Size(19.2, 104)),
                    Map.entry("OP-140", new Size(38.9, 268)),
                    Map.entry("OP-150", new Size(22.5, 92)),
                    Map.entry("OP-210", new Size(21.6, 78)),
                    Map.entry("OP-220", new Size(18.4, 66)),
                    Map.entry("OP-230", new Size(14.7, 51)),
                    Map.entry("OP-240", new Size(12.9, 44)),
                    Map.entry("OP-310", new Size(14.5, 128)),
                    Map.entry("OP-320", new Size(7.6, 210)),
                    Map.entry("OP-330", new Size(11.8, 145)),
                    Map.entry("TE-110", new Size(16.5, 2750)),
                    Map.entry("TE-120", new Size(14.0, 0)),
                    Map.entry("TE-130", new Size(52.3, 0)),
                    Map.entry("TE-140", new Size(11.6, 0)),
                    Map.entry("TE-150", new Size(13.8, 640)),
                    Map.entry("TE-160", new Size(9.4, 3100)),
                    Map.entry("KS-110", new Size(5.2, 3900)),
                    Map.entry("KS-120", new Size(7.8, 310)),
                    Map.entry("KS-130", new Size(10.6, 5200)),
                    Map.entry("KS-140", new Size(6.4, 780)),
                    Map.entry("KS-150", new Size(15.2, 940)),
                    Map.entry("KS-160", new Size(8.9, 165)),
                    Map.entry("OØ-110", new Size(9.0, 0)),
                    Map.entry("OØ-120", new Size(11.5, 0)),
                    Map.entry("OØ-130", new Size(8.7, 0)),
                    Map.entry("OØ-140", new Size(5.5, 0)),
                    Map.entry("OØ-150", new Size(6.8, 0)),
                    Map.entry("OØ-160", new Size(4.0, 0)));

    private UnitSizeFile() {}

    static byte[] of(List<SampleUnit> units) {
        CsvText text = new CsvText().row(List.of("Kode", "År", "Årsverk", "Brukere"));
        for (SampleUnit unit : units) {
            Size size = SIZES.get(unit.code());
            for (int year = 2023; size != null && year <= LAST_YEAR; year++) {
                if (isThere(unit, year)) {
                    double posts = size.posts() * (1 - GROWTH * (LAST_YEAR - year));
                    text.row(
                            List.of(
                                    unit.code(),
                                    Integer.toString(year),
                                    String.format(Locale.forLanguageTag("nb"), "%.1f", posts),
                                    size.users() == 0 ? "" : Integer.toString(size.users())));
                }
            }
        }
        return text.bytesWithMark();
    }

    private static boolean isThere(SampleUnit unit, int year) {
        LocalDate to = unit.to();
        LocalDate from = unit.from();
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }
}
