package no.rettesnor.imports.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A mapping that was kept under a name, to be used on the next file of the same kind.
///
/// @param name what the user called it
/// @param headers the keys of all columns of the file that it was made for
/// @param mapping what was decided
public record Preset(String name, List<String> headers, Mapping mapping) {

    public Preset {
        headers = List.copyOf(headers);
    }

    /// The preset that knows a file with those headers: one made for just those, else one whose
    /// mapped columns are all there.
    public static Optional<Preset> recognise(List<Preset> presets, List<String> headers) {
        String print = Fingerprint.ofHeaders(headers);
        for (Preset preset : presets) {
            if (Fingerprint.ofHeaders(preset.headers).equals(print)) {
                return Optional.of(preset);
            }
        }
        return presets.stream().filter(preset -> preset.fits(headers)).findFirst();
    }

    /// Whether every column that is mapped is among those headers.
    public boolean fits(List<String> columns) {
        Set<String> plain = new HashSet<>();
        columns.forEach(column -> plain.add(Words.normalised(column)));
        return mapping.columns().stream()
                .allMatch(column -> plain.contains(Words.normalised(column.column())));
    }
}
