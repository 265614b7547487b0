package dev.talkgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The command line's arguments, Spring's properties ({@code --server.port=9000}) told apart from the
 * words of a command.
 */
record Arguments(List<String> properties, List<String> words) {

    private static final Pattern PROPERTY =
            Pattern.compile("--[\\w-]++[.][^=]++=.*+", Pattern.DOTALL);

    /** Properties are recognised by the dot in their names, which no option of a command has. */
    static Arguments of(String... arguments) {
        var properties = new ArrayList<String>();
        var words = new ArrayList<String>();
        var onlyWords = false;
        for (var argument : arguments) {
            onlyWords |= argument.equals("--");
            var isProperty = !onlyWords && PROPERTY.matcher(argument).matches();
            (isProperty ? properties : words).add(argument);
        }
        return new Arguments(List.copyOf(properties), List.copyOf(words));
    }
}
