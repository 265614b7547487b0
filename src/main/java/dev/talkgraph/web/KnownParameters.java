package dev.talkgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses parameters that a reading handler does not declare, so that a typing error is no silent success. */
class KnownParameters implements HandlerInterceptor {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "DELETE");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !METHODS.contains(request.getMethod())) {
            return true;
        }
        var known = known(method);
        for (var parameter : request.getParameterMap().keySet()) {
            if (!known.contains(parameter)) {
                throw InvalidParameter.unknown(parameter, known);
            }
        }
        return true;
    }

    private static List<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ParameterObject.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        var annotation =
                AnnotatedElementUtils.findMergedAnnotation(
                        parameter.getParameter(), RequestParam.class);
        if (annotation == null) {
            return Stream.empty();
        }
        return Stream.of(
                annotation.name().isEmpty()
                        ? parameter.getParameter().getName()
                        : annotation.name());
    }
}
