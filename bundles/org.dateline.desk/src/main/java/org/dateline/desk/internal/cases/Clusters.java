package org.dateline.desk.internal.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.ArrayList;

/** Things that are one, put together step by step, where some must stay apart (union-find with forbidden pairs). */
final class Clusters {

    private final int[] parent;
    private final List<Set<Integer>> apart = new ArrayList<>();

    Clusters(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
            apart.add(Set.of());
        }
    }

    int find(int thing) {
        int root = thing;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int i = thing; parent[i] != root;) {
            int next = parent[i];
            parent[i] = root;
            i = next;
        }
        return root;
    }

    /** These two never come together from now on, unless they are together already. */
    void keepApart(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a != b) {
            addApart(a, b);
            addApart(b, a);
        }
    }

    private void addApart(int root, int from) {
        Set<Integer> all = new HashSet<>(apart.get(root));
        all.add(from);
        apart.set(root, all);
    }

    /** Puts two together; false where they must stay apart. */
    boolean join(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a == b) {
            return true;
        }
        if (apart.get(a).contains(b)) {
            return false;
        }
        int root = Math.min(a, b);
        int gone = Math.max(a, b);
        parent[gone] = root;
        for (int each : apart.get(gone)) {
            addApart(root, each);
            addApart(each, root);
        }
        return true;
    }
}
