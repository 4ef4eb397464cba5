package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

final class SlidesTemplateTest {

    private static final Instant MADE = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir Path folder;

    @Test
    void slidesAreWrittenInTheTemplatesDesignAndItsOwnSlidesAreLeftOut() throws Exception {
        for (String ending : List.of("pptx", "potx")) {
            Path template = template("mal." + ending, 960, 540);
            Path target = folder.resolve("ut-" + ending + ".pptx");

            write(target, new SlidesTemplate(template));

            try (InputStream in = Files.newInputStream(target);
                    XMLSlideShow show = new XMLSlideShow(in)) {
                assertThat(
                                show.getPackage()
                                        .getPartsByContentType(XSLFRelation.MAIN.getContentType()))
                        .hasSize(1);
                assertThat(show.getSlideMasters().getFirst().getShapes())
                        .anyMatch(shape -> shape.getShapeName().equals("Kommunevåpen"));
                assertThat(show.getSlides()).hasSize(2);
                assertThat(show.getSlides().getFirst().getShapes())
                        .extracting(shape -> ((XSLFTextShape) shape).getText())
                        .containsExactly("Årsrapport", "Eksempelkommunen");
                assertThat(show.getSlides().getLast().getTitle()).isEqualTo("Kort fortalt");
                assertThat(show.getCTPresentation().isSetExtLst()).isFalse();
            }
        }
    }

    @Test
    void theSameTemplateAndContentGiveTheSameFile() throws Exception {
        SlidesTemplate template = new SlidesTemplate(template("mal.pptx", 960, 540));
        write(folder.resolve("a.pptx"), template);
        write(folder.resolve("b.pptx"), template);
        assertThat(folder.resolve("a.pptx")).hasSameBinaryContentAs(folder.resolve("b.pptx"));
    }

    @Test
    void whatItHoldsIsToldBeforeItIsUsed() throws Exception {
        assertThat(new SlidesTemplate(template("mal.pptx", 960, 540)).found()).hasSize(3);
    }

    @Test
    void whatIsNoWideTemplateIsRefusedInOneSentence() throws Exception {
        Path square = template("gammel.pptx", 720, 540);
        assertThatThrownBy(() -> write(folder.resolve("ut.pptx"), new SlidesTemplate(square)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains("gammel.pptx", "16:9"));
        assertThat(folder.resolve("ut.pptx")).doesNotExist();

        Path word = folder.resolve("brev.pptx");
        Files.writeString(word, "ikke en presentasjon");
        assertThatThrownBy(() -> new SlidesTemplate(word).found())
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new SlidesTemplate(folder.resolve("borte.pptx")).found())
                .isInstanceOf(ProblemException.class);
    }

    private static void write(Path target, SlidesTemplate template) throws ProblemException {
        ReportPresentation.write(
                target,
                new PresentationSpec(
                        "Årsrapport",
                        "Eksempelkommunen",
                        Language.NB,
                        List.of(
                                new PresentationSpec.BulletSlide(
                                        "Kort fortalt", List.of("Ett", "To"), "Si dette"))),
                template,
                MADE,
                ProgressMonitor.none());
    }

    private Path template(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.setPageSize(new Dimension(width, height));
            XSLFSlideMaster master = show.getSlideMasters().getFirst();
            XSLFAutoShape arms = master.createAutoShape();
            arms.setAnchor(new Rectangle(width - 80, 20, 60, 60));
            arms.setFillColor(new Color(0x7a1f3d));
            ((CTShape) arms.getXmlObject()).getNvSpPr().getCNvPr().setName("Kommunevåpen");
            show.createSlide(master.getLayout(SlideLayout.TITLE)).createTextBox().setText("Slett");
            show.getCTPresentation().addNewExtLst();
            if (name.endsWith("potx")) {
                show.getPackage()
                        .replaceContentType(
                                XSLFRelation.MAIN.getContentType(),
                                XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            }
            show.write(out);
        }
        return file;
    }
}
