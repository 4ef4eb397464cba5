package no.rettesnor.actions.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

final class ActionCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 15);
    private static final String TEXT =
            "Bytte lås; kode, nøkkel og \\ skilt på alle dører i første etasje, også den blå porten"
                    + " mot elva\nSpør vaktmesteren";

    @Test
    void linesAreFoldedAndLettersOfTheFormatEscaped() {
        String calendar = calendar(TEXT);

        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar).doesNotContain("\r\n\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n ", ""))
                .contains("METHOD:PUBLISH")
                .contains("BEGIN:VEVENT")
                .contains("DTSTART;VALUE=DATE:20250310")
                .contains("DTEND;VALUE=DATE:20250311")
                .contains("TRIGGER;RELATED=START:-P1D")
                .contains("Bytte lås\\; kode\\, nøkkel og \\\\ skilt")
                .contains("mot elva\\nSpør vaktmesteren");
    }

    @Test
    void noLetterIsPartedHoweverManyOctetsItHas() {
        String text = "ås🔒" + "ø漢🔒é".repeat(60);

        String calendar = calendar(text);

        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 71);
        VEvent event = Biweekly.parse(calendar).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Frist: " + text);
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        VEvent event = Biweekly.parse(calendar(TEXT)).first().getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("Frist: " + TEXT);
        assertThat(event.getDescription().getValue()).isEqualTo("2025-0143 Fall i trapp\nKari");
        assertThat(event.getUid().getValue()).isEqualTo("a1@rettesnor");
    }

    private static String calendar(String text) {
        ImprovementAction action =
                ImprovementAction.planned("a1", new Ref("deviation", "d1"), text)
                        .edit()
                        .owner("Kari")
                        .due(LocalDate.of(2025, 3, 10))
                        .build();
        List<Reminder> reminders =
                Reminder.of(List.of(new ActionLine(action, "2025-0143 Fall i trapp", null)), TODAY);
        return new ActionCalendar(Language.NB, Instant.parse("2025-03-15T11:00:00Z")).of(reminders);
    }
}
