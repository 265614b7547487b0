package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.fixture.ProfiledStatements;
import dev.talkgraph.fixture.ProfiledStatements.Profile;
import dev.talkgraph.graph.Statements;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No question of the contract makes the database read all there is, as its own profiles tell. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class QuestionsIT {

    @Autowired Environment environment;
    @Autowired Statements statements;

    @Test
    void noQuestionReadsAllNodesOrEdgesOfAKind() {
        var api = Api.of(environment);
        var asked = new Questions(api).asked();
        assertThat(asked).hasSizeGreaterThan(45);
        var scans = new ArrayList<String>();
        asked.forEach(
                (question, path) -> scans.addAll(Questions.scans(question, profiles(api, path))));
        assertThat(scans).isEmpty();
    }

    private List<Profile> profiles(Api api, String path) {
        return ((ProfiledStatements) statements)
                .during(() -> assertThat(api.get(path).status()).as(path).isEqualTo(200));
    }

    @Test
    void whatAQuestionRunsIsHeard() {
        var profiles = profiles(Api.of(environment), "/graph?focus=topic:sonar&limit=3");
        assertThat(profiles).extracting(Profile::name).contains("subgraph/step", "subgraph/links");
        assertThat(profiles).allSatisfy(profile -> assertThat(profile.hits()).isPositive());
    }

    @Test
    void aScanWouldBeSeen() {
        var heard =
                ((ProfiledStatements) statements)
                        .during(
                                () -> {
                                    var two =
                                            "CYPHER 25 MATCH (one), (other) WHERE one.id < other.id RETURN count(*) AS n";
                                    statements.rows(two, Map.of());
                                });
        assertThat(Questions.scans("topics", heard))
                .containsExactly("topics: a statement of no file [AllNodesScan, CartesianProduct]");
    }
}
