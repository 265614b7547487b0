package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;

/**
 * What stands in YAML above a text, between two lines {@code ---}.
 *
 * @param sheet what it says of the episode
 * @param end index of the first line behind it
 */
public record FrontMatter(EpisodeSheet sheet, int end) {

    private static final String FENCE = "---";
    private static final int MOST_LINES = 2_000;
    private static final int LARGEST = 200_000;
    private static final int DEEPEST = 20;

    /** Lists around a value that is a link, alone or in a list of them. */
    private static final int LINK = 2;

    private static final int MOST_LISTS = 3;

    /** The index of the first line behind front matter, 0 where a text has none. */
    public static int length(Lines lines) {
        if (lines.size() == 0 || !lines.get(0).words().equals(FENCE)) {
            return 0;
        }
        for (var i = 1; i < Math.min(MOST_LINES, lines.size()); i++) {
            var words = lines.get(i).words();
            if (words.equals(FENCE) || words.equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Reads it.
     *
     * @return nothing where a text has none
     * @throws UnreadableSource if it is no YAML
     */
    public static @Nullable FrontMatter of(Lines lines) {
        var end = length(lines);
        if (end == 0) {
            return null;
        }
        var sheet = new EpisodeSheet();
        if (end > 2) {
            var yaml = lines.get(0).end();
            read(new Span(lines.text(), yaml, lines.get(end - 1).start()), sheet);
        }
        return new FrontMatter(sheet, end);
    }

    private static void read(Span yaml, EpisodeSheet sheet) {
        if (yaml.length() > LARGEST) {
            throw new UnreadableSource(
                    "The front matter has more than " + LARGEST + " characters", yaml.start());
        }
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        try {
            var root =
                    new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml.words()));
            if (root instanceof MappingNode mapping) {
                mapping.getValue()
                        .forEach(
                                one -> {
                                    if (one.getKeyNode() instanceof ScalarNode key) {
                                        add(sheet, key.getValue(), one.getValueNode(), yaml, 0);
                                    }
                                });
            }
        } catch (YAMLException broken) {
            throw new UnreadableSource("The front matter is no YAML", yaml.start());
        }
    }

    /**
     * A value, the values of a list, and of what has a name, that. A list within a list is a link as
     * notes write them: {@code guest: [[Mara Quill]]}.
     */
    private static void add(EpisodeSheet sheet, String key, Node node, Span yaml, int lists) {
        switch (node) {
            case ScalarNode scalar -> {
                var place = place(scalar, yaml);
                sheet.add(
                        key,
                        lists >= LINK
                                ? EpisodeSheet.Value.of(WikiLink.shown(place))
                                : new EpisodeSheet.Value(scalar.getValue(), place));
            }
            case SequenceNode list when lists < MOST_LISTS ->
                    list.getValue().forEach(item -> add(sheet, key, item, yaml, lists + 1));
            case MappingNode thing ->
                    thing.getValue().stream()
                            .filter(
                                    one ->
                                            one.getKeyNode() instanceof ScalarNode name
                                                    && name.getValue().equals("name"))
                            .forEach(
                                    one -> {
                                        if (one.getValueNode() instanceof ScalarNode name) {
                                            add(sheet, key, name, yaml, 0);
                                        }
                                    });
            default -> {}
        }
    }

    /** The characters of a value, quotation marks left out; marks count code points. */
    private static Span place(ScalarNode scalar, Span yaml) {
        var words = yaml.words();
        var from = words.offsetByCodePoints(0, scalar.getStartMark().getIndex());
        var to =
                words.offsetByCodePoints(
                        from, scalar.getEndMark().getIndex() - scalar.getStartMark().getIndex());
        var style = scalar.getScalarStyle();
        var isQuoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        return isQuoted ? yaml.between(from + 1, to - 1) : yaml.between(from, to);
    }
}
