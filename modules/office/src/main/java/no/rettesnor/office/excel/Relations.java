package no.rettesnor.office.excel;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a part of a workbook points to, by relation id.
record Relations(Map<String, Target> byId) {

    /// @param type the last word of the relation's type: `worksheet`, `sharedStrings`, …
    /// @param path from the root of the zip
    record Target(String type, String path) {}

    private static final int MOST = 200_000;

    /// The relations of a part; none where it has none.
    ///
    /// @param part the part's path, or the empty string for the package itself
    static Relations of(WorkbookZip zip, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String path = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Target> byId = new HashMap<>();
        if (!zip.has(path)) {
            return new Relations(byId);
        }
        try (Xml xml = zip.xml(path)) {
            while (xml.nextTag() && byId.size() < MOST) {
                if (xml.starts("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String type = xml.attribute("Type", "");
                    byId.put(
                            xml.attribute("Id", ""),
                            new Target(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, xml.attribute("Target", ""))));
                }
            }
        }
        return new Relations(byId);
    }

    Optional<String> ofType(String type) {
        return byId.values().stream()
                .filter(target -> target.type.equals(type))
                .map(Target::path)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        String forward = target.replace('\\', '/');
        if (forward.startsWith("/")) {
            return forward.substring(1);
        }
        try {
            return URI.create("/" + folder).resolve(forward).getPath().substring(1);
        } catch (IllegalArgumentException _) {
            return folder + forward;
        }
    }
}
