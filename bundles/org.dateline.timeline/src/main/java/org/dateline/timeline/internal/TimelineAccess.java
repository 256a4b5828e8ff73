package org.dateline.timeline.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/** The canvas as a screen reader meets it: a list whose children are the items, lane after lane. */
final class TimelineAccess {

    private final Scene scene;
    private final Accessible accessible;

    TimelineAccess(Canvas canvas, Scene scene) {
        this.scene = scene;
        accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = e.childID == ACC.CHILDID_SELF ? scene.words.messages().get("name") : name(e.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent e) {
                e.detail = count();
            }

            @Override
            public void getFocus(AccessibleControlEvent e) {
                int child = childOf(scene.selected);
                e.childID = canvas.isFocusControl() ? (child < 0 ? ACC.CHILDID_SELF : child) : ACC.CHILDID_NONE;
            }

            @Override
            public void getSelection(AccessibleControlEvent e) {
                int child = childOf(scene.selected);
                e.childID = child < 0 ? ACC.CHILDID_NONE : child;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                if (e.childID >= 0 && e.childID == childOf(scene.selected)) {
                    e.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
                }
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent e) {
                Point at = canvas.toControl(e.x, e.y);
                int lane = scene.laneAt(at.y);
                int mark = scene.markAt(lane, at.x, at.y);
                e.childID = mark < 0 ? ACC.CHILDID_SELF : childOf(scene.layouts.get(lane).item[mark]);
            }
        });
    }

    private int count() {
        int count = 0;
        for (Lane lane : scene.model.lanes) {
            count += lane.size();
        }
        return count;
    }

    private int childOf(int item) {
        int before = 0;
        for (Lane lane : scene.model.lanes) {
            int position = item < 0 ? -1 : Steps.positionIn(lane, item);
            if (position >= 0) {
                return before + position;
            }
            before += lane.size();
        }
        return -1;
    }

    private String name(int child) {
        int rest = child;
        for (Lane lane : scene.model.lanes) {
            if (rest < lane.size()) {
                return scene.words.spoken(scene.model.items[lane.items()[rest]], lane.name(), rest + 1, lane.size());
            }
            rest -= lane.size();
        }
        return "";
    }

    /** Another item has the focus. */
    void focused() {
        int child = childOf(scene.selected);
        if (child >= 0) {
            accessible.setFocus(child);
        }
    }
}
