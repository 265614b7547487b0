package dev.talkgraph.mail;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;

/** The characters of a part of an e-mail. */
final class MailText {

    /** How browsers read what says that it is ASCII or ISO 8859-1; it has a letter for almost any byte. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private MailText() {}

    /** As declared where that is true, else as UTF-8 where it is that, else as Western letters. */
    static String of(byte[] bytes, @Nullable String declared) {
        var charsets = new ArrayList<Charset>();
        var told = charset(declared);
        if (told != null && told.canEncode() && !isWestern(told)) {
            charsets.add(told);
        }
        charsets.add(StandardCharsets.UTF_8);
        for (var charset : charsets) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                // The next one may fit.
            }
        }
        return new String(bytes, WESTERN);
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(WESTERN);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Lines that were broken to fit a width end with a blank (RFC 3676). */
    static String unwrapped(String text) {
        var whole = new StringBuilder();
        var isOpen = false;
        var isFirst = true;
        for (var line : text.split("\\R", -1)) {
            var goesOn = isOpen && !line.isBlank() && !line.startsWith(">");
            whole.append(goesOn || isFirst ? "" : "\n").append(line);
            isOpen = line.endsWith(" ") && !line.equals("-- ");
            isFirst = false;
        }
        return whole.toString();
    }
}
