package org.dateline.extract.internal.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        윤도현 국방부 장관은 서울에서 만났다. | 윤도현 PERSON, 국방부 ORG, 서울 PLACE
        김민수(45) 씨와 이영희씨가 다쳤다. | 김민수 PERSON, 이영희 PERSON
        남궁민 배우가 상을 받았다. | 남궁민 PERSON
        도널드 트럼프 미국 대통령이 도착했다. | 도널드 트럼프 PERSON, 미국 PLACE
        엘브리지 콜비 미 국방부 정책차관이 왔다. | 엘브리지 콜비 PERSON, 국방부 ORG
        이시바 시게루 일본 총리는 떠났다. | 이시바 시게루 PERSON, 일본 PLACE
        미 국무부 태미 브루스 대변인은 웃었다. | 국무부 ORG, 태미 브루스 PERSON
        피터 나바로 백악관 고문은 떠났다. | 피터 나바로 PERSON, 백악관 ORG
        진성준 민주당 정책위의장은 떠났다. | 진성준 PERSON, 민주당 ORG
        푸틴은 키이우를 위협했다. | 푸틴 PERSON, 키이우 PLACE
        국가정보원(국정원)과 서울중앙지검이 조사했다. | 국가정보원 ORG, 국정원 ORG, 서울중앙지검 ORG
        한국개발연구원과 수원대학교가 연구했다. | 한국개발연구원 ORG, 수원대학교 ORG
        강원도 춘천시와 평택시에 비가 왔다. | 강원도 PLACE, 춘천시 PLACE, 평택시 PLACE
        우크라이나군과 미국인 세 명이 있었다. | 우크라이나군 ORG, 미국인 NORP
        (세종=새벽통신) 이지은 기자 = 윤도현 장관은 떠났다. | 세종 PLACE, 새벽통신 ORG, 윤도현 PERSON
        손흥민 선수가 왔다. 손흥민은 웃었다. | 손흥민 PERSON, 손흥민 PERSON
        김민준은 “내일 가겠다. 꼭 간다”고 말했다. 김민준의 집은 멀다. | 김민준 PERSON, 김민준 PERSON
        이서연이 어제 결과를 밝혔다. | 이서연 PERSON
        박지호는 다시 오겠다고 했다. | 박지호 PERSON
        최영희(67)가 다쳤다. | 최영희 PERSON
        이재명은 지난 일을 거론하며 “그때는 몰랐다”라고 했다. | 이재명 PERSON
        이서연도 무서웠다고 전했다. | 이서연 PERSON
        남궁민수는 모른다고 답했다. | 남궁민수 PERSON
        """)
    void namesAreFoundWithoutTheirParticles(String sentence, String expected) {
        assertEquals(expected, show(sentence));
    }

    @ParameterizedTest
    @CsvSource({"이번 대통령 선거에서 여당 대표와 야당 의원이 맞붙었다.", "전국 시장과 지역 기업 대표들이 모였다.", "정부 관계자들은 이들 장관과 만났다.",
        "안전 교육을 받은 학생 선수들이 조기 귀국했다.", "강한 바람이 불어 항공편이 취소됐다.", "전 대통령은 현직 의원과 만났다.", "최근 고기 값이 두 배로 올랐다.",
        "주도권은 시민에게 있다고 말했다.", "장애인은 불편하다고 말했다.", "조사하는 중이라고 말했다.", "신도시는 넓다고 그는 말했다.", "김민준은 웃었다.",
        "공무원은 어렵다고 말했다.", "이수진는 말했다."})
    void commonWordsBeforeATitleAreNoNames(String sentence) {
        assertEquals("", show(sentence));
    }

    @Test
    void theFamilyNameWithTheTitleMeansThePersonNamedInFull() {
        assertEquals("윤도현", find("윤도현 국방부 장관은 왔다. 윤 장관은 갔다.", 2));
        assertEquals("박서진", find("박서진 국무총리는 왔다. 박 총리는 갔다.", 1));
    }

    @Test
    void aFamilyNameThatTwoShareWithTheSameTitleIsLeftApart() {
        assertEquals("김 의원", find("김영수 의원과 김철호 의원이 토론했다. 김 의원은 반대했다.", 2));
    }

    @Test
    void textMadeToBeSlowIsReadInOnePass() {
        assertEquals("", show("가".repeat(1_000_000)));
        assertEquals(200_000, NameFinder.find("김민수 의원 ".repeat(200_000)).size());
    }

    private static String find(String text, int number) {
        return NameFinder.find(text).get(number).full();
    }

    private static String show(String text) {
        return NameFinder.find(text).stream().map(name -> name.span().of(text) + " " + name.type()).collect(Collectors.joining(", "));
    }
}
