package org.dateline.ingest.internal.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bylines of Chinese and Japanese papers, whose names have no spaces: {@code 本报记者 张伟 李娜}, {@code 文／王芳}, {@code （記者 山田太郎）}. */
final class HanBylines {

    private static final int LONGEST = 40;

    private static final Pattern LINE = Pattern.compile(
            "[（(【\\[]?(?:来源[:：]\\S{1,12}\\s+)?(?:\\p{IsHan}{0,6}(?:记者|記者)|作者|撰文|文)\\s?[:：|｜／/\\s]\\s?(?<names>\\p{IsHan}{2,4}(?:[、，,\\s]\\s?\\p{IsHan}{2,4}){0,4})[）)】\\]]?");

    private HanBylines() {}

    /** The names, or none where the line is no such byline. */
    static List<String> names(String line) {
        if (line.length() > LONGEST || line.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        Matcher byline = LINE.matcher(line.strip());
        return byline.matches() ? List.of(byline.group("names").split("[、，,\\s]+")) : List.of();
    }
}
