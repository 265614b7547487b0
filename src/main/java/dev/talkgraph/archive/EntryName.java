package dev.talkgraph.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;

/**
 * What an archive calls a file.
 *
 * @param parts folders and, last, the file
 */
record EntryName(List<String> parts) {

    private static final String MAC_RESOURCES = "__MACOSX";

    /**
     * Archives name files in UTF-8, most of them without saying so, and else in an encoding that
     * nobody tells; such a name is a hint all the same.
     *
     * @param entry read as Latin-1, so that its bytes are known still
     */
    static EntryName of(ZipEntry entry) {
        var name = entry.getName();
        try {
            var decoder =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            var isLatin = name.chars().allMatch(each -> each < 256);
            var bytes = name.getBytes(StandardCharsets.ISO_8859_1);
            name = isLatin ? decoder.decode(ByteBuffer.wrap(bytes)).toString() : name;
        } catch (CharacterCodingException other) {
            // It stays as it is.
        }
        return new EntryName(List.of(name.split("[/\\\\]+")));
    }

    /** Whether it is somebody's file: neither hidden nor a system's own. */
    boolean isForReading() {
        return !parts.isEmpty()
                && parts.stream()
                        .noneMatch(
                                part ->
                                        part.equals(MAC_RESOURCES)
                                                || part.startsWith(".")
                                                        && !part.equals(".")
                                                        && !part.equals(".."));
    }

    String last() {
        return parts.isEmpty() ? "" : parts.getLast();
    }
}
