package org.dateline.api.cases;

import java.util.List;
import java.util.Map;

import org.dateline.api.analysis.LayerSpec;
import org.osgi.annotation.versioning.ProviderType;

/** Stories with their findings, as an exporter takes them: those of a case, or those that pass by in {@code analyze}. */
@ProviderType
public interface AnalyzedStories {

    /** The name of the case; empty where there is none. */
    String title();

    /** In the order they came in. Where the stories belong to no case, this can be asked for once. */
    Cursor<AnalyzedStory> stories();

    /** The cast across the stories; empty where they belong to no case. */
    List<CaseMember> cast();

    /** Where stories disagree; empty where they belong to no case. */
    List<Disagreement> disagreements();

    /** What plugins said of their own layers, by layer id. */
    Map<String, LayerSpec> layerSpecs();
}
