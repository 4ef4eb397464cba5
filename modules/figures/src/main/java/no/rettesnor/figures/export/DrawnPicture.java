package no.rettesnor.figures.export;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.bytes.FileReplacement;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

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

/// Something drawn, as a file of its own: a picture for print, or vectors. Both are on white, and
/// the vectors tell their alt text to whoever cannot see them.
///
/// @param title what it is called
/// @param altText what it shows
/// @param language of both
/// @param width in points of a screen: 96 to an inch
/// @param height in the same
/// @param drawing draws it within that width and height; called again for each file
public record DrawnPicture(
        String title,
        String altText,
        Language language,
        int width,
        int height,
        Consumer<Graphics2D> drawing) {

    private static final double DOTS_OF_PRINT = 300;
    private static final double DOTS_OF_SCREEN = 96;
    private static final double METRES_OF_INCH = 0.0254;
    private static final String SVG = "http://www.w3.org/2000/svg";

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
        double scale = DOTS_OF_PRINT / DOTS_OF_SCREEN;
        BufferedImage drawn =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        graphics.scale(scale, scale);
        drawing.accept(graphics);
        graphics.dispose();
        return png(drawn);
    }

    static byte[] png(BufferedImage opaque) {
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
            graphics.setSVGCanvasSize(new Dimension(width, height));
            drawing.accept(graphics);
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
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("lang", language.tag());
        Element words = document.createElementNS(SVG, "desc");
        words.setTextContent(altText);
        root.insertBefore(words, root.getFirstChild());
        Element heading = document.createElementNS(SVG, "title");
        heading.setTextContent(title);
        root.insertBefore(heading, words);
    }
}
