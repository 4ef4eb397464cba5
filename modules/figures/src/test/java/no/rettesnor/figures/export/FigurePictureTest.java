package no.rettesnor.figures.export;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.trend.TrendFigures;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

class FigurePictureTest {

    static List<Figure> figures() {
        return TrendFigures.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anSvgIsWellFormedAndTellsItsAltText(Figure figure, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("figure.svg");
        new FigurePicture(figure, Language.NB).writeSvg(file);
        Element root =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 640 ");
        assertThat(words(root, "title")).isEqualTo(figure.title().in(Language.NB));
        assertThat(words(root, "desc")).isEqualTo(figure.altText().in(Language.NB));
        assertThat(root.getElementsByTagNameNS("*", "text").getLength()).isGreaterThan(5);
        Path kept = Files.createDirectories(Path.of("target", "pictures"));
        Files.copy(
                file,
                kept.resolve(figure.id() + ".svg"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aPictureThatStandsAloneSaysWhatItShowsAndWhereFrom(Figure figure, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("figure.svg");
        new FigurePicture(figure, Language.NB).writeSvg(file);
        NodeList texts =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getElementsByTagNameNS("*", "text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent()).append(' ');
        }
        assertThat(words).contains(figure.title().in(Language.NB));
        assertThat(words).contains(figure.source().in(Language.NB));
        figure.notes().forEach(note -> assertThat(words).contains(note.in(Language.NB)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aPngHasTheDotsOfPrint(Figure figure, @TempDir Path folder)
            throws ProblemException, IOException {
        Path file = folder.resolve("figure.png");
        new FigurePicture(figure, Language.NB).writePng(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(2000);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs");
        assertThat(at).isPositive();
        assertThat(ByteBuffer.wrap(bytes).getInt(at + 4)).isEqualTo(11_811);
    }

    private static String words(Element root, String name) {
        return root.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
