package org.dateline.timeline.internal;

import java.util.Set;

import org.dateline.api.cases.FindingRef;
import org.dateline.api.cases.TimelineItem;
import org.dateline.api.desk.CaseDelta;
import org.dateline.ui.api.Selection;
import org.dateline.ui.api.Theme;
import org.dateline.ui.api.Theme.Role;
import org.dateline.ui.api.ViewContext;
import org.dateline.ui.api.ViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The timeline: its controls, its canvas, and what they have to do with the other views. */
final class TimelineView implements ViewPart, Strip.Wishes, TimelineInput.Chosen {

    private ViewContext context;
    private TimelineWords words;
    private Scene scene;
    private TimelineCanvas canvas;
    private TimelineAccess access;
    private Strip strip;
    private LaneMode mode = LaneMode.PEOPLE;
    private Show show = Show.ALL;

    @Override
    public void createControl(Composite parent, ViewContext given) {
        context = given;
        words = new TimelineWords(context.language());
        mode = LaneMode.valueOf(context.setting("timeline.lanes", LaneMode.PEOPLE.name()));
        boolean folding = context.setting("timeline.fold", "on").equals("on");
        Theme theme = context.theme();
        Composite panel = new Composite(parent, SWT.NONE);
        panel.setBackground(theme.color(Role.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        strip = new Strip(panel, theme, words.messages(), this, mode, folding);
        strip.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        scene = new Scene(theme, words);
        scene.scale.folding(folding);
        canvas = new TimelineCanvas(panel, scene, context.setting("motion", "on").equals("off"));
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        access = new TimelineAccess(canvas.control(), scene);
        new TimelineInput(canvas, scene, context, this);
        load();
    }

    private void load() {
        LaneMode lanes = mode;
        Show wanted = show;
        String others = words.messages().get("others");
        context.query(view -> ModelBuilder.build(view, lanes, wanted, context.lanes(view), others), this::fill);
    }

    private void fill(TimelineModel model) {
        if (scene.model.size() == 0) {
            // what a person did to an empty canvas was not meant for what is there now
            canvas.untouched();
        }
        scene.size(canvas.control().getClientArea());
        scene.model(model);
        strip.model(model);
        if (!canvas.isTouched() && model.size() > 0) {
            canvas.first();
        }
        mark(context.selection(), false);
        canvas.changed();
    }

    @Override
    public void show(Selection selection) {
        if (selection.equals(Selection.NOTHING)) {
            canvas.untouched();
        }
        mark(selection, true);
    }

    private void mark(Selection selection, boolean reveal) {
        int before = scene.selected;
        scene.selected = -1;
        for (FindingRef ref : selection.findings()) {
            scene.selected = Math.max(scene.selected, scene.model.indexOf(ref));
        }
        if (scene.selected >= 0 && scene.selected != before && reveal) {
            reveal();
        }
        canvas.changed();
    }

    private void reveal() {
        canvas.touched();
        scene.scale.reveal(scene.model.centre(scene.selected));
        int lane = Steps.laneOf(scene, scene.selected);
        if (lane >= 0) {
            int top = scene.layouts.get(lane).y;
            int bottom = top + scene.layouts.get(lane).height;
            if (top < scene.scroll) {
                scene.scroll = top;
            } else if (bottom > scene.scroll + scene.lanesHeight()) {
                scene.scroll = bottom - scene.lanesHeight();
            }
        }
        access.focused();
    }

    @Override
    public void item(int item) {
        scene.selected = item;
        reveal();
        canvas.changed();
        context.select(Selection.finding(scene.model.items[item].ref(), ""));
    }

    @Override
    public void lane(int lane) {
        String id = scene.model.lanes.get(lane).id();
        if (mode == LaneMode.STORIES) {
            context.select(Selection.story(new org.dateline.api.story.StoryId(id), ""));
        } else if (!id.isEmpty()) {
            Selection now = context.selection();
            context.select(new Selection(now.stories(), Set.of(), Set.of(id), "", ""));
        }
    }

    @Override
    public void refresh(CaseDelta delta) {
        load();
    }

    @Override
    public void lanes(LaneMode wanted) {
        mode = wanted;
        context.setSetting("timeline.lanes", wanted.name());
        load();
    }

    @Override
    public void show(Show wanted) {
        show = wanted;
        load();
    }

    @Override
    public void fold(boolean on) {
        scene.scale.folding(on);
        context.setSetting("timeline.fold", on ? "on" : "off");
        canvas.changed();
    }

    @Override
    public void zoom(double factor) {
        canvas.touched();
        canvas.ease(() -> scene.scale.zoom(factor, scene.scale.width() / 2.0));
    }

    @Override
    public void fit() {
        canvas.touched();
        canvas.fit();
    }

    @Override
    public void legend() {
        Legend.open(canvas.control(), context.theme(), words.messages());
    }

    @Override
    public void undated(TimelineItem item) {
        context.select(Selection.finding(item.ref(), ""));
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public void dispose() {
        // its widgets go with their parent, and it holds nothing else
    }
}
