package dev.talkgraph.picture;

import dev.talkgraph.web.Representation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Gives handlers their {@link Canvas}. */
@Configuration(proxyBeanMethods = false)
class Canvases implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Canvas.class);
    }

    private final Pictures pictures;

    Canvases(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Canvas.class;
    }

    @Override
    public Canvas resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotAcceptableException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var accept = web.getHeaderValues(HttpHeaders.ACCEPT);
        var format =
                Negotiation.of(
                        web.getParameter("format"), accept == null ? List.of() : List.of(accept));
        if (format != PictureFormat.JSON) {
            Representation.name(request, format.name().toLowerCase(Locale.ROOT));
        }
        return new Canvas(pictures, format);
    }
}
