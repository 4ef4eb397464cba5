package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.figures.export.DrawnPicture;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;

import java.util.List;

/// The three pictures of a matrix.
enum MatrixPicture {
    BEFORE(Stage.BEFORE),
    AFTER(Stage.AFTER),
    BOTH(Stage.BEFORE, Stage.AFTER);

    private final Stage first;
    private final Stage last;

    MatrixPicture(Stage only) {
        this(only, only);
    }

    MatrixPicture(Stage first, Stage last) {
        this.first = first;
        this.last = last;
    }

    /// The name for users, and in the names of files.
    Text label() {
        return text("export.picture." + name());
    }

    DrawnPicture of(String title, Scale scale, List<RatedRisk> risks, Language language) {
        List<Stage> stages = first == last ? List.of(first) : List.of(first, last);
        MatrixDrawing drawing = new MatrixDrawing(scale, risks, stages);
        MatrixGrid grid = new MatrixGrid(scale, language, Integer.MAX_VALUE);
        GridSpec told = first == last ? grid.at(first, risks) : grid.both(risks);
        return new DrawnPicture(
                title + " – " + label().in(language),
                told.altText(),
                language,
                MatrixDrawing.WIDTH,
                drawing.height(),
                drawing::draw);
    }
}
