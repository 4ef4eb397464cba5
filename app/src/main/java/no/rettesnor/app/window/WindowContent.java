package no.rettesnor.app.window;

import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.ObjectSearch;
import no.rettesnor.uikit.PageDescriptor;

import java.nio.file.Path;
import java.util.List;

/// What stands in a window. Made anew when the language changes or another store is opened.
///
/// @param pages the features' pages; the window adds Home and Settings
/// @param commands that belong to no page: open a store, import, make a report
/// @param nameVersion offered to a user who asks whether all is saved
/// @param undo the journal
/// @param search finds rows of all features
/// @param home what Home shows
/// @param store the file that is open
/// @param isSample whether it is the sample municipality, which stripes the header
public record WindowContent(
        List<PageDescriptor> pages,
        List<Command> commands,
        Command nameVersion,
        UndoCommands undo,
        ObjectSearch search,
        HomeSource home,
        Path store,
        boolean isSample) {}
