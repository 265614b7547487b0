package dev.talkgraph.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param total how many the whole list has
 * @param next the address of the next page; absent on the last one
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
