package org.dateline.extract.internal.cast;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Whom a story means by a name that several of its people bear. */
final class Bearers {

    /** Tokens back to where somebody still counts as just named. */
    private static final int NEAR = 150;
    /** As often has the story called somebody so that nobody else is meant. */
    private static final int FIRM_HABIT = 3;

    private Bearers() {
    }

    /** The only bearer whom the whole story goes on to call so; null where there is none, or two. */
    static @Nullable Member usual(NamedMention named, List<Member> bearers) {
        Member usual = null;
        for (Member m : bearers.subList(0, Math.min(bearers.size(), People.MOST_COMPARED))) {
            if (m.gender.agreesWith(People.genderOf(named)) && calledSo(m, Integer.MAX_VALUE) >= FIRM_HABIT) {
                if (usual != null) {
                    return null;
                }
                usual = m;
            }
        }
        return usual;
    }

    /** The bearer whom address, habit or nearness speak for; null where the story does not tell. */
    static @Nullable Member choose(NamedMention named, List<Member> all) {
        Gender gender = People.genderOf(named);
        List<Member> left = new ArrayList<>(4);
        for (int i = Math.max(0, all.size() - People.MOST_COMPARED); i < all.size(); i++) {
            Member m = all.get(i);
            if (m.gender.agreesWith(gender) && m.isNamedBefore(named) && !(m.isKin && all.size() > 1)) {
                left.add(m);
            }
        }
        if (left.size() < 2) {
            return left.isEmpty() ? null : left.get(0);
        }
        if (gender != Gender.UNKNOWN) {
            Member only = onlyOf(left, gender);
            if (only != null) {
                return only;
            }
        }
        return byHabit(named, left);
    }

    private static @Nullable Member onlyOf(List<Member> members, Gender gender) {
        Member only = null;
        for (Member m : members) {
            if (m.gender == gender) {
                if (only != null) {
                    return null;
                }
                only = m;
            }
        }
        return only;
    }

    /** The one whom the story has called by this name alone before, unless another bearer stands nearer. */
    private static @Nullable Member byHabit(NamedMention named, List<Member> left) {
        Member usual = null;
        Member nearest = null;
        int most = 0;
        boolean tie = false;
        for (Member m : left) {
            int often = calledSo(m, named.number());
            tie = often == most && often > 0 || tie && often <= most;
            if (often > most) {
                most = often;
                usual = m;
            }
            if (nearest == null || lastBefore(m, named) > lastBefore(nearest, named)) {
                nearest = m;
            }
        }
        if (tie) {
            return null;
        }
        if (usual != null) {
            boolean firm = usual == nearest || most >= FIRM_HABIT || lastBefore(nearest, named) < named.firstToken() - NEAR / 3;
            return firm ? usual : null;
        }
        Member main = mainFigure(left);
        for (Member m : left) {
            if (m != nearest && lastBefore(m, named) > named.firstToken() - NEAR) {
                return main;
            }
        }
        return main == null ? nearest : main;
    }

    /** The bearer of whom the story had spoken twice before the others came up, or whom it names thrice and the others once. */
    private static @Nullable Member mainFigure(List<Member> left) {
        Member main = left.get(0);
        int mainFirst = main.mentions.get(0).number();
        int others = Integer.MAX_VALUE;
        boolean once = true;
        for (Member m : left) {
            if (m != main) {
                others = Math.min(others, m.mentions.get(0).number());
                once &= m.mentions.size() == 1;
            }
        }
        int before = 0;
        for (NamedMention x : main.mentions.subList(0, Math.min(3, main.mentions.size()))) {
            before += x.number() < others ? 1 : 0;
        }
        return mainFirst < others && (before >= 2 || once && main.mentions.size() >= 3) ? main : null;
    }

    private static int lastBefore(Member m, NamedMention named) {
        int last = m.firstToken();
        int size = m.mentions.size();
        for (int i = 0; i < size; i = i == People.MOST_COMPARED && size > 2 * People.MOST_COMPARED ? size - People.MOST_COMPARED : i + 1) {
            NamedMention x = m.mentions.get(i);
            last = x.number() < named.number() ? Math.max(last, x.firstToken()) : last;
        }
        return last;
    }

    private static int calledSo(Member m, int before) {
        int count = 0;
        for (int i = 0; i < Math.min(m.mentions.size(), 4 * People.MOST_COMPARED) && count < FIRM_HABIT; i++) {
            NamedMention x = m.mentions.get(i);
            count += x.parts().size() == 1 && x.number() < before ? 1 : 0;
        }
        return count;
    }
}
