package org.dateline.extract.internal.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.dateline.api.PluginException;
import org.dateline.api.TaskContext;
import org.dateline.api.analysis.Analyzer;
import org.dateline.api.analysis.CastMember;
import org.dateline.api.analysis.Finding;
import org.dateline.api.analysis.Layer;
import org.dateline.api.analysis.Mention;
import org.dateline.api.analysis.Quotation;
import org.dateline.extract.internal.grammar.MarkedStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A short Korean story taken through the three analyzers, one after the other, as the engine does. */
class KoreanStoryTest {
    private MarkedStory story;

    @BeforeEach
    void analyze() throws IOException, PluginException {
        try (InputStream in = KoreanStoryTest.class.getResourceAsStream("story.txt")) {
            story = new MarkedStory(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        fill("mentions", new KoreanMentionAnalyzer());
        fill("cast", new KoreanCastAnalyzer());
        fill("quotations", new KoreanQuotationAnalyzer());
    }

    private void fill(String layer, Analyzer analyzer) throws PluginException {
        List<Finding> found = new ArrayList<>();
        analyzer.analyze(story.story(), story, found::add, TaskContext.silent());
        story = story.with(layer, found);
    }

    @Test
    void everyPersonIsThereOnceUnderTheFullNameWithTheTitle() {
        assertEquals(List.of("윤도현 [윤 장관] [국방부 장관]", "도널드 트럼프 [트럼프] [미국 대통령]", "서이안 [] [원내대표]", "노지아 [노 의원] [의원]", "문가람 [] []"),
                story.of(Layer.CAST).stream().filter(member -> member.type().equals(Mention.PERSON))
                        .map(member -> member.name() + " " + member.aliases() + " " + member.roles().stream().map(CastMember.Role::text).toList()).toList());
    }

    @Test
    void theShortFormOfAnOrganisationIsTheOrganisation() {
        assertEquals(List.of("국가정보원 [국정원]"), story.of(Layer.CAST).stream().filter(member -> member.name().equals("국가정보원") || member.name().equals("국정원"))
                .map(member -> member.name() + " " + member.aliases()).toList());
    }

    @Test
    void everyMentionBelongsToOneMember() {
        List<String> linked = story.of(Layer.CAST).stream().flatMap(member -> member.links().stream()).map(CastMember.Link::mentionId).sorted().toList();
        assertEquals(story.of(Layer.MENTIONS).stream().map(Mention::id).sorted().toList(), linked);
    }

    @Test
    void everyQuotationHasItsSpeaker() {
        assertEquals(List.of("윤도현", "윤도현", "도널드 트럼프", "도널드 트럼프", "대통령실 고위 관계자", "국가정보원", "국가정보원", "서이안", "노지아", "노지아", "문가람", "문가람", "null",
                "외교부 당국자"), story.of(Layer.QUOTATIONS).stream().map(Quotation::speaker).map(String::valueOf).toList());
    }

    @Test
    void aSpeakerOfTheCastIsNamedByItsId() {
        List<String> ids = story.of(Layer.CAST).stream().map(CastMember::id).toList();
        assertTrue(story.of(Layer.QUOTATIONS).stream().map(Quotation::speakerCast).filter(id -> id != null).allMatch(ids::contains));
        assertEquals(11, story.of(Layer.QUOTATIONS).stream().filter(quotation -> quotation.speakerCast() != null).count());
    }
}
