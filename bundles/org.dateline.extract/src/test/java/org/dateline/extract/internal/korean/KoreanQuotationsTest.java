package org.dateline.extract.internal.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.dateline.api.analysis.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanQuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        윤도현 장관은 “국민의 안전이 최우선”이라고 말했다. | DIRECT 윤도현: 국민의 안전이 최우선
        윤도현 장관은 “협의하겠다”며 “곧 결과가 나온다”고 밝혔다. | DIRECT 윤도현: 협의하겠다 / 곧 결과가 나온다
        “준비가 됐다”고 윤도현 장관이 말했다. | DIRECT 윤도현: 준비가 됐다
        주민 이영희씨는 "물이 찼다"고 했다. | DIRECT 이영희: 물이 찼다
        서이안 대표는 “처리하겠다”고 했고, 노지아 의원은 “졸속”이라고 비판했다. | DIRECT 서이안: 처리하겠다; DIRECT 노지아: 졸속
        “문은 열려 있다”는 입장을 통일부가 밝혔다. | DIRECT 통일부: 문은 열려 있다
        대통령실 고위 관계자는 “정해진 것은 없다”고 전했다. | DIRECT 대통령실 고위 관계자: 정해진 것은 없다
        윤도현 장관은 이날 국회에서 동맹이 흔들리지 않는다고 강조했다. | INDIRECT 윤도현: 동맹이 흔들리지 않는다
        북한이 미사일을 쐈다고 국방부가 발표했다. | INDIRECT 국방부: 북한이 미사일을 쐈다
        윤도현 장관은 결정이 “불가피한 선택”이었다고 설명했다. | MIXED 윤도현: 결정이 “불가피한 선택”이었다
        국방부에 따르면 병력 1만 명이 참가했다. | INDIRECT 국방부: 병력 1만 명이 참가했다
        국가정보원(국정원)은 북한이 움직였다고 보고했다. | INDIRECT 국가정보원: 북한이 움직였다
        삼성전자는 2분기 이익이 4조 원이라고 공시했다. | INDIRECT 삼성전자: 2분기 이익이 4조 원
        월스트리트저널(WSJ)은 병력이 움직일 수 있다고 지난 5월 23일 보도했다. | INDIRECT 월스트리트저널: 병력이 움직일 수 있다
        익명을 요구한 정부 당국자는 “길어질 수 있다”고 내다봤다. | DIRECT 정부 당국자: 길어질 수 있다
        이란 대통령은 협상하자고 제안했다. | INDIRECT 이란 대통령: 협상하자
        (서울=새벽통신) 이지은 기자 = 대통령실은 회담을 한다고 밝혔다. | INDIRECT 대통령실: 회담을 한다
        윤도현 장관은 “간다”고 했다. 일본 외무성의 다나카 겐지 대변인도 “순조롭다”고 했다. | DIRECT 윤도현: 간다; DIRECT 다나카 겐지 대변인: 순조롭다
        김민준은 “물이 찼다”고 말했다. 이서연도 “무서웠다”고 전했다. | DIRECT 김민준: 물이 찼다; DIRECT 이서연: 무서웠다
        """)
    void whatWasSaidAndWhoSaidIt(String sentence, String expected) {
        assertEquals(expected, show(sentence));
    }

    @Test
    void aPronounIsTheSpeakerBefore() {
        assertEquals("DIRECT 문가람: 닫아야 한다; DIRECT 문가람: 잠이 안 온다", show("문가람(62)씨는 “닫아야 한다”고 말했다. 그는 “잠이 안 온다”고도 했다."));
    }

    @Test
    void aSpeakerLeftOutIsTheSpeakerBefore() {
        assertEquals("DIRECT 문가람: 닫아야 한다; DIRECT 문가람: 잠이 안 온다", show("문가람(62)씨는 “닫아야 한다”고 말했다. 이어 “잠이 안 온다”고 덧붙였다."));
    }

    @Test
    void aTitleAloneIsThePersonNamedWithIt() {
        assertEquals("DIRECT 도널드 트럼프: 좋다", show("도널드 트럼프 미국 대통령이 왔다. 대통령은 “좋다”고 말했다."));
    }

    @Test
    void wordsInMarksThatNobodySaysAreNoQuotation() {
        assertEquals("", show("정부는 “상징적” 조치를 택했다. ‘평화’를 강조했다."));
    }

    @Test
    void aSentenceThatIsAllInMarksHasNoSpeakerOfItsOwn() {
        assertEquals("DIRECT null: 어디로 가야 합니까?", show("“어디로 가야 합니까?”"));
    }

    @Test
    void aMillionOpeningMarksAreReadInOnePass() {
        assertEquals("", show("“".repeat(1_000_000)));
    }

    private static String show(String text) {
        List<Quotation> found = new KoreanQuotations(text, new KoreanCast(text).members(NameFinder.find(text))).find();
        return found.stream().map(quotation -> quotation.kind() + " " + quotation.speaker() + ": "
                + quotation.fragments().stream().map(fragment -> fragment.of(text)).collect(Collectors.joining(" / "))).collect(Collectors.joining("; "));
    }
}
