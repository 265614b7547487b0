package dev.talkgraph.accuracy;

import java.io.IOException;
import java.util.List;

/** One row of the table. */
interface Measure {

    /** What is measured, as the table calls it; its file of worst cases is named after it. */
    String what();

    /** The files and folders it is measured on, by their paths in the corpus. */
    List<String> needs();

    /**
     * Measures.
     *
     * @param corpus a folder of the corpus's layout that has everything this row needs
     */
    Measured on(Corpus corpus) throws IOException;
}
