package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Bow-ties in the store. Each method that changes something is one step of undo; where the
/// analysis is not in progress, it is refused with a [RiskRefusedException].
public final class BowTieStore {

    private final Store store;
    private final RiskStore risks;

    public BowTieStore(Store store) {
        this.store = store;
        this.risks = new RiskStore(store);
    }

    /// The bow-tie of a risk; empty when nobody has begun on it.
    public BowTie bowTie(String riskId) {
        return store.read(
                session -> {
                    BowTieMapper mapper = session.mapper(BowTieMapper.class);
                    return new BowTie(mapper.lines(riskId), mapper.barriers(riskId));
                });
    }

    /// Begins a bow-tie with the causes and consequences that the risk names, one line for each
    /// line of text or sentence; nothing where it has been begun.
    public void begin(Risk risk) {
        change(
                risk,
                Action.of(text("step.bow-tie.begin", risk.label())),
                mapper -> {
                    if (mapper.lines(risk.id()).isEmpty()) {
                        insertAll(mapper, risk, Side.THREAT, parts(risk.causes()));
                        insertAll(mapper, risk, Side.CONSEQUENCE, parts(risk.consequences()));
                    }
                });
    }

    /// Adds a line at the bottom of its side.
    public BowTieLine addLine(Risk risk, Side side, String words) {
        String id = store.ids().next();
        int position = bowTie(risk.id()).lines(side).size();
        BowTieLine line = new BowTieLine(id, risk.id(), side, position, words);
        change(risk, Action.of(text("step.bow-tie.line", words)), m -> m.insertLine(line));
        return line;
    }

    /// Adds a barrier at the inner end of a line.
    public Barrier addBarrier(Risk risk, BowTieLine line, String words) {
        int position = bowTie(risk.id()).barriers(line).size();
        Barrier barrier = Barrier.of(store.ids().next(), line.id(), position, words);
        change(risk, Action.of(text("step.bow-tie.barrier", words)), m -> m.insertBarrier(barrier));
        return barrier;
    }

    /// Gives a line other words.
    public void edit(Risk risk, BowTieLine line, String words) {
        change(
                risk,
                Action.typing(text("step.bow-tie.line.edit", words), "bow-tie-line:" + line.id()),
                mapper -> mapper.updateLine(found(mapper.line(line.id())).said(words)));
    }

    /// Changes a barrier.
    ///
    /// @param what words for the undo list
    /// @param change given the barrier as it stands
    public void edit(Risk risk, Barrier barrier, Text what, UnaryOperator<Barrier> change) {
        change(
                risk,
                Action.typing(what, "bow-tie-barrier:" + barrier.id()),
                mapper -> mapper.updateBarrier(change.apply(found(mapper.barrier(barrier.id())))));
    }

    /// Moves a line up or down its side; at the end of it nothing happens.
    ///
    /// @param by −1 for up, 1 for down
    public void move(Risk risk, BowTieLine line, int by) {
        List<BowTieLine> lines = Places.moved(bowTie(risk.id()).lines(line.side()), line, by);
        change(
                risk,
                Action.of(text("step.bow-tie.move", line.text())),
                mapper -> Places.write(lines, BowTieLine::at, mapper::updateLine));
    }

    /// Moves a barrier along its line; at the end of it nothing happens.
    ///
    /// @param by −1 for outwards, 1 for inwards
    public void move(Risk risk, Barrier barrier, int by) {
        BowTie bowTie = bowTie(risk.id());
        List<Barrier> barriers =
                Places.moved(
                        bowTie.barriers(found(bowTie.line(barrier.lineId()).orElse(null))),
                        barrier,
                        by);
        change(
                risk,
                Action.of(text("step.bow-tie.move", barrier.text())),
                mapper -> Places.write(barriers, Barrier::at, mapper::updateBarrier));
    }

    /// Takes a line away with its barriers.
    public void remove(Risk risk, BowTieLine line) {
        change(
                risk,
                Action.of(text("step.bow-tie.remove", line.text())),
                mapper -> {
                    mapper.deleteBarriersOn(line.id());
                    mapper.deleteLine(line.id());
                });
    }

    /// Takes a barrier away.
    public void remove(Risk risk, Barrier barrier) {
        change(
                risk,
                Action.of(text("step.bow-tie.remove", barrier.text())),
                mapper -> mapper.deleteBarrier(barrier.id()));
    }

    private void insertAll(BowTieMapper mapper, Risk risk, Side side, List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            mapper.insertLine(
                    new BowTieLine(store.ids().next(), risk.id(), side, place, words.get(place)));
        }
    }

    private void change(Risk risk, Action action, Consumer<BowTieMapper> work) {
        risks.change(
                risk.analysisId(),
                action,
                (session, _) -> {
                    work.accept(session.mapper(BowTieMapper.class));
                    return risk;
                });
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new RiskRefusedException(text("refused.gone"));
        }
        return row;
    }

    private static List<String> parts(String words) {
        return words.lines()
                .flatMap(line -> Arrays.stream(line.split("[.;](?=\\s|$)", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
