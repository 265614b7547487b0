package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The charset that a text says it has: in its XML declaration, or in an HTML page's {@code meta}, as
 * the WHATWG's Encoding standard understands the name.
 */
final class DeclaredCharset {

    /** The part of a page in which a browser looks for it. */
    private static final int HEAD = 1_024;

    private static final Pattern XML =
            Pattern.compile(
                    "\\s{0,99}<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"'](\\w[\\w.:-]{1,40})[\"']");

    private static final Pattern META =
            Pattern.compile(
                    "<meta\\s[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}(\\w[\\w.:-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    /** Names that browsers take for a larger charset than they say. */
    private static final Map<String, String> LARGER =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("windows-874", "x-windows-874"),
                    Map.entry("macintosh", "x-MacRoman"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"));

    /** Those of the standard, under Java's names; no others that Java may know. */
    private static final Pattern KNOWN =
            Pattern.compile(
                    "IBM866|ISO-8859-\\d{1,2}|KOI8-[RU]|windows-125\\d|x-windows-874|x-MacRoman"
                            + "|GB18030|Big5|EUC-JP|windows-31j|ISO-2022-JP|x-windows-949");

    private DeclaredCharset() {}

    /** The charset; nothing where none is declared, or one that is not known, or a Unicode one. */
    static @Nullable Charset in(byte[] content) {
        var length = Math.min(HEAD, content.length);
        var head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        var xml = XML.matcher(head);
        if (xml.lookingAt()) {
            return named(xml.group(1));
        }
        var meta = META.matcher(head);
        return meta.find() ? named(meta.group(1)) : null;
    }

    /** The charset of that name or of a larger one that browsers take it for. */
    static @Nullable Charset named(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        var meant = LARGER.getOrDefault(plain, plain);
        if (meant.charAt(0) == '_' || !Charset.isSupported(meant)) {
            return null;
        }
        var charset = Charset.forName(meant);
        return KNOWN.matcher(charset.name()).matches() ? charset : null;
    }
}
