package org.dateline.worker.xml;

import java.util.Map;
import org.dateline.worker.Block;
import org.dateline.worker.Reading;
import org.dateline.worker.Refusal;
import org.dateline.worker.Replies;
import org.dateline.worker.Request;

/** Word documents since 2007: the text, then its notes; heads, feet and comments are furniture; files inside are handed on. */
public final class WordReading implements Reading {

    private final String main;

    /** @param main the name of the document's main part */
    public WordReading(String main) {
        this.main = main;
    }

    @Override
    public void read(Request request, Replies out) throws Exception {
        try (Parts parts = new Parts(request.file())) {
            Map<String, Parts.Relation> relations = parts.relations(main);
            WordStyles styles = WordStyles.of(parts.open(target(relations, "styles", "word/styles.xml")));
            out.document("");
            new WordText(styles, out::block).tell(parts, main);
            for (Parts.Relation relation : relations.values()) {
                switch (relation.type()) {
                    case "footnotes", "endnotes" -> new WordText(styles, (kind, level, at, words) -> out.block(Block.PARAGRAPH, 0, "note", words)).tell(parts, relation.target());
                    case "header", "footer" -> new WordText(styles, (kind, level, at, words) -> out.block(Block.FURNITURE, 0, relation.type(), words)).tell(parts, relation.target());
                    case "comments" -> new WordText(styles, (kind, level, at, words) -> out.block(Block.FURNITURE, 0, "comment", words)).tell(parts, relation.target());
                    case "diagramData", "chart" -> {
                        SlideText drawn = new SlideText(false);
                        drawn.read(parts, relation.target());
                        drawn.tell(relation.type().equals("chart") ? "chart" : "diagram", out::block);
                    }
                    default -> { }
                }
            }
            out.fields(Properties.of(parts, "docProps/core.xml"));
            InnerParts inner = new InnerParts(parts, out);
            inner.hand(relations.values());
            if (!out.hasWords()) {
                throw new Refusal(inner.hasPictures() ? Refusal.PICTURES : Refusal.NO_TEXT, "");
            }
        }
    }

    private static String target(Map<String, Parts.Relation> relations, String type, String usual) {
        return relations.values().stream().filter(relation -> relation.type().equals(type)).map(Parts.Relation::target).findFirst().orElse(usual);
    }
}
