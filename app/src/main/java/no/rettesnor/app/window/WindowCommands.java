package no.rettesnor.app.window;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Command.Prominence;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Appearance;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

import java.util.ArrayList;
import java.util.List;

/// What the window itself can do, for the keys, the search field and the list of shortcuts.
final class WindowCommands {

    private static final Text EDIT = WindowTexts.text("place.edit");
    private static final Text GO = WindowTexts.text("place.go");
    private static final Text HELP = WindowTexts.text("place.help");
    private static final Text VIEW = WindowTexts.text("place.view");
    private static final int NUMBERED = 9;

    private WindowCommands() {}

    static List<Command> of(
            Workplace workplace,
            List<PageDescriptor> pages,
            UndoState undo,
            History history,
            Settings settings,
            WindowActions actions) {
        TextSize size = new TextSize(settings.appearanceProperty());
        List<Command> all = new ArrayList<>();
        all.add(make("search", GO, MaterialDesignM.MAGNIFY, "Alt+Q", actions.search()));
        all.add(make("search-too", GO, MaterialDesignM.MAGNIFY, "Shortcut+K", actions.search()));
        all.add(
                make(
                                "back",
                                GO,
                                MaterialDesignA.ARROW_LEFT,
                                "Alt+Left",
                                workplace.navigation()::back)
                        .enabledWhen(history.hasBackProperty()));
        all.add(
                make(
                                "forward",
                                GO,
                                MaterialDesignA.ARROW_RIGHT,
                                "Alt+Right",
                                workplace.navigation()::forward)
                        .enabledWhen(history.hasForwardProperty()));
        for (int i = 0; i < pages.size(); i++) {
            all.add(toPage(workplace, pages.get(i), i + 1));
        }
        all.add(
                make("undo", EDIT, MaterialDesignU.UNDO, "Shortcut+Z", undo::undo)
                        .enabledWhen(undo.canUndo()));
        all.add(
                make("redo", EDIT, MaterialDesignR.REDO, "Shortcut+Y", undo::redo)
                        .enabledWhen(undo.canRedo()));
        all.add(
                make(
                        "save",
                        EDIT,
                        MaterialDesignC.CHECK,
                        "Shortcut+S",
                        () ->
                                workplace
                                        .notifications()
                                        .tell(
                                                WindowTexts.text("saved.already"),
                                                actions.nameVersion().name(),
                                                actions.nameVersion()::invoke)));
        all.add(make("find", EDIT, MaterialDesignM.MAGNIFY, "Shortcut+F", actions.find()));
        all.add(
                make(
                        "context-menu",
                        EDIT,
                        MaterialDesignD.DOTS_VERTICAL,
                        "Shift+F10",
                        actions.menu()));
        all.add(make("inspector", VIEW, MaterialDesignD.DOCK_RIGHT, "F4", actions.inspector()));
        all.add(make("next-pane", VIEW, MaterialDesignW.WINDOW_RESTORE, "F6", actions.nextPane()));
        all.add(
                make(
                        "previous-pane",
                        VIEW,
                        MaterialDesignW.WINDOW_RESTORE,
                        "Shift+F6",
                        actions.previousPane()));
        all.add(make("full-screen", VIEW, MaterialDesignF.FULLSCREEN, "F11", actions.fullScreen()));
        all.add(make("help", HELP, MaterialDesignH.HELP_CIRCLE_OUTLINE, "F1", actions.help()));
        all.add(
                make(
                        "shortcuts",
                        HELP,
                        MaterialDesignK.KEYBOARD_OUTLINE,
                        "Shortcut+F1",
                        actions.shortcuts()));
        all.add(
                make(
                        "text-larger",
                        VIEW,
                        MaterialDesignF.FORMAT_SIZE,
                        "Shortcut+Plus",
                        size::larger));
        all.add(
                make(
                        "text-smaller",
                        VIEW,
                        MaterialDesignF.FORMAT_SIZE,
                        "Shortcut+Minus",
                        size::smaller));
        all.add(make("text-normal", VIEW, MaterialDesignF.FORMAT_SIZE, "Shortcut+0", size::normal));
        for (Appearance.Scheme scheme : Appearance.Scheme.values()) {
            all.add(scheme(scheme, settings));
        }
        return List.copyOf(all);
    }

    private static Command make(String id, Text place, Ikon icon, String keys, Runnable run) {
        return Command.of("window." + id, WindowTexts.text("command." + id), place, run)
                .icon(icon)
                .shortcut(keys)
                .shown(Prominence.SEARCH);
    }

    private static Command toPage(Workplace workplace, PageDescriptor page, int number) {
        Command command =
                Command.of(
                                "page." + page.id(),
                                page.title(),
                                GO,
                                () -> workplace.navigation().open(page.id(), ""))
                        .icon(page.icon())
                        .shown(Prominence.SEARCH);
        return number <= NUMBERED ? command.shortcut("Shortcut+" + number) : command;
    }

    private static Command scheme(Appearance.Scheme scheme, Settings settings) {
        return Command.of(
                        "window.scheme." + scheme.name(),
                        WindowTexts.text("command.scheme." + scheme.name()),
                        VIEW,
                        () ->
                                settings.appearanceProperty()
                                        .set(settings.appearanceProperty().get().with(scheme)))
                .icon(MaterialDesignT.THEME_LIGHT_DARK)
                .shown(Prominence.SEARCH);
    }
}
