package no.rettesnor.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TemporaryStoreTest {

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with();

    @Test
    void whatIsSavedIsThereAfterReopening() throws ProblemException {
        temporary
                .store()
                .named()
                .save(Action.of(Text.verbatim("Lagret visning")), "view", "Mine", "{}");

        assertThat(temporary.reopen().named().find("view", "Mine")).isPresent();
    }

    @Test
    void eachTestBeginsWithAnEmptyStore() {
        assertThat(temporary.store().named().list("view")).isEmpty();
    }
}
