package org.dateline.lab.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.internal.names.Lexicon;
import org.dateline.extract.internal.names.NamesModel;
import org.dateline.extract.internal.names.Tagger;
import org.dateline.extract.internal.text.Segmentation;
import org.dateline.extract.internal.text.Segmenter;

/** The lab's commands about names. */
public final class NamesLab {
    private NamesLab() {}

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "lexicon" -> LexiconBuilder.build(Path.of(args[1]), Path.of(args[2]));
            case "train" -> train(args);
            case "score" -> score(tagger(args[1], args[2]), Path.of(args[3]));
            case "bench" -> bench(args);
            default -> {
                System.err.println("names lexicon SOURCES LEXICON | train LEXICON MODEL EVAL"
                        + " | score LEXICON MODEL EVAL | bench LEXICON MODEL GOLD");
                System.exit(2);
            }
        }
    }

    private static void train(String[] args) throws IOException {
        byte[] model = new NamesTrainer(lexicon(args[1]), Corpora.training(Path.of(args[3]))).train();
        Files.write(Path.of(args[2]), model);
        System.err.println(model.length + " bytes");
        score(tagger(args[1], args[2]), Path.of(args[3]));
    }

    static Lexicon lexicon(String file) throws IOException {
        return Lexicon.read(ByteBuffer.wrap(Files.readAllBytes(Path.of(file))));
    }

    static Tagger tagger(String lexicon, String model) throws IOException {
        return new Tagger(NamesModel.read(lexicon(lexicon), ByteBuffer.wrap(Files.readAllBytes(Path.of(model)))));
    }

    private static void score(Tagger tagger, Path eval) throws IOException {
        for (String set : List.of("worldwide_newswire.train", "worldwide_newswire.dev", "uner_ewt.dev", "wnut17.dev", "gum_news.dev")) {
            NamesScorer.score(tagger, eval.resolve("gold/" + set + ".jsonl"), Path.of(System.getProperty("java.io.tmpdir"), "names."
                    + set + ".jsonl"));
        }
    }

    private static void bench(String[] args) throws IOException {
        Tagger tagger = tagger(args[1], args[2]);
        List<String> texts = new ArrayList<>();
        Corpora.lines(Path.of(args[3])).forEach(line -> texts.add(line.get("text").asText()));
        for (int round = 0; round < 12; round++) {
            long cutting = 0;
            long tagging = 0;
            int tokens = 0;
            for (String text : texts) {
                long start = System.nanoTime();
                Segmentation segmentation = Segmenter.segment(text);
                long cut = System.nanoTime();
                tagger.tag(segmentation);
                tagging += System.nanoTime() - cut;
                cutting += cut - start;
                tokens += segmentation.tokens();
            }
            System.out.printf(Locale.ROOT, "%d tokens, %.0f a second cut, %.0f a second tagged%n", tokens, tokens * 1e9 / cutting,
                    tokens * 1e9 / tagging);
        }
    }
}
