package org.dateline.worker;

/** Reads one kind of file. */
public interface Reading {

    /**
     * Tells what is in the file.
     *
     * @throws Refusal with the reason, where it cannot be read
     * @throws Exception whatever a parser throws at files that are not what they should be; errors end the worker
     */
    void read(Request request, Replies out) throws Exception;
}
