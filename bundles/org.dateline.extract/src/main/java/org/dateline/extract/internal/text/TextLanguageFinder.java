package org.dateline.extract.internal.text;

import org.dateline.api.TaskContext;
import org.dateline.api.analysis.AnalyzerInfo;
import org.dateline.api.analysis.LanguageFinder;
import org.dateline.api.story.Found;
import org.osgi.service.component.annotations.Component;

/** Tells a story's language from its text. How, and where it fails: docs/analyzers/text.md. */
@Component(service = LanguageFinder.class)
@AnalyzerInfo(id = "dateline.language", label = "Language", fills = LanguageFinder.ROLE)
public final class TextLanguageFinder implements LanguageFinder {

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @Override
    public Found<String> find(String text, TaskContext context) {
        LanguageGuess guess = identifier.identify(text);
        return new Found<>(guess.tag(), "text", guess.confidence());
    }
}
