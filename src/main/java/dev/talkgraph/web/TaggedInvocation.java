package dev.talkgraph.web;

import dev.talkgraph.graph.GraphVersion;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Calls a handler unless the client has this version of the graph. At that point the parameters
 * are read and the thing in the address is known to be there, so that only what would be answered
 * with 200 is answered with 304 (RFC 9110, 13.2.1).
 */
class TaggedInvocation extends ServletInvocableHandlerMethod {

    private final GraphVersion version;

    TaggedInvocation(HandlerMethod handler, GraphVersion version) {
        super(handler);
        this.version = version;
    }

    static boolean concerns(HandlerMethod handler) {
        return handler.hasMethodAnnotation(FromGraph.class)
                || handler.getBeanType().isAnnotationPresent(FromGraph.class);
    }

    @Override
    protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)
                || here.getResponse() == null) {
            return super.doInvoke(arguments);
        }
        var now = version.current().version();
        var tag = Representation.tag(here.getRequest(), now);
        var response = here.getResponse();
        if (new ServletWebRequest(here.getRequest()).checkNotModified(tag)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            new ServletWebRequest(here.getRequest(), response).checkNotModified(tag);
            return null;
        }
        var answer = super.doInvoke(arguments);
        response.setHeader(HttpHeaders.ETAG, tag);
        here.getRequest().setAttribute(AnswerCache.VERSION, now);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return answer;
    }
}
