package no.rettesnor.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/// The log of a service desk, of the size and shape of one that is much used for trying programs
/// out: 141,712 rows of 36 columns, each row a step in the life of one of 24,918 cases.
final class IncidentFile {

    private static final int ROWS = 141_712;
    private static final int CASES = 24_918;
    private static final String HEADER =
            "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,"
                    + "caller_id,opened_by,opened_at,sys_created_by,sys_created_at,sys_updated_by,"
                    + "sys_updated_at,contact_type,location,category,subcategory,u_symptom,cmdb_ci,"
                    + "impact,urgency,priority,assignment_group,assigned_to,knowledge,"
                    + "u_priority_confirmation,notify,problem_id,rfc,vendor,caused_by,closed_code,"
                    + "resolved_by,resolved_at,closed_at";
    private static final String[] STATES = {"New", "Active", "Awaiting User Info", "Resolved"};
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.ROOT);

    private IncidentFile() {}

    /// Writes it, the same at every run.
    static Path write(Path file) throws IOException {
        Random random = new Random(20_260_101);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            int row = 0;
            for (int number = 0; number < CASES; number++) {
                LocalDateTime opened =
                        LocalDateTime.of(2016, 2, 29, 1, 16).plusMinutes(number * 20L);
                int until = (int) ((number + 1L) * ROWS / CASES);
                for (int step = 0; row < until; row++, step++) {
                    boolean isLast = row == until - 1;
                    out.write(line(random, number, step, isLast, opened));
                }
            }
        }
        return file;
    }

    private static String line(
            Random random, int number, int step, boolean isLast, LocalDateTime opened) {
        String state = isLast ? "Closed" : STATES[Math.min(step, STATES.length - 1)];
        String opening = TIME.format(opened);
        return String.format("INC%07d,", number)
                + (state + "," + !isLast + "," + step + ",0," + step + ",true,")
                + some(random, "Caller", 5_000)
                + some(random, "Opened by", 200)
                + (opening + ",Created by 6," + TIME.format(opened.plusMinutes(7)) + ",")
                + some(random, "Updated by", 600)
                + (TIME.format(opened.plusHours(3L * step)) + ",Phone,")
                + some(random, "Location", 150)
                + some(random, "Category", 55)
                + some(random, "Subcategory", 170)
                + some(random, "Symptom", 100)
                + "?,2 - Medium,2 - Medium,3 - Moderate,"
                + some(random, "Group", 70)
                + "?,true,false,Do Not Notify,?,?,?,?,code 5,"
                + some(random, "Resolved by", 200)
                + (TIME.format(opened.plusDays(1)) + "," + TIME.format(opened.plusDays(6)) + "\n");
    }

    private static String some(Random random, String word, int most) {
        return word + " " + random.nextInt(most) + ",";
    }
}
