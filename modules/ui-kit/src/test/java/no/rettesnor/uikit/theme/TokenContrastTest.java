package no.rettesnor.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// WCAG 2.2: text 4.5 : 1, edges of controls and lines of charts 3 : 1.
class TokenContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("(-(?:color|ks)-[a-z0-9-]+):\\s*(#[0-9a-fA-F]{6})");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-default, -ks-pane, 4.5",
        "-color-fg-default, -ks-selected, 4.5",
        "-color-fg-default, -ks-selected-quiet, 4.5",
        "-color-fg-default, -ks-stripe-1, 4.5",
        "-color-fg-default, -ks-stripe-2, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-fg-muted, -color-bg-subtle, 4.5",
        "-color-fg-subtle, -color-bg-default, 4.5",
        "-color-fg-subtle, -color-bg-subtle, 4.5",
        "-color-accent-fg, -color-bg-default, 4.5",
        "-color-success-fg, -color-bg-default, 4.5",
        "-color-warning-fg, -color-bg-default, 4.5",
        "-color-danger-fg, -color-bg-default, 4.5",
        "-color-fg-emphasis, -color-accent-emphasis, 4.5",
        "-color-fg-emphasis, -color-success-emphasis, 4.5",
        "-color-fg-emphasis, -color-warning-emphasis, 4.5",
        "-color-fg-emphasis, -color-danger-emphasis, 4.5",
        "-ks-control-border, -color-bg-default, 3",
        "-ks-control-border, -color-bg-subtle, 3",
        "-color-accent-emphasis, -color-bg-default, 3",
        "-ks-series-1, -color-bg-default, 3",
        "-ks-series-2, -color-bg-default, 3",
        "-ks-series-3, -color-bg-default, 3",
        "-ks-series-4, -color-bg-default, 3",
    })
    void whatMustBeReadStandsOutFromWhatIsBehindIt(String front, String behind, double least)
            throws IOException {
        for (String scheme : new String[] {"light", "dark"}) {
            Map<String, String> tokens = tokens(scheme);
            double ratio = ratio(token(tokens, front), token(tokens, behind));
            assertThat(ratio)
                    .as("%s on %s, %s", front, behind, scheme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static String token(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, String> tokens(String scheme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        read("/atlantafx/base/theme/primer-" + scheme + ".css", tokens);
        read("/no/rettesnor/uikit/theme/tokens-" + scheme + ".css", tokens);
        return tokens;
    }

    private static void read(String sheet, Map<String, String> tokens) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TokenContrastTest.class.getResourceAsStream(sheet), sheet)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String root = css.substring(0, css.indexOf('}'));
            Matcher matcher = TOKEN.matcher(root);
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
        }
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
