package no.rettesnor.figures.export;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.chart.ChartColours;
import no.rettesnor.figures.chart.ChartDrawing;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.bytes.FileReplacement;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/// A figure's chart as a file of its own: a picture for print, or vectors.
///
/// Both are as wide as the text of an A4 page, on white, and both tell their alt text to whoever
/// cannot see them.
public final class FigurePicture {

    /// 169 mm at 96 dots an inch.
    private static final int WIDTH = 640;

    private static final double DOTS_OF_PRINT = 300;
    private static final double DOTS_OF_SCREEN = 96;
    private static final double METRES_OF_INCH = 0.0254;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Figure figure;
    private final Language language;
    private final ChartDrawing drawing;
    private final int height;

    /// @param figure with a chart, and with something to draw in it
    public FigurePicture(Figure figure, Language language) {
        this.figure = figure;
        this.language = language;
        this.drawing = new ChartDrawing(figure, language, ChartColours.LIGHT);
        this.height = drawing.naturalHeight(WIDTH);
    }

    /// Writes a PNG of 300 dots an inch, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    public void writePng(Path target) throws ProblemException {
        FileReplacement.write(target, out -> out.write(png()));
    }

    /// Writes an SVG, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    public void writeSvg(Path target) throws ProblemException {
        FileReplacement.write(target, this::svg);
    }

    /// A PNG of 300 dots an inch.
    public byte[] png() {
        BufferedImage drawn = drawing.draw(WIDTH, height, DOTS_OF_PRINT / DOTS_OF_SCREEN).picture();
        BufferedImage opaque =
                new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(drawn, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata about =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(opaque), null);
            about.mergeTree("javax_imageio_png_1.0", resolution());
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, about), null);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode resolution() {
        String dots = Long.toString(Math.round(DOTS_OF_PRINT / METRES_OF_INCH));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dots);
        size.setAttribute("pixelsPerUnitYAxis", dots);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(size);
        return root;
    }

    private void svg(OutputStream out) throws IOException {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .getDOMImplementation()
                            .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
            drawing.draw(graphics, WIDTH, height);
            Element root = graphics.getRoot();
            describe(document, root);
            TransformerFactory transformers = TransformerFactory.newDefaultInstance();
            transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer writing = transformers.newTransformer();
            writing.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writing.transform(new DOMSource(root), new StreamResult(out));
        } catch (ParserConfigurationException | TransformerException cause) {
            throw new IOException(cause);
        }
    }

    private void describe(Document document, Element root) {
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("lang", language.tag());
        Element words = document.createElementNS(SVG, "desc");
        words.setTextContent(figure.altText().in(language));
        root.insertBefore(words, root.getFirstChild());
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(figure.title().in(language));
        root.insertBefore(title, words);
    }
}
