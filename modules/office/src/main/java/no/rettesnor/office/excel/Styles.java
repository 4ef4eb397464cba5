package no.rettesnor.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of a workbook's cell styles show a number as a date.
final class Styles {

    private static final int MOST = 100_000;

    /// How one style shows numbers.
    enum Shows {
        NUMBER,
        DATE,
        ELAPSED_TIME
    }

    private final List<Shows> byIndex = new ArrayList<>();

    static Styles none() {
        return new Styles();
    }

    static Styles read(Xml xml) throws IOException {
        Styles styles = new Styles();
        Map<Integer, String> codes = new HashMap<>();
        boolean cells = false;
        while (xml.nextTag()) {
            if (xml.starts("numFmt") && codes.size() < MOST) {
                codes.put(number(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
            } else if (xml.name().equals("cellXfs")) {
                cells = xml.isStart();
            } else if (cells && xml.starts("xf") && styles.byIndex.size() < MOST) {
                styles.byIndex.add(shows(number(xml.attribute("numFmtId", "0")), codes));
            }
        }
        return styles;
    }

    private static Shows shows(int id, Map<Integer, String> codes) {
        String code = codes.getOrDefault(id, "");
        if (!ExcelDates.isDate(id, code)) {
            return Shows.NUMBER;
        }
        return ExcelDates.isElapsed(id, code) ? Shows.ELAPSED_TIME : Shows.DATE;
    }

    Shows shows(int style) {
        return style >= 0 && style < byIndex.size() ? byIndex.get(style) : Shows.NUMBER;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
