package no.rettesnor.testsupport;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Notifications;

import java.util.ArrayList;
import java.util.List;

/// Keeps what is said, in words.
public final class RecordingNotifications implements Notifications {

    private final Language language;
    private final List<String> said = new ArrayList<>();
    private Runnable lastAction = () -> {};

    public RecordingNotifications(Language language) {
        this.language = language;
    }

    /// Every message, in the order they came.
    public List<String> said() {
        return said;
    }

    /// Presses the button of the latest message that had one.
    public void act() {
        lastAction.run();
    }

    @Override
    public void tell(Text message) {
        said.add(message.in(language));
    }

    @Override
    public void tell(Text message, Text action, Runnable run) {
        said.add(message.in(language));
        lastAction = run;
    }

    @Override
    public void warn(Text message) {
        said.add(message.in(language));
    }
}
