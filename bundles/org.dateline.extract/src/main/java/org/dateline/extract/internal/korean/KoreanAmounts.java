package org.dateline.extract.internal.korean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dateline.api.Span;
import org.dateline.api.analysis.Amount;
import org.dateline.api.analysis.Amount.Kind;
import org.jspecify.annotations.Nullable;

/** Finds money, percentages and numbers with their counter in Korean: "1조5200억 원(11억1000만 달러)", "2.5%", "병력 4500명". */
final class KoreanAmounts {
    private static final Map<String, String> MONEY = Map.ofEntries(Map.entry("원", "KRW"), Map.entry("달러", "USD"), Map.entry("유로", "EUR"), Map.entry("엔", "JPY"),
            Map.entry("위안", "CNY"), Map.entry("파운드", "GBP"), Map.entry("루블", "RUB"), Map.entry("홍콩달러", "HKD"), Map.entry("호주달러", "AUD"),
            Map.entry("캐나다달러", "CAD"), Map.entry("대만달러", "TWD"), Map.entry("바트", "THB"), Map.entry("페소", ""), Map.entry("루피", "INR"), Map.entry("프랑", "CHF"));
    private static final Map<String, String> PERCENT = Map.of("%포인트", "pp", "%p", "pp", "퍼센트포인트", "pp", "%", "%", "퍼센트", "%", "bp", "bp");
    private static final Map<String, String> MEASURE = Map.ofEntries(Map.entry("톤", "t"), Map.entry("킬로미터", "km"), Map.entry("km", "km"), Map.entry("미터", "m"),
            Map.entry("센티미터", "cm"), Map.entry("cm", "cm"), Map.entry("킬로그램", "kg"), Map.entry("kg", "kg"), Map.entry("헥타르", "ha"), Map.entry("리터", "l"),
            Map.entry("배럴", "bbl"), Map.entry("메가와트", "MW"), Map.entry("기가와트", "GW"), Map.entry("㎞", "km"), Map.entry("㎏", "kg"));
    private static final List<String> COUNTERS = List.of("명", "가구", "마리", "차례", "대", "건", "곳", "개국", "개", "척", "기", "발", "채", "편", "회", "표", "석", "장", "병", "권");
    /** Counters that are also the beginning of time words or ages. */
    private static final List<String> NOT = List.of("개월", "대 남", "대 여", "대 초반", "대 중반", "대 후반", "기술", "회의", "장관", "발생", "대통령", "대학");
    private static final int LONGEST_UNIT = 6;

    private final String text;
    private final int[] taken;
    private final KoreanLexicon lexicon = KoreanLexicon.get();
    private final List<Amount.Builder> found = new ArrayList<>();
    private int nextTaken;
    private int lastEnd = -1;
    private @Nullable String lastUnit;

    /** @param taken offsets of dates and times, start and end in turn, ascending */
    KoreanAmounts(String text, int[] taken) {
        this.text = text;
        this.taken = taken;
    }

    List<Amount> find() {
        int at = 0;
        while (at < text.length()) {
            while (nextTaken < taken.length && taken[nextTaken + 1] <= at) {
                nextTaken += 2;
            }
            boolean free = nextTaken >= taken.length || at < taken[nextTaken];
            boolean starts = KoreanNumber.isDigit(text.charAt(at)) && (at == 0 || !isWord(text.charAt(at - 1)));
            int end = free && starts ? amount(at) : at;
            at = Math.max(end, at + 1);
        }
        return found.stream().map(Amount.Builder::build).toList();
    }

    private static boolean isWord(char c) {
        return KoreanNumber.isDigit(c) || c == '.' || c == ',' || c == '-' || c >= 'A' && c <= 'z';
    }

    /** Adds the amount that begins with the digit; returns the offset behind it, or behind the number where it is none. */
    private int amount(int from) {
        KoreanNumber first = KoreanNumber.at(text, from);
        if (first == null) {
            return from;
        }
        int join = first.end();
        boolean range = join + 1 < text.length() && "~∼〜".indexOf(text.charAt(join)) >= 0 && KoreanNumber.isDigit(text.charAt(join + 1));
        KoreanNumber second = range ? KoreanNumber.at(text, join + 1) : null;
        int end = second == null ? first.end() : second.end();
        boolean about = text.startsWith("여", end);
        int unit = about ? end + 1 : end;
        unit = text.startsWith(" ", unit) ? unit + 1 : unit;
        return text.startsWith("\n", unit) ? end : measured(from, first, second, about, end, unit);
    }

    private int measured(int from, KoreanNumber first, @Nullable KoreanNumber second, boolean about, int end, int unit) {
        String money = longest(unit, MONEY);
        String percent = money == null ? longest(unit, PERCENT) : null;
        String measure = money == null && percent == null ? longest(unit, MEASURE) : null;
        String counter = money == null && percent == null && measure == null ? counter(unit) : null;
        String name = money != null ? money : percent != null ? percent : measure != null ? measure : counter;
        if (name == null) {
            return end;
        }
        Kind kind = money != null ? Kind.MONEY : percent != null ? Kind.PERCENT : Kind.QUANTITY;
        String code = money != null ? MONEY.get(money) : percent != null ? PERCENT.get(percent) : measure != null ? MEASURE.get(measure) : null;
        int stop = unit + name.length();
        Amount.Builder amount = Amount.builder("a" + (found.size() + 1), new Span(from, stop), kind).unit(code == null || code.isEmpty() ? null : code).of(counter);
        bounds(amount, first.value(), second == null ? null : second.value(), from, stop, about);
        pair(amount, kind, code, from);
        found.add(amount);
        lastEnd = stop;
        lastUnit = kind == Kind.PERCENT ? null : code;
        return stop;
    }

    private void bounds(Amount.Builder amount, BigDecimal value, @Nullable BigDecimal second, int from, int stop, boolean about) {
        boolean least = before(from, "최소") || text.startsWith(" 이상", stop) || text.startsWith(" 넘", stop) || text.startsWith("이 넘", stop) || text.startsWith("을 넘", stop);
        boolean most = before(from, "최대") || text.startsWith(" 이하", stop) || text.startsWith(" 미만", stop);
        if (second == null) {
            amount.value(value).range(least ? value : null, most ? value : null);
        } else {
            amount.range(value, second);
        }
        amount.approximate(about || before(from, "약") || before(from, "대략") || text.startsWith(" 안팎", stop) || text.startsWith(" 가량", stop) || text.startsWith(" 정도", stop));
    }

    private boolean before(int from, String word) {
        int start = from - word.length() - 1;
        return start >= 0 && text.startsWith(word + " ", start) && (start == 0 || !KoreanWords.isHangul(text.charAt(start - 1)));
    }

    /** "1조5200억 원(11억1000만 달러)": one sum in two currencies. */
    private void pair(Amount.Builder amount, Kind kind, @Nullable String code, int from) {
        boolean bracket = from > 0 && text.charAt(from - 1) == '(' || from > 1 && text.charAt(from - 2) == '(' || from > 2 && text.startsWith("(약 ", from - 3);
        boolean converted = kind != Kind.PERCENT && bracket && code != null && lastUnit != null && !code.equals(lastUnit) && lastEnd > 0 && from - lastEnd <= 3;
        if (converted) {
            amount.equalTo("a" + found.size());
            found.get(found.size() - 1).equalTo("a" + (found.size() + 1));
        }
    }

    /** The longest unit of the list that stands at the offset and that only a particle follows. */
    private @Nullable String longest(int at, Map<String, String> units) {
        for (int length = Math.min(LONGEST_UNIT, text.length() - at); length > 0; length--) {
            String unit = text.substring(at, at + length);
            if (units.containsKey(unit) && ends(at + length)) {
                return unit;
            }
        }
        return null;
    }

    private @Nullable String counter(int at) {
        if (NOT.stream().anyMatch(word -> text.startsWith(word, at))) {
            return null;
        }
        for (String counter : COUNTERS) {
            if (text.startsWith(counter, at) && ends(at + counter.length())) {
                return counter;
            }
        }
        return null;
    }

    /** No Hangul follows but a particle. */
    private boolean ends(int at) {
        int end = at;
        while (end < text.length() && end < at + LONGEST_UNIT && KoreanWords.isHangul(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(at, end);
        return rest.isEmpty() || lexicon.is(rest, KoreanLexicon.Key.PARTICLE) || rest.startsWith("가량") || rest.startsWith("이상") || rest.startsWith("어치") || rest.startsWith("짜리");
    }
}
