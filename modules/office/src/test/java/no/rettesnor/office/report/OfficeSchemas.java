package no.rettesnor.office.report;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds every part of an Office file against the schema of its kind, workbooks inside charts
/// included.
final class OfficeSchemas {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(
                    DocumentDocument.type.getTypeSystem(), XmlBeans.getBuiltinTypeSystem());

    private OfficeSchemas() {}

    /// What the schemas have against the file; nothing when it follows them.
    static List<String> objections(Path file) throws Exception {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return objections(parts, "");
        }
    }

    private static List<String> objections(OPCPackage parts, String place) throws Exception {
        List<String> found = new ArrayList<>();
        int checked = 0;
        for (PackagePart part : parts.getParts()) {
            String name = place + part.getPartName().getName();
            if (!part.getContentType().contains("openxmlformats-officedocument")) {
                continue;
            }
            try (InputStream in = part.getInputStream()) {
                if (name.endsWith(".xlsx")) {
                    try (OPCPackage inner =
                            OPCPackage.open(new ByteArrayInputStream(in.readAllBytes()))) {
                        found.addAll(objections(inner, name + "!"));
                    }
                } else {
                    List<XmlError> errors = new ArrayList<>();
                    XmlObject parsed = SCHEMAS.parse(in, null, null);
                    if (!parsed.schemaType().isDocumentType()) {
                        found.add(name + ": no schema knows it");
                    }
                    parsed.validate(new XmlOptions().setErrorListener(errors));
                    errors.forEach(error -> found.add(name + ": " + error.getMessage()));
                    checked++;
                }
            }
        }
        if (checked < 4) {
            found.add(place + ": only " + checked + " parts");
        }
        return found;
    }
}
