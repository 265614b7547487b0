package dev.talkgraph.web;

import dev.talkgraph.graph.Unavailable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts behind exceptions of Spring and of the driver, in this service's own terms. */
final class Translation {

    private static final String RETRY_AFTER_SECONDS = "5";

    private Translation() {}

    static Optional<ProblemException> of(Exception failure) {
        if (Unavailable.isBehind(failure)) {
            return Optional.of(graphUnavailable());
        }
        return Optional.ofNullable(
                switch (failure) {
                    case NoResourceFoundException _ -> noSuchAddress();
                    case HttpRequestMethodNotSupportedException other -> noSuchMethod(other);
                    case HttpMediaTypeNotAcceptableException other -> notAcceptable(other);
                    case HttpMediaTypeNotSupportedException other -> notReadHere(other);
                    case MaxUploadSizeExceededException _ ->
                            new TooLarge("The upload is larger than this service takes.");
                    case MultipartException other when tooLarge(other) ->
                            new TooLarge("The upload is larger than this service takes.");
                    case MultipartException _ ->
                            new InvalidParameter("body", "a whole multipart/form-data body");
                    case HttpMessageNotReadableException _ ->
                            new InvalidParameter("body", "JSON as this address describes it");
                    case MissingServletRequestPartException other ->
                            InvalidParameter.missing(other.getRequestPartName(), List.of("a part"));
                    case MissingServletRequestParameterException other ->
                            InvalidParameter.missing(other.getParameterName(), List.of("a value"));
                    case MissingRequestValueException _ ->
                            new InvalidParameter("request", "all that is required");
                    case MethodArgumentTypeMismatchException other ->
                            new InvalidParameter(
                                    other.getName(), Accepts.type(other.getRequiredType()));
                    default -> null;
                });
    }

    static ProblemException graphUnavailable() {
        return new ProblemException(
                        ProblemCode.GRAPH_UNAVAILABLE,
                        "The graph's database does not answer now.",
                        Map.of())
                .with("Retry-After", RETRY_AFTER_SECONDS);
    }

    static ProblemException noSuchAddress() {
        return new ProblemException(
                ProblemCode.NOT_FOUND, "There is nothing at this address.", Map.of());
    }

    private static ProblemException noSuchMethod(HttpRequestMethodNotSupportedException failure) {
        var methods = failure.getSupportedHttpMethods();
        var accepts =
                methods == null
                        ? List.<String>of()
                        : methods.stream().map(HttpMethod::name).sorted().toList();
        return new ProblemException(
                ProblemCode.NOT_FOUND,
                HttpStatus.METHOD_NOT_ALLOWED,
                "This address does not answer to %s, only to %s."
                        .formatted(
                                ProblemException.shown(failure.getMethod()),
                                String.join(", ", accepts)),
                Map.of("accepts", accepts));
    }

    private static ProblemException notAcceptable(HttpMediaTypeNotAcceptableException failure) {
        var accepts = names(failure.getSupportedMediaTypes());
        return new ProblemException(
                ProblemCode.UNSUPPORTED_FORMAT,
                HttpStatus.NOT_ACCEPTABLE,
                "There is no answer here in the format asked for.",
                Map.of("accepts", accepts));
    }

    private static ProblemException notReadHere(HttpMediaTypeNotSupportedException failure) {
        return new UnsupportedFormat(
                "This address does not read that content type.",
                names(failure.getSupportedMediaTypes()));
    }

    private static List<String> names(Collection<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().sorted().toList();
    }

    private static boolean tooLarge(MultipartException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().matches("(File)?(Size|Count).*Exceeded.*")) {
                return true;
            }
        }
        return false;
    }
}
