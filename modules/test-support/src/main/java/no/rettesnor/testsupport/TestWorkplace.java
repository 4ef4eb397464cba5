package no.rettesnor.testsupport;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.uikit.Workplace;

import java.time.Clock;
import java.util.HashMap;

/// A workplace without a window: work runs at once, and what a page says or asks is written down.
///
/// Make the page inside the toolkit's thread with [#workplace], then look at the rest.
public final class TestWorkplace {

    private final RecordingDialogs dialogs;
    private final RecordingNotifications notifications;
    private final RecordingNavigation navigation = new RecordingNavigation();
    private final PreparedFileChoice files = new PreparedFileChoice();
    private final Workplace workplace;

    public TestWorkplace(Language language, Clock clock) {
        dialogs = new RecordingDialogs(language);
        notifications = new RecordingNotifications(language);
        workplace =
                new Workplace(
                        language,
                        new SameThreadTaskExecutor(),
                        Runnable::run,
                        dialogs,
                        notifications,
                        navigation,
                        files,
                        clock,
                        new HashMap<>());
    }

    public Workplace workplace() {
        return workplace;
    }

    public RecordingDialogs dialogs() {
        return dialogs;
    }

    public RecordingNotifications notifications() {
        return notifications;
    }

    public RecordingNavigation navigation() {
        return navigation;
    }

    public PreparedFileChoice files() {
        return files;
    }
}
