package org.dateline.lab.speed;

/** A Java program that does nothing: the bound of every start. */
public final class Empty {

    private Empty() {
    }

    public static void main(String[] args) {
        // its start is what is measured
    }
}
