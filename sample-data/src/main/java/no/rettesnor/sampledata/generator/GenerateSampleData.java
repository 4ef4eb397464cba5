package no.rettesnor.sampledata.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes the files of Eksempelkommunen anew: `mvn -Psample-data -pl sample-data -am
/// process-classes`.
public final class GenerateSampleData {

    private GenerateSampleData() {}

    /// The files by name, in the order in which they are to be imported. The same every time.
    public static Map<String, byte[]> files() {
        return new RegisterFiles().all();
    }

    /// @param arguments the folder to write to
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
