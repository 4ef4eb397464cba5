package no.rettesnor.app.window;

import no.rettesnor.kernel.Text;

/// What the help explains about the whole program, in the order it does so.
enum HelpTopic {
    SAVING,
    UNDO,
    FINDING,
    TABLES,
    KEYBOARD,
    PROJECTOR,
    BACKUP,
    FILE;

    Text title() {
        return WindowTexts.text("help.topic." + name());
    }

    Text words() {
        return WindowTexts.text("help.text." + name());
    }
}
