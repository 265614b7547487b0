package dev.talkgraph.export;

/** What there are notes about. */
enum NoteKind {
    GUEST("Guests"),
    TOPIC("Topics"),
    EPISODE("Episodes");

    private final String folder;

    NoteKind(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
