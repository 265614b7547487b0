package dev.talkgraph.exploration;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A person and how often they appear.
 *
 * @param roles what they were in at least one episode: GUEST, HOST, MENTIONED
 * @param episodes how many episodes they were a guest of; among people, a guest or a host of
 */
record Person(
        String id,
        String name,
        List<String> aliases,
        @Nullable String description,
        List<String> roles,
        long episodes,
        long claims,
        long quotes,
        @Nullable LocalDate firstAppearance,
        @Nullable LocalDate lastAppearance) {}
