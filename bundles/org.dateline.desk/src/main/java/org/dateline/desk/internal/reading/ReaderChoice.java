package org.dateline.desk.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.dateline.api.PluginException;
import org.dateline.api.desk.ProviderDescription;
import org.dateline.api.ingest.Match;
import org.dateline.api.ingest.SourceHead;
import org.dateline.api.ingest.StoryReader;
import org.dateline.desk.internal.analysis.Run;
import org.jspecify.annotations.Nullable;

/** Which reader a source is given to: the surest; of equals the one for its declared type, then the person's choice, then by rank. */
final class ReaderChoice {

    private static final String READER = "reader:";

    private record Candidate(ProviderDescription provider, Match match, boolean declared, boolean chosen) {

        /** Not put together by {@link java.util.Comparator}: the ahead-of-time cache cannot hold what that makes. */
        int bestFirst(Candidate other) {
            int order = other.match.compareTo(match);
            order = order == 0 ? Boolean.compare(other.declared, declared) : order;
            order = order == 0 ? Boolean.compare(other.chosen, chosen) : order;
            order = order == 0 ? Integer.compare(other.provider.ranking(), provider.ranking()) : order;
            return order == 0 ? provider.id().compareTo(other.provider.id()) : order;
        }
    }

    private final Run run;

    ReaderChoice(Run run) {
        this.run = run;
    }

    /**
     * @param byPerson the declared type was declared by the person and is not doubted
     * @return null where no reader knows the source
     * @throws PluginException where only readers that were switched off know it; the message says why
     */
    @Nullable ProviderDescription choose(SourceHead head, boolean byPerson) throws PluginException {
        String declared = head.declaredType();
        ProviderDescription fixed = declared == null ? null : run.choice().winner(READER + declared);
        if (byPerson && fixed != null) {
            return fixed;
        }
        List<Candidate> candidates = new ArrayList<>();
        String off = null;
        for (ProviderDescription provider : run.choice().all("reader")) {
            if (run.switches().reason(provider) != null) {
                off = run.switches().reason(provider);
            } else {
                Match match = probe(provider, head);
                if (match != Match.NO) {
                    candidates.add(new Candidate(provider, match, provider == fixed, isChosen(provider)));
                }
            }
        }
        if (candidates.isEmpty() && off != null) {
            throw new PluginException("No reader that works knows this kind of file. " + off);
        }
        return candidates.stream().min(Candidate::bestFirst).map(Candidate::provider).orElse(null);
    }

    private Match probe(ProviderDescription provider, SourceHead head) {
        try {
            return run.get(provider, StoryReader.class).probe(head);
        } catch (Throwable e) {
            run.context().warn(provider.id(), run.switches().off(provider, e));
            return Match.NO;
        }
    }

    private boolean isChosen(ProviderDescription provider) {
        return provider.fills().stream().anyMatch(role -> run.choice().isChosen(role, provider));
    }
}
