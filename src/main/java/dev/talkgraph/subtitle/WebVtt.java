package dev.talkgraph.subtitle;

import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

/** WebVTT, as the W3C describes it. */
final class WebVtt implements Reader {

    private static final String FORMAT = "webvtt";
    private static final String SIGNATURE = "WEBVTT";

    @Override
    public String format() {
        return FORMAT;
    }

    /** By its signature, with nothing but a blank behind it. */
    @Override
    public boolean recognises(Lines lines) {
        if (lines.size() == 0 || !lines.get(0).words().startsWith(SIGNATURE)) {
            return false;
        }
        var first = lines.get(0).words();
        return first.length() == SIGNATURE.length()
                || Character.isWhitespace(first.charAt(SIGNATURE.length()));
    }

    @Override
    public Reading read(Lines lines) {
        return CueText.reading(FORMAT, WebVttCues.in(lines.text()));
    }
}
