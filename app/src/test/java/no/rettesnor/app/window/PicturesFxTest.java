package no.rettesnor.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.uikit.theme.Appearance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.imageio.ImageIO;

@ExtendWith(FxExtension.class)
class PicturesFxTest {

    @TempDir Path folder;

    @Test
    void drawsThePageLargerThanTheScreenAndInTheChosenScheme() throws IOException {
        Pictures pictures =
                new Pictures(
                        new InventedContent(),
                        Clock.fixed(Instant.parse("2026-11-21T08:04:00Z"), ZoneOffset.UTC));
        BufferedImage light = drawn(pictures, Appearance.Scheme.LIGHT);
        BufferedImage dark = drawn(pictures, Appearance.Scheme.DARK);
        assertThat(light.getWidth()).isEqualTo(1280);
        assertThat(light.getHeight()).isEqualTo(720);
        assertThat(brightness(light)).isGreaterThan(200);
        assertThat(brightness(dark)).isLessThan(60);
    }

    private BufferedImage drawn(Pictures pictures, Appearance.Scheme scheme) throws IOException {
        Path file = folder.resolve(scheme.name() + ".png");
        pictures.write(
                new Pictures.Shot("cases", "", 1280, 720, new Appearance(scheme, 100), Language.NB),
                file);
        return ImageIO.read(file.toFile());
    }

    private static long brightness(BufferedImage image) {
        long sum = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            sum += image.getRGB(x, image.getHeight() / 2) >> 8 & 255;
        }
        return sum / image.getWidth();
    }
}
