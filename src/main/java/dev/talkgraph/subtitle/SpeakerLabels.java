package dev.talkgraph.subtitle;

import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who speaks, where that stands before the words: {@code [Speaker 1]: words}, {@code Mara: words}.
 *
 * <p>A label without brackets counts where it stands before words more than once, or begins a cue as
 * a name of two or three words, or as the first word of another label: "Note: ..." once is speech, and
 * so is a title in the middle of a cue. Words without a label belong to the one before.
 */
final class SpeakerLabels {

    private static final Pattern LABEL =
            Pattern.compile("(?:\\[([^\\[\\]\\n]{1,60})]:?|([^:\\n]{1,60}):)(?:\\s+|$)(?s)(.*)");

    /** What stands in brackets and is heard, not speaking: written small, or in capitals. */
    private static final Pattern SOUND = Pattern.compile("[a-z].*|[A-Z ]+|.*[,.!?♪].*");

    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_ONCE = 3;

    private final Set<String> labels;
    private final List<Cue> applied = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Cue open;
    private @Nullable String speaker;

    private SpeakerLabels(Set<String> labels) {
        this.labels = labels;
    }

    private record Labelled(String label, boolean bracketed, String words) {}

    /** The same cues, with labels taken from their words where they are labels. */
    static List<Cue> applied(List<Cue> cues) {
        var lines = new ArrayList<Cue>();
        var openings = new HashSet<String>();
        for (var cue : cues) {
            if (cue.speaker() == null) {
                cue.words().lines().forEach(line -> lines.add(cue.saying(line)));
                var opening = labelled(cue.words());
                if (opening != null) {
                    openings.add(opening.label());
                }
            } else {
                lines.add(cue);
            }
        }
        var found = new SpeakerLabels(counted(lines, openings).keySet());
        if (found.labels.isEmpty()) {
            return cues;
        }
        lines.forEach(found::add);
        found.close();
        found.applied.removeIf(cue -> cue.words().isBlank());
        return found.applied;
    }

    private void add(Cue line) {
        var labelled = line.speaker() == null ? labelled(line.words()) : null;
        if (labelled != null && labels.contains(labelled.label())) {
            close();
            speaker = labelled.label();
            open = line.by(speaker);
            words.append(labelled.words());
            return;
        }
        speaker = line.speaker() == null ? speaker : line.speaker();
        if (open == null || !open.isSameTime(line) || !Objects.equals(open.speaker(), speaker)) {
            close();
            open = line.by(speaker);
        }
        words.append(words.isEmpty() ? "" : "\n").append(line.words());
    }

    /** Lines are joined at the end of their cue: there may be as many as the text has. */
    private void close() {
        if (open != null) {
            applied.add(open.saying(words.toString().strip()));
        }
        open = null;
        words.setLength(0);
    }

    private static Map<String, Integer> counted(List<Cue> lines, Set<String> openings) {
        var counts = new HashMap<String, Integer>();
        var bracketed = new HashSet<String>();
        for (var line : lines) {
            var labelled = line.speaker() == null ? labelled(line.words()) : null;
            if (labelled != null) {
                counts.merge(labelled.label(), 1, Integer::sum);
                if (labelled.bracketed()) {
                    bracketed.add(labelled.label());
                }
            }
        }
        var firsts = new HashSet<String>();
        counts.forEach((label, times) -> firsts.add(times > 1 ? first(label) : ""));
        counts.entrySet()
                .removeIf(
                        one ->
                                one.getValue() < 2
                                        && !bracketed.contains(one.getKey())
                                        && !(openings.contains(one.getKey())
                                                && isSure(one.getKey(), firsts)));
        return counts;
    }

    private static boolean isSure(String label, Set<String> firsts) {
        var words = label.split(" ").length;
        return firsts.contains(label)
                || words > 1
                        && words <= MOST_WORDS_ONCE
                        && Name.isLike(new Span(label, 0, label.length()));
    }

    private static String first(String label) {
        var blank = label.indexOf(' ');
        return blank < 0 ? "" : label.substring(0, blank);
    }

    private static @Nullable Labelled labelled(String words) {
        var found = LABEL.matcher(words);
        if (!found.matches()) {
            return null;
        }
        var bracketed = found.group(1) != null;
        var label = (bracketed ? found.group(1) : found.group(2)).strip();
        if (bracketed ? isSound(label, words) : !isLabel(label)) {
            return null;
        }
        return new Labelled(label, bracketed, found.group(3).strip());
    }

    private static boolean isSound(String label, String words) {
        var isFollowedByColon = words.startsWith("]:", label.length() + 1);
        return !isFollowedByColon && (SOUND.matcher(label).matches() || !isLabel(label));
    }

    /** A few words of which each begins with a capital or is a number: a name or a part. */
    private static boolean isLabel(String label) {
        var words = label.split("[\\s_]+");
        if (label.isEmpty() || words.length > MOST_WORDS) {
            return false;
        }
        for (var word : words) {
            var first = word.isEmpty() ? '.' : word.charAt(0);
            var plain = word.chars().noneMatch(each -> ",;!?\"“”<>/".indexOf(each) >= 0);
            if (!plain
                    || !(Character.isUpperCase(first)
                            || Character.isDigit(first)
                            || first == '(')) {
                return false;
            }
        }
        return Character.isLetter(label.charAt(0));
    }
}
