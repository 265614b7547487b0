package dev.talkgraph.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The file of a recording that an item brings. */
final class Enclosure {

    private static final List<String> ENDINGS =
            List.of(
                    ".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4",
                    ".m4v", ".webm", ".mov");

    private Enclosure() {}

    /** The address of the first that can be heard or seen; a picture or a document is none. */
    static @Nullable String of(Fields fields) {
        var files = new ArrayList<Element>(fields.all(Vocabulary.RSS, "enclosure"));
        files.addAll(fields.links("enclosure"));
        files.addAll(fields.all(Vocabulary.MEDIA, "content"));
        for (var file : files) {
            var address = Show.web(file.hasAttr("url") ? file.attr("url") : file.attr("href"));
            if (address != null && isRecording(file, address)) {
                return address;
            }
        }
        return null;
    }

    private static boolean isRecording(Element file, String address) {
        var type = (file.attr("type") + file.attr("medium")).strip().toLowerCase(Locale.ROOT);
        var name = address.toLowerCase(Locale.ROOT).replaceFirst("[?#].*$", "");
        return type.startsWith("audio")
                || type.startsWith("video")
                || type.startsWith("application/ogg")
                || ENDINGS.stream().anyMatch(name::endsWith)
                || type.isEmpty();
    }
}
