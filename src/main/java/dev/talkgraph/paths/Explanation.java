package dev.talkgraph.paths;

import dev.talkgraph.paths.PathGraph.Way;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in a sentence what a way says, without the wording of the claims and quotes on it. */
final class Explanation {

    private Explanation() {}

    /**
     * The sentence, put together from the stretches between people, topics, episodes and shows.
     *
     * @param why what a single edge says
     * @param named how a node is called in a sentence
     */
    static String of(
            Way way,
            BiFunction<PathEdge, List<PathNode>, String> why,
            Function<PathNode, String> named) {
        var parts = new ArrayList<String>();
        int begin = 0;
        for (int end = 1; end < way.nodes().size(); end++) {
            if (isPlace(way.nodes().get(end)) || end == way.nodes().size() - 1) {
                var edges = way.edges().subList(begin, end);
                var from = way.nodes().get(begin);
                var to = way.nodes().get(end);
                var told = told(edges, named.apply(from), named.apply(to));
                if (told.isEmpty()) {
                    edges.forEach(edge -> parts.add(why.apply(edge, way.nodes())));
                } else {
                    parts.add(told);
                }
                begin = end;
            }
        }
        var sentence = String.join("; ", parts);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    /** What a stretch over claims, quotes and questions says; nothing for one that is rare. */
    private static String told(List<PathEdge> edges, String from, String to) {
        return switch (edges.stream()
                .map(edge -> edge.tie().name())
                .collect(Collectors.joining(" "))) {
            case "MADE ABOUT" -> from + " makes a claim about " + to;
            case "ABOUT MADE" -> to + " makes a claim about " + from;
            case "SAID ABOUT" -> from + " is quoted on " + to;
            case "ABOUT SAID" -> to + " is quoted on " + from;
            case "ABOUT ABOUT" -> "the same words are about " + from + " and " + to;
            case "MADE STATED_IN" -> from + " makes a claim in " + to;
            case "STATED_IN MADE" -> to + " makes a claim in " + from;
            case "SAID FROM" -> from + " is quoted from " + to;
            case "FROM SAID" -> to + " is quoted from " + from;
            case "MADE AGREES_WITH MADE" -> "a claim by " + from + " agrees with one by " + to;
            case "MADE DISPUTES MADE" -> "a claim by " + from + " disputes one by " + to;
            default -> "";
        };
    }

    private static boolean isPlace(PathNode node) {
        return switch (node.type()) {
            case PERSON, TOPIC, EPISODE, PODCAST -> true;
            case CLAIM, QUOTE, QUESTION -> false;
        };
    }
}
