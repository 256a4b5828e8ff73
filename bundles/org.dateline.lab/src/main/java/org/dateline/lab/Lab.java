package org.dateline.lab;

import java.util.Arrays;
import java.util.List;

import org.dateline.lab.duplicates.GroupingSpeed;
import org.dateline.lab.duplicates.ImportSpeed;
import org.dateline.lab.events.EventsLab;
import org.dateline.lab.ingest.PageSpeed;
import org.dateline.lab.mail.MailboxSpeed;
import org.dateline.lab.names.NamesLab;
import org.dateline.lab.quotes.SpeakersLab;
import org.dateline.lab.speed.AnalysisSpeed;
import org.dateline.lab.speed.Growth;
import org.dateline.lab.speed.PeerSpeed;
import org.dateline.lab.speed.StartSpeed;
import org.dateline.lab.times.MonthTable;
import org.dateline.lab.times.TimesLab;
import org.dateline.lab.worker.WorkerSpeed;

/** The lab's programs by name; {@code bundles/org.dateline.lab/lab} starts them. */
public final class Lab {

    private interface Main {
        void run(String[] args) throws Exception;
    }

    private record Program(String name, String purpose, Main main) {
    }

    private static final List<Program> PROGRAMS = List.of(
            new Program("names", "trains, scores and times the names model", NamesLab::main),
            new Program("events", "scores events against labels", EventsLab::main),
            new Program("times", "scores dates and times against labels", TimesLab::main),
            new Program("speakers", "scores who said the quotations against labels", SpeakersLab::main),
            new Program("months", "writes the months' names in many languages", MonthTable::main),
            new Program("analysis-speed", "the whole analysis against one date pattern", AnalysisSpeed::main),
            new Program("peer-speed", "the whole analysis against CoreNLP", PeerSpeed::main),
            new Program("grouping-speed", "grouping 100,000 stories against reading them", GroupingSpeed::main),
            new Program("import-speed", "an import of 20,000 stories in its parts", ImportSpeed::main),
            new Program("start-speed", "a command against an empty program", StartSpeed::main),
            new Program("page-speed", "reading web pages against jsoup's parse", PageSpeed::main),
            new Program("mailbox-speed", "a large mailbox against a copy of it", MailboxSpeed::main),
            new Program("worker-speed", "documents read in workers against Tika in one process", WorkerSpeed::main),
            new Program("growth", "how time grows with texts made to be slow", Growth::main));

    private Lab() {
    }

    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "" : args[0];
        for (Program program : PROGRAMS) {
            if (program.name().equals(name)) {
                program.main().run(Arrays.copyOfRange(args, 1, args.length));
                return;
            }
        }
        System.err.println("Usage: lab PROGRAM ARGUMENT...; a program without arguments says what it takes.");
        PROGRAMS.forEach(program -> System.err.printf("  %-16s %s%n", program.name(), program.purpose()));
        System.exit(2);
    }
}
