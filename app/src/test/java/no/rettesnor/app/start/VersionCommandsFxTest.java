package no.rettesnor.app.start;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxExtension.class)
class VersionCommandsFxTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:04:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir Path folder;

    private final TestWorkplace work = new TestWorkplace(Language.NB, CLOCK);
    private final List<Path> restored = new ArrayList<>();

    @Test
    void aVersionIsNamedAndFoundAgain() throws Exception {
        try (OpenStore open =
                new OpenStore(
                        file -> Store.open(file, StoreOptions.of(List.of())),
                        folder.resolve("register.db"))) {
            VersionCommands commands = new VersionCommands(work.workplace(), open, restored::add);
            doOnScreen(commands.goBack()::invoke);
            assertThat(work.notifications().said())
                    .containsExactly("Ingen versjoner har fått navn ennå.");
            work.dialogs().willAnswer(" Før omorganiseringen ");
            doOnScreen(commands.nameOne()::invoke);
            assertThat(work.notifications().said())
                    .contains("Versjonen «Før omorganiseringen» er tatt vare på.");
            work.dialogs().willFill(content -> assertThat(content.getId()).isEqualTo("versions"));
            doOnScreen(commands.goBack()::invoke);
        }
        Path version = folder.resolve("versions");
        assertThat(restored)
                .containsExactly(
                        version.resolve("register 2026-11-21 120400 Før omorganiseringen.db"));
    }
}
