package dev.talkgraph.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** What Tomcat refuses before Spring sees it (an encoded slash, a broken escape) is a problem too. */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(Valve.class.getName());
                    }
                });
    }

    /** Public for Tomcat, which makes it by name. */
    public static final class Valve extends ErrorReportValve {

        private static final String BODY =
                """
                {"type":"%s","title":"%s","status":%d,"detail":"%s","instance":"/","code":"%s"}""";

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var code = ProblemCode.of(status);
            var body =
                    BODY.formatted(
                            code.type(),
                            code.title(),
                            status,
                            ErrorAnswers.detail(code),
                            code.name());
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(body);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                // The client is gone; there is nobody to tell.
            }
        }
    }
}
