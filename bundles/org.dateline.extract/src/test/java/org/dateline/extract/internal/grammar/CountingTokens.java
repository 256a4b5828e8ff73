package org.dateline.extract.internal.grammar;

import org.dateline.api.analysis.Findings;

/** Counts how often the words of a story are looked at: what an analyzer's time goes with, whatever the machine. */
public final class CountingTokens extends StoryTokens {

    private long looks;

    public CountingTokens(String text, Findings given) {
        super(text, given);
    }

    public long looks() {
        return looks;
    }

    @Override
    public boolean is(int token, long anyOf) {
        looks++;
        return super.is(token, anyOf);
    }

    @Override
    public char mark(int token) {
        looks++;
        return super.mark(token);
    }

    @Override
    public boolean isWord(int token, String lower) {
        looks++;
        return super.isWord(token, lower);
    }

    @Override
    public int mention(int token) {
        looks++;
        return super.mention(token);
    }
}
