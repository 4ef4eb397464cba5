package no.rettesnor.office.excel;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts a workbook's sheets point into, all held in memory, and therefore bounded.
final class SharedStrings {

    /// What a string costs in memory beside its characters, in characters.
    private static final int OVERHEAD = 40;

    private final List<String> texts = new ArrayList<>();

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(WorkbookZip zip, String path, ProgressMonitor monitor)
            throws IOException {
        SharedStrings strings = new SharedStrings();
        long characters = 0;
        try (Xml xml = zip.xml(path)) {
            while (xml.nextTag()) {
                if (!xml.starts("si")) {
                    continue;
                }
                String text = RichText.read(xml, "si", zip.limits().charactersPerCell());
                characters += text.length() + OVERHEAD;
                if (characters > zip.limits().sharedCharacters()) {
                    throw new UnreadableException(OfficeTexts.text("limit.texts", zip.name()));
                }
                strings.texts.add(text);
                if (strings.texts.size() % 1_000 == 0) {
                    monitor.checkCancelled();
                }
            }
        }
        return strings;
    }

    /// The text with that number, or nothing where a damaged file points beyond the end.
    String at(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
