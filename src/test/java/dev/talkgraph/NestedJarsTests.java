package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.Slug;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

class NestedJarsTests {

    @TempDir Path folder;
    private ClassLoader loader;

    /** Two jars with classes of one package, and a file of the same name in both. */
    @BeforeEach
    void twoJars() throws IOException {
        var first = jar("first", Map.of(file(Slug.class), bytes(Slug.class)));
        var second = jar("second", Map.of(file(Hash.class), bytes(Hash.class)));
        loader =
                new NestedJars(
                        new URLClassLoader(
                                new URL[] {first, second}, ClassLoader.getPlatformClassLoader()));
    }

    @Test
    void classesOfOnePackageAreFoundInEveryJarThatHasSome() throws ClassNotFoundException {
        for (var type : new Class<?>[] {Slug.class, Hash.class, Slug.class}) {
            var loaded = loader.loadClass(type.getName());
            assertThat(loaded).isNotSameAs(type).isSameAs(loader.loadClass(type.getName()));
            assertThat(loaded.getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void aClassKnowsItsJar() throws ClassNotFoundException {
        var loaded = loader.loadClass(Hash.class.getName());
        assertThat(loaded.getProtectionDomain().getCodeSource().getLocation().toString())
                .contains("second.jar");
        assertThat(loaded.getPackage().getImplementationTitle()).isEqualTo("second");
    }

    @Test
    void whatNoJarHasIsNotThere() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> loader.loadClass("dev.talkgraph.episode.Nowhere"));
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> loader.loadClass("Nowhere"));
        assertThat(loader.getResource("nowhere.txt")).isNull();
    }

    @Test
    void filesAreFoundInTheOrderOfTheJars() throws IOException {
        for (var name : new String[] {"told.txt", "a name?.txt"}) {
            var all = Collections.list(loader.getResources(name));
            assertThat(all).hasSize(2);
            assertThat(text(all.getFirst())).isEqualTo("first");
            assertThat(text(all.getLast())).isEqualTo("second");
            assertThat(text(loader.getResource(name))).isEqualTo("first");
        }
    }

    @Test
    void anyOtherLoaderStays() {
        var own = getClass().getClassLoader();
        assertThat(NestedJars.insteadOf(own)).isSameAs(own);
    }

    private static String text(URL address) throws IOException {
        try (var bytes = address.openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (var bytes = type.getClassLoader().getResourceAsStream(file(type))) {
            return bytes.readAllBytes();
        }
    }

    private URL jar(String title, Map<String, byte[]> classes) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, title);
        var files = new LinkedHashMap<>(classes);
        files.put("told.txt", title.getBytes(StandardCharsets.UTF_8));
        files.put("a name?.txt", title.getBytes(StandardCharsets.UTF_8));
        var path = folder.resolve(title + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(path), manifest)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return URI.create("jar:" + path.toUri() + "!/").toURL();
    }
}
