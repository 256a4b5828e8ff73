package org.dateline.lab.speed;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.dateline.api.story.Story;

/**
 * Stanford CoreNLP, called by name: it is fetched for measuring by the Maven profile {@code peers} and is neither built against nor
 * shipped, since its licence is the GPL.
 */
final class Peer implements AutoCloseable {

    private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

    private final URLClassLoader loader;
    private final Object pipeline;
    private final Method process;

    private Peer(URLClassLoader loader, Properties settings) throws ReflectiveOperationException {
        this.loader = loader;
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> type = loader.loadClass(PIPELINE);
        pipeline = type.getConstructor(Properties.class).newInstance(settings);
        process = type.getMethod("process", String.class);
    }

    /** Its three-class names model and what that needs, nothing else. */
    static Peer names(Path jars) throws IOException, ReflectiveOperationException {
        Properties settings = settings("tokenize,ssplit,ner");
        settings.setProperty("enforceRequirements", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        return new Peer(loader(jars), settings);
    }

    /** Names, dates by SUTime, and quotations with their speakers by way of parses and coreference. */
    static Peer namesDatesQuotations(Path jars) throws IOException, ReflectiveOperationException {
        Properties settings = settings("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        settings.setProperty("ner.applyFineGrained", "false");
        return new Peer(loader(jars), settings);
    }

    private static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("threads", "1");
        return settings;
    }

    private static URLClassLoader loader(Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            URL[] urls = files.filter(f -> f.toString().endsWith(".jar")).sorted().map(Peer::url).toArray(URL[]::new);
            return new URLClassLoader("peer", urls, ClassLoader.getPlatformClassLoader());
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    void read(Story story) throws ReflectiveOperationException {
        process.invoke(pipeline, story.text());
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
