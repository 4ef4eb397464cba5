package no.rettesnor.risk.store;

import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleJson;
import no.rettesnor.risk.model.ScaleVersion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A version of a scale as it is kept.
record ScaleRow(
        String id,
        String name,
        int version,
        @Nullable String replaces,
        String content,
        Instant createdAt) {

    static ScaleRow of(ScaleVersion version) {
        return new ScaleRow(
                version.id(),
                version.name(),
                version.version(),
                version.replaces(),
                ScaleJson.write(version.scale()),
                version.createdAt());
    }

    ScaleVersion toVersion() {
        return new ScaleVersion(
                id, name, version, replaces, ScaleJson.read(content, Scale.class), createdAt);
    }
}
