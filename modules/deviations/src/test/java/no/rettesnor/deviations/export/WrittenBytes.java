package no.rettesnor.deviations.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// All that a written file holds, as somebody with bad intentions would read it: the raw bytes,
/// every part of a package, every stream of a PDF unpacked, and the words that its glyphs stand for
/// by each of its fonts.
final class WrittenBytes {

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f\\s]+)>");
    private static final Pattern SINGLES =
            Pattern.compile("beginbfchar(.*?)endbfchar", Pattern.DOTALL);
    private static final Pattern RANGES =
            Pattern.compile("beginbfrange(.*?)endbfrange", Pattern.DOTALL);

    private final Map<String, String> parts = new HashMap<>();

    private WrittenBytes() {}

    static WrittenBytes of(Path file) throws IOException {
        WrittenBytes written = new WrittenBytes();
        byte[] bytes = Files.readAllBytes(file);
        written.add("the file", bytes);
        if (file.toString().endsWith(".pdf")) {
            written.unpackPdf(bytes);
        } else {
            written.unzip(file);
        }
        return written;
    }

    /// The parts that hold the words, in whatever encoding; white space does not count.
    List<String> holding(String words) {
        String wanted = squeezed(words);
        return parts.entrySet().stream()
                .filter(part -> part.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    int count() {
        return parts.size();
    }

    private void add(String name, byte[] bytes) {
        parts.put(name + " as UTF-8", squeezed(new String(bytes, StandardCharsets.UTF_8)));
        parts.put(name + " as Latin-1", squeezed(new String(bytes, StandardCharsets.ISO_8859_1)));
        parts.put(name + " as UTF-16BE", squeezed(new String(bytes, StandardCharsets.UTF_16BE)));
        parts.put(name + " as UTF-16LE", squeezed(new String(bytes, StandardCharsets.UTF_16LE)));
        byte[] odd =
                bytes.length == 0
                        ? bytes
                        : ByteBuffer.allocate(bytes.length - 1)
                                .put(bytes, 1, bytes.length - 1)
                                .array();
        parts.put(
                name + " as UTF-16 from the odd",
                squeezed(new String(odd, StandardCharsets.UTF_16BE)));
    }

    private void unzip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] part;
                try (InputStream in = zip.getInputStream(entry)) {
                    part = in.readAllBytes();
                }
                add(entry.getName(), part);
                String words = new String(part, StandardCharsets.UTF_8);
                parts.put(
                        entry.getName() + " without tags",
                        squeezed(unescaped(words.replaceAll("<[^>]*>", ""))));
            }
        }
    }

    private void unpackPdf(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> streams = new ArrayList<>();
        Matcher matcher = STREAM.matcher(raw);
        while (matcher.find()) {
            byte[] inflated = inflated(bytes, matcher.end());
            if (inflated.length > 0) {
                add("stream at " + matcher.start(), inflated);
                streams.add(new String(inflated, StandardCharsets.ISO_8859_1));
            }
        }
        streams.add(raw);
        strings("the file", raw);
        List<Map<Integer, String>> fonts =
                streams.stream()
                        .filter(each -> each.contains("beginbf"))
                        .map(WrittenBytes::letters)
                        .toList();
        for (int i = 0; i < streams.size(); i++) {
            strings("stream " + i, streams.get(i));
            for (int font = 0; font < fonts.size(); font++) {
                String said = said(streams.get(i), fonts.get(font));
                if (!said.isEmpty()) {
                    parts.put("glyphs of stream " + i + " by font " + font, squeezed(said));
                }
            }
        }
    }

    private static byte[] inflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException notPacked) {
            return new byte[0];
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    /// Text strings of the PDF itself: titles, bookmarks, descriptions, actual text.
    private void strings(String name, String stream) {
        StringBuilder all = new StringBuilder();
        Matcher hex = HEX.matcher(stream);
        while (hex.find()) {
            byte[] bytes = bytes(hex.group(1));
            all.append(new String(bytes, StandardCharsets.UTF_16BE)).append(' ');
            all.append(new String(bytes, StandardCharsets.ISO_8859_1)).append(' ');
        }
        for (byte[] literal : literals(stream)) {
            all.append(new String(literal, StandardCharsets.UTF_16BE)).append(' ');
            all.append(new String(literal, StandardCharsets.ISO_8859_1)).append(' ');
        }
        parts.put("strings of " + name, squeezed(all.toString()));
    }

    private static Map<Integer, String> letters(String map) {
        Map<Integer, String> letters = new HashMap<>();
        Matcher singles = SINGLES.matcher(map);
        while (singles.find()) {
            List<String> codes = codes(singles.group(1));
            for (int i = 0; i + 1 < codes.size(); i += 2) {
                letters.put(Integer.parseInt(codes.get(i), 16), unicode(codes.get(i + 1), 0));
            }
        }
        Matcher ranges = RANGES.matcher(map);
        while (ranges.find()) {
            List<String> codes = codes(ranges.group(1));
            for (int i = 0; i + 2 < codes.size(); i += 3) {
                int first = Integer.parseInt(codes.get(i), 16);
                int last = Integer.parseInt(codes.get(i + 1), 16);
                for (int code = first; code <= last; code++) {
                    letters.put(code, unicode(codes.get(i + 2), code - first));
                }
            }
        }
        return letters;
    }

    private static List<String> codes(String block) {
        return HEX.matcher(block).results().map(found -> found.group(1)).toList();
    }

    private static String unicode(String hex, int plus) {
        byte[] bytes = bytes(hex);
        String text = new String(bytes, StandardCharsets.UTF_16BE);
        return plus == 0 || text.isEmpty()
                ? text
                : text.substring(0, text.length() - 1)
                        + (char) (text.charAt(text.length() - 1) + plus);
    }

    /// What the strings of a page say when their codes, of two bytes, are looked up in a font.
    private static String said(String stream, Map<Integer, String> letters) {
        StringBuilder said = new StringBuilder();
        List<byte[]> strings = new ArrayList<>(literals(stream));
        HEX.matcher(stream).results().forEach(hex -> strings.add(bytes(hex.group(1))));
        for (byte[] each : strings) {
            for (int i = 0; i + 1 < each.length; i += 2) {
                int code = ((each[i] & 0xFF) << 8) | (each[i + 1] & 0xFF);
                said.append(letters.getOrDefault(code, ""));
            }
        }
        return said.toString();
    }

    private static byte[] bytes(String hex) {
        String digits = hex.replaceAll("\\s", "");
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static List<byte[]> literals(String stream) {
        List<byte[]> literals = new ArrayList<>();
        for (int at = stream.indexOf('('); at >= 0; at = stream.indexOf('(', at)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int depth = 1;
            at++;
            while (at < stream.length() && depth > 0) {
                char each = stream.charAt(at++);
                if (each == '\\' && at < stream.length()) {
                    char escaped = stream.charAt(at++);
                    if (escaped >= '0' && escaped <= '7') {
                        int code = escaped - '0';
                        for (int i = 0; i < 2 && isOctal(stream, at); i++) {
                            code = code * 8 + stream.charAt(at++) - '0';
                        }
                        out.write(code);
                    } else {
                        out.write(
                                switch (escaped) {
                                    case 'n' -> '\n';
                                    case 'r' -> '\r';
                                    case 't' -> '\t';
                                    case 'b' -> '\b';
                                    case 'f' -> '\f';
                                    default -> escaped;
                                });
                    }
                    continue;
                }
                depth += each == '(' ? 1 : each == ')' ? -1 : 0;
                if (depth > 0) {
                    out.write(each);
                }
            }
            literals.add(out.toByteArray());
        }
        return literals;
    }

    private static boolean isOctal(String stream, int at) {
        return at < stream.length() && stream.charAt(at) >= '0' && stream.charAt(at) <= '7';
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u00A0\\u00AD]+", "").toLowerCase(Locale.ROOT);
    }
}
