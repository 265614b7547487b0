package dev.talkgraph.picture;

import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which format a client asks for: by its name, else by what it accepts (RFC 9110, 12.5.1). */
final class Negotiation {

    private static final Comparator<Offer> ORDER =
            Comparator.comparingDouble(Offer::quality).thenComparingInt(Offer::exactness);

    private Negotiation() {}

    static PictureFormat of(@Nullable String name, List<String> accept)
            throws HttpMediaTypeNotAcceptableException {
        if (name != null && !name.isBlank()) {
            return PictureFormat.named(name).orElseThrow(Negotiation::unknown);
        }
        var ranges = ranges(accept);
        return Stream.of(PictureFormat.values())
                .flatMap(format -> offer(format, ranges).stream())
                .filter(offer -> offer.quality() > 0)
                .max(ORDER)
                .map(Offer::format)
                .orElseThrow(Negotiation::notAcceptable);
    }

    private static List<MediaType> ranges(List<String> accept)
            throws HttpMediaTypeNotAcceptableException {
        try {
            var ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException unreadable) {
            throw notAcceptable();
        }
    }

    /** The range that names a format most exactly says how much it is wanted. */
    private static Optional<Offer> offer(PictureFormat format, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(format.mediaType()))
                .max(Comparator.comparingInt(Negotiation::exactness))
                .map(range -> new Offer(format, range.getQualityValue(), exactness(range)));
    }

    private static int exactness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static InvalidParameter unknown() {
        return new InvalidParameter(
                "format", Stream.of(PictureFormat.values()).map(Enum::name).toList());
    }

    private static HttpMediaTypeNotAcceptableException notAcceptable() {
        return new HttpMediaTypeNotAcceptableException(
                Stream.of(PictureFormat.values()).map(PictureFormat::mediaType).toList());
    }

    private record Offer(PictureFormat format, double quality, int exactness) {}
}
