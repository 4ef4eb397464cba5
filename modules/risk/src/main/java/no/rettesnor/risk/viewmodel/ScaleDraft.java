package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Glyph;
import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A scale that is being made or changed.
public final class ScaleDraft {

    private String name = "";
    private @Nullable ScaleVersion replaces;
    private String likelihoodAxis = "";
    private String consequenceAxis = "";
    private List<Level> likelihoods = List.of();
    private List<String> consequences = List.of();
    private List<ConsequenceKind> kinds = List.of();
    private List<Band> bands = List.of();
    private List<List<Integer>> cells = List.of();

    /// Begins with a scale that is there.
    ///
    /// @param before the version that this becomes the next of; null for a scale of its own
    public void begin(String called, Scale scale, @Nullable ScaleVersion before) {
        name = called;
        replaces = before;
        likelihoodAxis = scale.likelihoodAxis();
        consequenceAxis = scale.consequenceAxis();
        likelihoods = new ArrayList<>(scale.likelihoods());
        consequences = new ArrayList<>(scale.consequences());
        kinds = new ArrayList<>(scale.kinds());
        bands = new ArrayList<>(scale.bands());
        cells = new ArrayList<>();
        scale.cells().forEach(row -> cells.add(new ArrayList<>(row)));
    }

    public String name() {
        return name;
    }

    public void setName(String next) {
        name = next.strip();
    }

    /// The version that this becomes the next of; null for a scale of its own.
    public @Nullable ScaleVersion replaces() {
        return replaces;
    }

    public void setLikelihoodAxis(String next) {
        likelihoodAxis = next.strip();
    }

    public void setConsequenceAxis(String next) {
        consequenceAxis = next.strip();
    }

    public void setLikelihood(int step, Level next) {
        likelihoods.set(step - 1, next);
    }

    public void setConsequence(int step, String next) {
        consequences.set(step - 1, next.strip());
    }

    public void setKind(int place, ConsequenceKind next) {
        kinds.set(place, next);
    }

    public void setBand(int place, Band next) {
        bands.set(place, next);
    }

    /// Makes the axes longer or shorter. New steps take their bands from the one before.
    public void resize(int likely, int severe) {
        while (likelihoods.size() < likely) {
            likelihoods.add(new Level(String.valueOf(likelihoods.size() + 1), "", null, null));
            cells.add(new ArrayList<>(cells.getLast()));
        }
        while (likelihoods.size() > likely) {
            likelihoods.removeLast();
            cells.removeLast();
        }
        while (consequences.size() < severe) {
            consequences.add(String.valueOf(consequences.size() + 1));
            cells.forEach(row -> row.add(row.getLast()));
        }
        while (consequences.size() > severe) {
            consequences.removeLast();
            cells.forEach(List::removeLast);
        }
        kinds.replaceAll(kind -> sized(kind, severe));
    }

    private static ConsequenceKind sized(ConsequenceKind kind, int severe) {
        return new ConsequenceKind(
                kind.code(),
                kind.name(),
                IntStream.range(0, severe)
                        .mapToObj(
                                step ->
                                        step < kind.definitions().size()
                                                ? kind.definitions().get(step)
                                                : "")
                        .toList());
    }

    /// Adds a kind of consequence that means nothing yet.
    public void addKind(String called) {
        int number = kinds.size() + 1;
        while (hasCode("KIND_" + number)) {
            number++;
        }
        kinds.add(
                new ConsequenceKind(
                        "KIND_" + number, called, Collections.nCopies(consequences.size(), "")));
    }

    private boolean hasCode(String code) {
        return kinds.stream().anyMatch(kind -> kind.code().equals(code));
    }

    /// Takes a kind away, but not the last.
    public void removeKind(int place) {
        if (kinds.size() > 1) {
            kinds.remove(place);
        }
    }

    /// Adds a band that is worse than all, up to five.
    public void addBand(String called) {
        if (bands.size() < 5) {
            bands.add(new Band(called, Glyph.FULL, "#5b1424", Acceptance.UNACCEPTABLE));
        }
    }

    /// Takes the worst band away, down to two; its cells get the one before.
    public void removeBand() {
        if (bands.size() > 2) {
            bands.removeLast();
            int last = bands.size() - 1;
            cells.forEach(row -> row.replaceAll(band -> Math.min(band, last)));
        }
    }

    /// Gives a cell the next band, after the worst the mildest.
    public void turn(Cell cell) {
        List<Integer> row = cells.get(cell.likelihood() - 1);
        int at = cell.consequence() - 1;
        row.set(at, (row.get(at) + 1) % bands.size());
    }

    /// The scale as it stands; empty while a name is missing.
    public Optional<Scale> scale() {
        boolean named =
                !likelihoodAxis.isBlank()
                        && !consequenceAxis.isBlank()
                        && likelihoods.stream().noneMatch(level -> level.name().isBlank())
                        && consequences.stream().noneMatch(String::isBlank)
                        && bands.stream().noneMatch(band -> band.name().isBlank());
        return named
                ? Optional.of(
                        new Scale(
                                likelihoodAxis,
                                consequenceAxis,
                                likelihoods,
                                consequences,
                                kinds,
                                bands,
                                cells))
                : Optional.empty();
    }

    public List<Level> likelihoods() {
        return List.copyOf(likelihoods);
    }

    public List<String> consequences() {
        return List.copyOf(consequences);
    }

    public List<ConsequenceKind> kinds() {
        return List.copyOf(kinds);
    }

    public List<Band> bands() {
        return List.copyOf(bands);
    }

    public String likelihoodAxis() {
        return likelihoodAxis;
    }

    public String consequenceAxis() {
        return consequenceAxis;
    }
}
