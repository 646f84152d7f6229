/** News agencies by the ways they sign. Names of the trade, as `publisher` names are of the world. */
const AGENCIES: readonly (readonly [string, readonly string[]])[] = [
  ['Associated Press', ['The Associated Press', 'Associated Press', 'AP']],
  ['Reuters', ['Thomson Reuters', 'Reuters', 'رويترز', '路透社', 'ロイター']],
  ['Agence France-Presse', ['Agence France-Presse', 'AFP', 'أ ف ب', 'فرانس برس', '法新社', 'АФП']],
  ['dpa', ['Deutsche Presse-Agentur', 'dpa']],
  ['EFE', ['Agencia EFE', 'EFE']],
  ['Europa Press', ['Europa Press']],
  ['ANSA', ['ANSA']],
  ['Adnkronos', ['Adnkronos']],
  ['Agência Lusa', ['Agência Lusa', 'Lusa']],
  ['Agência Brasil', ['Agência Brasil']],
  ['ANP', ['ANP']],
  ['Belga', ['Belga']],
  ['TT', ['TT']],
  ['NTB', ['NTB']],
  ['Ritzau', ['Ritzau']],
  ['PAP', ['PAP']],
  ['APA', ['Austria Presse Agentur', 'APA']],
  ['Keystone-SDA', ['Keystone-SDA', 'SDA']],
  ['KNA', ['KNA']],
  ['epd', ['epd']],
  ['AFX', ['dpa-AFX']],
  ['TASS', ['TASS', 'ТАСС', 'تاس']],
  ['RIA Novosti', ['RIA Novosti', 'РИА Новости']],
  ['Interfax', ['Interfax', 'Интерфакс']],
  ['Xinhua', ['Xinhua', '新华社', '新華社', 'شينخوا']],
  ['Kyodo News', ['Kyodo News', 'Kyodo', '共同通信', '共同']],
  ['Jiji Press', ['Jiji Press', '時事通信', '時事']],
  ['Yonhap', ['Yonhap', '연합뉴스']],
  ['Anadolu Agency', ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu', 'AA', 'الأناضول']],
  ['Press Trust of India', ['Press Trust of India', 'PTI']],
  ['ANI', ['ANI']],
  ['Press Association', ['PA Media', 'Press Association']],
  ['Canadian Press', ['The Canadian Press', 'Canadian Press']],
  ['Australian Associated Press', ['Australian Associated Press', 'AAP']],
  ['United Press International', ['United Press International', 'UPI']],
  ['Bloomberg', ['Bloomberg News', 'Bloomberg']],
  ['Religion News Service', ['Religion News Service', 'RNS']],
  ['Tribune News Service', ['Tribune News Service', 'TNS']],
  ['SANA', ['SANA', 'سانا']],
  ['MENA', ['MENA']],
  ['WAM', ['WAM', 'وام']],
  ['ČTK', ['ČTK']],
  ['MTI', ['MTI']],
  ['STT', ['STT']],
  ['Ukrinform', ['Ukrinform', 'Укрінформ']],
];

const BY_NAME = new Map<string, string>();
for (const [agency, names] of AGENCIES) for (const name of names) BY_NAME.set(name.toLowerCase(), agency);
const LONGEST_FIRST = [...BY_NAME.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The agency that a name or abbreviation stands for, else null. */
export const agencyOf = (name: string): string | null =>
  BY_NAME.get(
    name
      .trim()
      .replace(/^[(/]|[)/]$/g, '')
      .toLowerCase(),
  ) ?? null;

/** The agency with whose name a text begins, and where that name ends. */
export function agencyAtStart(text: string): { readonly agency: string; readonly end: number } | null {
  const lower = text.slice(0, 60).toLowerCase();
  for (const name of LONGEST_FIRST) {
    const agency = BY_NAME.get(name);
    if (agency !== undefined && lower.startsWith(name) && !/[\p{L}\p{N}]/u.test(text.charAt(name.length)))
      return { agency, end: name.length };
  }
  return null;
}
