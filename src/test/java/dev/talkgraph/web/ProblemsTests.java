package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import java.util.List;

class ProblemsTests {

    private final MockHttpServletRequest request =
            new MockHttpServletRequest("GET", "/api/v1/topics");

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailableForAWhile() throws Exception {
        var answer =
                answer(
                        new IllegalStateException(
                                "translated", new ServiceUnavailableException("bolt is down")));
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        isProblem(answer, "GRAPH_UNAVAILABLE");
        assertThat(problem(answer).getDetail()).doesNotContain("bolt");
    }

    @Test
    void theUnexpectedLeaksNothing() throws Exception {
        var answer = answer(new IllegalStateException("password=secret at /var/lib"));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        isProblem(answer, "INTERNAL");
        assertThat(problem(answer).toString()).doesNotContain("secret").doesNotContain("/var");
    }

    @Test
    void tooLargeAnUploadIsSaidSo() throws Exception {
        var answer = answer(new MaxUploadSizeExceededException(1));
        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        isProblem(answer, "TOO_LARGE");
    }

    @Test
    void factsOfARoomKeepWhatTheySay() throws Exception {
        isProblem(answer(new UnreadableSource("No JSON.", "line 3")), "UNREADABLE_SOURCE");
        isProblem(
                answer(new UnsupportedFormat("No page.", List.of("WebVTT"))), "UNSUPPORTED_FORMAT");
        isProblem(answer(new Conflict("Already merged.")), "CONFLICT");
        var unreadable = problem(answer(new UnreadableSource("No JSON.", "line 3")));
        assertThat(unreadable.getProperties()).containsEntry("position", "line 3");
    }

    @Test
    void whatAClientSentIsCutAndCleaned() {
        assertThat(ProblemException.shown("a".repeat(500))).hasSizeLessThan(100);
        assertThat(ProblemException.shown("a\u0000\n\u202Eb")).isEqualTo("a\uFFFD\uFFFD\uFFFDb");
        assertThat(ProblemException.shown("\uD83C")).isEqualTo("\uFFFD");
    }

    private ResponseEntity<?> answer(Exception failure) throws Exception {
        var answer = new Problems().answer(failure, request, new MockHttpServletResponse());
        assertThat(answer).isNotNull();
        return answer;
    }

    private static ProblemDetail problem(ResponseEntity<?> answer) {
        return (ProblemDetail) answer.getBody();
    }

    private static void isProblem(ResponseEntity<?> answer, String code) {
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(problem(answer).getProperties()).containsEntry("code", code);
    }
}
