package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.figures.export.DrawnPicture;
import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.bowtie.BowTieLayout;
import no.rettesnor.risk.model.bowtie.BowTieLayout.Box;
import no.rettesnor.risk.model.bowtie.BowTieLayout.Part;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.model.bowtie.BowTieWords;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.stream.Collectors;

/// A bow-tie as a picture. How far a barrier can be trusted stands in words in its box, and shows
/// in how its frame is drawn, so that it is told in greyscale as well.
public final class BowTiePicture {

    private static final Color INK = new Color(0x1f2328);
    private static final Color FRAME = new Color(0x6e7781);
    private static final Color QUIET = new Color(0xf6f8fa);
    private static final Color EVENT = new Color(0x0a4a9e);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font BOLD = PLAIN.deriveFont(Font.BOLD);

    private final BowTieNow now;
    private final Language language;
    private final BowTieLayout layout;

    private BowTiePicture(BowTieNow now, Language language) {
        this.now = now;
        this.language = language;
        this.layout = now.layout();
    }

    /// The picture of a bow-tie as it stands now.
    public static DrawnPicture of(BowTieNow now, Language language) {
        BowTiePicture picture = new BowTiePicture(now, language);
        String title = now.rated().risk().label() + " " + now.rated().risk().event();
        return new DrawnPicture(
                text("export.bow-tie.title", title).in(language),
                picture.spoken(),
                language,
                (int) Math.ceil(picture.layout.width()),
                (int) Math.ceil(picture.layout.height()),
                picture::draw);
    }

    private String spoken() {
        return layout.boxes().stream()
                .map(box -> BowTieWords.of(now, box, language).spoken())
                .collect(Collectors.joining(" "));
    }

    private void draw(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(1.5f));
        for (BowTieLayout.Wire wire : layout.wires()) {
            graphics.draw(new Line2D.Double(wire.fromX(), wire.fromY(), wire.toX(), wire.toY()));
        }
        layout.boxes().forEach(box -> draw(graphics, box));
    }

    private void draw(Graphics2D graphics, Box box) {
        BowTieWords words = BowTieWords.of(now, box, language);
        boolean event = box.part() == Part.EVENT;
        double corner = event ? 60 : 8;
        RoundRectangle2D frame =
                new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), corner, corner);
        graphics.setColor(event ? EVENT : box.part() == Part.BARRIER ? Color.WHITE : QUIET);
        graphics.fill(frame);
        graphics.setColor(event ? EVENT : words.style().equals("hold-holds") ? INK : FRAME);
        graphics.setStroke(stroke(words.style()));
        graphics.draw(frame);
        graphics.setColor(event ? Color.WHITE : INK);
        graphics.setFont(event ? BOLD : PLAIN);
        boolean stated = !words.state().isEmpty();
        DrawnWords text = new DrawnWords(graphics, box.width() - 16);
        double middle = box.y() + box.height() / 2;
        text.draw(words.text(), box.x() + 8, middle - (stated ? 8 : 0), true, stated ? 2 : 4);
        if (stated) {
            graphics.setFont(BOLD);
            text.draw(words.state(), box.x() + 8, box.y() + box.height() - 11, true, 1);
        }
    }

    private static BasicStroke stroke(String style) {
        return switch (style) {
            case "hold-unknown" -> dashed(3, 3);
            case "hold-weakened" -> dashed(8, 4);
            case "hold-gone" -> dashed(2, 6);
            default -> new BasicStroke(1.5f);
        };
    }

    private static BasicStroke dashed(float line, float gap) {
        return new BasicStroke(
                2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {line, gap}, 0);
    }
}
