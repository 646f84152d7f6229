/** Signatures that are no person's: desks, agencies, newspapers. */
import { fold } from '../catalogue/fold.ts';
import { agencyOf } from '../extract/agencies.ts';

/** Words that desks and offices sign with; none that is a family name too, but for a rare bearer. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'our staff desk newsroom news newswire team agency agencies bureau press editor editors editorial reporter',
    'reporters writers correspondent correspondents contributor contributors magazine newspaper gazette',
    'redaktion redaktionsteam nachrichtenagentur agentur agenturen korrespondent zeitung verlag nachrichten',
    'rédaction agence correspondant correspondante équipe journal rubrique',
    'redacción agencia agencias corresponsal equipo diario redazione agenzia corrispondente redação redactie',
    'redaktionen redaksjonen nyhetsbyrå toimitus redakcja redakce szerkesztőség redacția',
    'servisi merkezi muhabiri ajansı gazetesi',
    'редакция редакція корреспондент кореспондент агентство газета σύνταξη',
  ].flatMap((line) => line.split(' ').map(fold)),
);

/** Whether a signature is that of a house and not of a person, as far as it says so. */
export function isHouse(signature: string, publisher: string | null): boolean {
  if (agencyOf(signature) !== null) return true;
  const name = ` ${fold(signature)} `;
  if (publisher !== null && name.includes(` ${fold(publisher)} `)) return true;
  return name.split(' ').some((word) => WORDS.has(word));
}
