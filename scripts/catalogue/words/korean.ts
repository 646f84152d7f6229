/** Words by which names are found in Korean. */
import { wordSet } from './word-set.ts';

const REGIONS =
  '서울 부산 대구 인천 광주 대전 울산 세종 경기도 강원도 충청북도 충청남도 전라북도 전라남도 경상북도 경상남도 제주도 수원 성남 고양 용인 창원 포항 구미 경주 김해 진주 통영 거제 여수 순천 목포 군산 전주 익산 청주 천안 춘천 원주 강릉 속초 제주 평양 개성 신의주';
const ABROAD =
  '도쿄 오사카 교토 후쿠오카 베이징 상하이 홍콩 타이베이 하노이 방콕 싱가포르 뉴욕 워싱턴 로스앤젤레스 시카고 런던 파리 베를린 로마 모스크바 키이우 유럽 아프리카 아시아 중동 태평양';
/** Places that are known. */
export const KOREAN_PLACES = wordSet(REGIONS, ABROAD);
/** What may follow the name of a place and is left out. */
export const KOREAN_LEVEL = /^(?:특별자치시|특별자치도|특별시|광역시|시)?$/;

export const KOREAN_SURNAMES = wordSet(
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 나 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 남궁 황보 제갈 선우',
);

/** At a word’s end, after the name of their bearer. */
export const KOREAN_TITLES: readonly string[] = [
  ...wordSet(
    '시장 지사 도지사 군수 구청장 대통령 총리 국무총리 장관 차관 의원 대표 사장 부사장 회장 부회장 위원장 원장 총장 교수 박사 연구원 변호사 판사 대변인 감독 선수 코치 작가 시인 배우 가수 화가 이사장 본부장 국장 과장 팀장 실장 센터장 소장 관장 교장 대사 선장 기장 씨 전무 상무 행장 청장 서장 의장 간사 사무총장',
  ),
].sort((a, b) => b.length - a.length);

/** Titles that are other words as well: a market, what represents, a branch, a part in a play, an overstatement, a petition. */
export const KOREAN_WEAK_TITLES = wordSet('시장 대표 지사 대사 과장 소장');

/** Particles at a word’s end. */
export const KOREAN_PARTICLE =
  /(?:에서는|에서도|으로는|에게는|이라고|에서|에게|으로|까지|부터|처럼|보다|이라|라고|이나|에는|은|는|이|가|을|를|의|에|로|과|와|도|만|께서)$/;

export const KOREAN_ORGANISATION_ENDS: readonly string[] = [
  ...wordSet(
    '대학교 대학병원 은행 공사 그룹 노동조합 위원회 협회 연구소 연구원 재단 신문 신문사 방송 방송공사 경찰서 경찰청 병원 지방법원 지검 검찰청 상선 해운 전자 자동차 항공 건설 제철 조선 화학 도서관 박물관 미술관 연맹 연합회 공단 시청 도청 교육청',
  ),
].sort((a, b) => b.length - a.length);
/** What such an ending says nothing in particular with. */
export const KOREAN_GENERIC = wordSet(
  '국립 공립 사립 시립 도립 종합 대형 중앙 시중 국책 지방 지역 전국 관할 해당 일부 각 여러 민주 대책 비상 운영 특별 조사 자문 심의 추진 준비 교섭 상설 대기업 재벌 협력 가전 전기 친환경 수소 중고 국제 저가 해외 국내 종합건설 공영 생 재 라디오 아파트 어린이 작은 공공 일간 한국 외국 소형 반도체',
);
/** Words of three syllables that begin like a family name and are none. */
export const KOREAN_NO_PEOPLE = wordSet(
  '이번에 이날은 이어서 이후로 이전의 이같은 이러한 이처럼 이른바 이명의 한국의 한국인 한편으 한번더 한때는 정부가 정부는 정부의 정치적 정의당 정책의 전국의 전문가 전임자 전직은 최근에 최고의 최대의 최초의 신임의 신규로 조합의 주요한 지난해 지역의 지방의 기존의 기업의 우리는 우리의 오늘은 오후에 오전에 서울시 서울의 경기도 강원도 제주도 부산시 민주당 국민의 국회의 여당의 야당의 공동의 현직의 유명한 유럽의 고위급 구체적 도청의 시민의 대기업 남성이 여성이 선거의 장기적 문화재 차기의 임시로 노조의 노조가 노조는 하지만 연합의 연구팀',
);
