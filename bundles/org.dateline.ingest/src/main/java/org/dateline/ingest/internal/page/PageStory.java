package org.dateline.ingest.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.internal.dates.DateScanner;
import org.dateline.ingest.internal.dates.LabelledDate;
import org.dateline.ingest.internal.prose.AuthorNotes;
import org.dateline.ingest.internal.prose.Bylines;
import org.dateline.ingest.internal.prose.Captions;
import org.dateline.ingest.internal.prose.FurnitureWords;
import org.dateline.ingest.internal.prose.FurnitureWords.Use;
import org.dateline.ingest.internal.prose.Passage;
import org.dateline.ingest.internal.prose.Passage.Kind;
import org.dateline.ingest.internal.prose.Prose;
import org.dateline.ingest.internal.prose.Scraps;

/** Takes the story's blocks out of its region: what is furniture inside it goes out, and what follows a heading of related stories. */
final class PageStory {

    private final MainText.Choice choice;
    private final PageOutline page;
    private final String title;
    private final String description;
    private int standfirst = -1;
    private int headline = -1;
    private final List<Passage> body = new ArrayList<>();
    private final List<Passage> leftOut = new ArrayList<>();
    private boolean ended;
    private int proseSoFar;
    private final int proseInAll;
    private final PostTimes posts;

    private PageStory(MainText.Choice choice, String title, String description) {
        this.choice = choice;
        this.description = FurnitureWords.key(description);
        this.page = choice.page();
        this.title = FurnitureWords.key(title);
        this.proseInAll = proseIn(choice.story().first, choice.story().end);
        this.posts = PostTimes.in(page, choice.story());
    }

    record Parts(String standfirst, List<Passage> body, List<Passage> leftOut) {}

    static Parts of(MainText.Choice choice, String title, String description, List<String> authors) {
        PageStory story = new PageStory(choice, title, description);
        story.findStandfirst();
        for (int i = 0; i < story.page.blocks.size(); i++) {
            story.take(i);
        }
        AuthorNotes.drop(story.body, story.leftOut, authors);
        PullQuotes.drop(story.body, story.leftOut);
        return new Parts(story.standfirst < 0 ? "" : story.page.blocks.get(story.standfirst).text(), story.body, story.leftOut);
    }

    /** A line between headline and story that the page marks as such or gives as its description. */
    private void findStandfirst() {
        int head = -1;
        for (int i = 0; i < page.blocks.size() && i < choice.story().end; i++) {
            PageBlock block = page.blocks.get(i);
            boolean isTitle = block.text().length() < 300 && FurnitureWords.key(block.text()).equals(title);
            head = isTitle ? i : head;
            headline = isTitle && block.level() > 0 && headline < 0 ? i : headline;
            if (head < 0 || isTitle || i > head + 12 || block.kind() == Kind.CAPTION) {
                continue;
            }
            if (isStandfirst(block) && (i < choice.story().first || !sameRegionFollows(i))) {
                standfirst = i;
                return;
            }
            if (i >= choice.story().first && Prose.isRunning(block.text()) && block.text().length() > 200) {
                return;
            }
        }
    }

    private boolean isStandfirst(PageBlock block) {
        String text = block.text();
        if (text.length() < 25 || text.length() > 500 || block.linkShare() > 0.5 || block.kind() == Kind.LIST) {
            return false;
        }
        String key = FurnitureWords.key(text);
        String begin = key.substring(0, Math.min(key.length(), 40));
        return description.startsWith(begin) && key.length() > 25 || regionIs(block.region(), PageNames.STANDFIRST) && Prose.weight(text) > 40;
    }

    private boolean regionIs(int region, int flag) {
        PageRegion own = page.regions.get(region);
        return own.is(flag) || own.parent >= 0 && page.regions.get(own.parent).is(flag);
    }

    /** The first paragraph of the story is its lead, no standfirst, when the next one stands beside it. */
    private boolean sameRegionFollows(int i) {
        PageRegion own = container(i);
        for (int next = i + 1; next < page.blocks.size() && next < i + 6; next++) {
            PageBlock block = page.blocks.get(next);
            if (block.kind() == Kind.PARAGRAPH && Prose.isRunning(block.text()) && !choice.out()[next]) {
                return container(next) == own;
            }
        }
        return false;
    }

    private PageRegion container(int i) {
        PageRegion region = page.regions.get(page.blocks.get(i).region());
        boolean leaf = region.tag.equals("p") || region.tag.startsWith("h") && region.tag.length() == 2;
        return leaf && !region.is(PageNames.STANDFIRST) ? page.regions.get(region.parent) : region;
    }

    private int proseIn(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            PageBlock block = page.blocks.get(i);
            sum += !choice.out()[i] && Prose.isRunning(block.text()) && block.linkShare() < 0.5 ? block.text().length() : 0;
        }
        return sum;
    }

    private void take(int i) {
        if (i == standfirst) {
            return;
        }
        PageBlock block = page.blocks.get(i);
        PageRegion region = page.regions.get(block.region());
        boolean inside = i >= choice.story().first && i < choice.story().end;
        Passage passage = new Passage(kind(i), block.text(), block.linkChars(), block.level(), region.place(), List.of());
        if (!inside || choice.out()[i] && !posts.has(i) || isFurniture(i, block, region)) {
            leftOut.add(passage);
            return;
        }
        if (passage.kind() == Kind.CAPTION) {
            caption(passage);
        } else {
            body.add(passage);
            proseSoFar += Prose.isRunning(block.text()) ? block.text().length() : 0;
        }
    }

    private Kind kind(int i) {
        PageBlock block = page.blocks.get(i);
        if (posts.has(i)) {
            return Kind.HEADING;
        }
        boolean bold = block.kind() == Kind.PARAGRAPH && block.strongChars() * 10 > block.text().length() * 9 && Prose.canHead(block.text());
        if (block.kind() == Kind.PARAGRAPH && Captions.isOne(block.text())) {
            return Kind.CAPTION;
        }
        return bold && i + 1 < page.blocks.size() && page.blocks.get(i + 1).text().length() > 90 ? Kind.HEADING : block.kind();
    }

    private boolean isFurniture(int i, PageBlock block, PageRegion region) {
        Use use = choice.uses()[i];
        String text = block.text();
        if (ended) {
            return true;
        }
        if (posts.has(i)) {
            return false;
        }
        boolean running = Prose.isRunning(text);
        if (use != null && (!running || use == Use.SUBSCRIBE || use == Use.ADVERT || use == Use.COPYRIGHT || block.linkShare() > 0.4)) {
            ended = endsStory(use, block) && proseSoFar > proseInAll * 0.55;
            return true;
        }
        if (text.length() < 200 && FurnitureWords.key(text).equals(title)) {
            return true;
        }
        if (block.linkShare() > 0.85 && (!running || text.length() < 200) && block.kind() != Kind.QUOTE) {
            return true;
        }
        if (block.kind() == Kind.LIST && block.linkShare() > 0.5 && !running) {
            return true;
        }
        if (block.kind() == Kind.PARAGRAPH && (Scraps.isCount(text) || Scraps.isCredit(text) || i < headline && text.length() < 80 && !Prose.endsSentence(text))) {
            return true;
        }
        return text.length() < 120 && !Prose.endsSentence(text) && (region.is(PageNames.BYLINE | PageNames.DATE) || isByline(text) || isDateLine(text));
    }

    private static boolean endsStory(Use use, PageBlock block) {
        return use == Use.COMMENTS || use == Use.COPYRIGHT || use == Use.AUTHOR || use == Use.RELATED && block.kind() == Kind.HEADING;
    }

    private static boolean isByline(String text) {
        return Bylines.isByline(text);
    }

    private static boolean isDateLine(String text) {
        boolean day = text.length() < 70 && DateScanner.alone(text, DateScanner.Order.DAY_FIRST).isPresent() && text.codePoints().filter(Character::isLetter).count() < 40;
        return day || text.length() < 120 && LabelledDate.allSaid(text, DateScanner.Order.DAY_FIRST);
    }

    private void caption(Passage passage) {
        Captions.Split split = Captions.split(passage.text());
        if (!split.caption().isEmpty()) {
            body.add(passage.saying(split.caption()));
        }
        if (!split.credit().isEmpty()) {
            leftOut.add(passage.saying(split.credit()));
        }
    }
}
