package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class RoomsTests {

    @Test
    void arrowsBetweenRoomsRunOneWay() {
        ApplicationModules.of(TalkgraphApplication.class).verify();
    }

    @Test
    void everyRoomSaysWhichOthersItMayUse() {
        ApplicationModules.of(TalkgraphApplication.class).stream()
                .map(room -> room.getBasePackage().getName())
                .filter(room -> !room.equals("dev.talkgraph"))
                .forEach(
                        room ->
                                assertThat(annotationOf(room).allowedDependencies())
                                        .as("arrows of " + room)
                                        .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void aForbiddenArrowIsRefused() {
        var rooms =
                ApplicationModules.of("dev.talkgraph.fixture", new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(rooms::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower")
                .hasMessageContaining("upper");
    }

    private static ApplicationModule annotationOf(String room) {
        try {
            var declared =
                    Class.forName(room + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(declared).as("@ApplicationModule of " + room).isNotNull();
            return declared;
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(room + " has no package-info", absent);
        }
    }
}
