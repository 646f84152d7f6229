/** German compounds whose last part says what they are: titles, sorts of organisations, towns. */
import { wordSet } from './word-set.ts';

/** German and its like write every noun with a capital. */
export const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/;

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Whether a word, or its folded form, has at least so many letters and then one of these endings. */
const ending = (least: number, ...lists: readonly string[]): RegExp =>
  new RegExp(
    `^\\p{L}{${least},}(?:${[...wordSet(...lists)].join('|').replace(/[äöü]/g, (letter) => `[${letter}${PLAIN[letter]}]`)})$`,
    'u',
  );

/** Words come again and again, and what was once looked at is kept; hostile texts must not fill the memory. */
function remember(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length < SHORTEST) return false;
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = test(word);
    if (known.size < MOST_KNOWN) known.set(word, answer);
    return answer;
  };
}

const MOST_KNOWN = 50_000;
const SHORTEST = 5;

/** `Umweltminister`, `Landeschefin`, `Meeresbiologe`: before a name they are no part of it. In small letters. */
const TITLES = ending(
  2,
  'minister(?:in)? senator(?:in)? kanzler(?:in)? präsident(?:in)? präsidium sprecher(?:in)? chef(?:in)? leiter(?:in)? direktor(?:in)? vorstand vorständin',
  'vorsitzender? vorsitzenden meister(?:in)? führer(?:in)? sekretär(?:in)? rät(?:in)? stadtrat landrat kanzlist abgeordneter? abgeordneten politiker(?:in)? abgeordnete vorsitzende beauftragte beamte anwalt anwältin',
  'richter(?:in)? kommissar(?:in)? beamter? inspektor(?:in)? kapitän(?:in)? trainer(?:in)? spieler(?:in)? stürmer(?:in)? torwart verteidiger(?:in)? manager(?:in)? gründer(?:in)?',
  'inhaber(?:in)? besitzer(?:in)? betreiber(?:in)? händler(?:in)? unternehmer(?:in)? fischer(?:in)? bauer bäuerin landwirt(?:in)? gastwirt(?:in)? schäfer(?:in)? förster(?:in)? ärztin arzt',
  'lehrer(?:in)? rektor(?:in)? professor(?:in)? forscher(?:in)? wissenschaftler(?:in)? biologe biologin ologe ologin historiker(?:in)? ökonom(?:in)? physiker(?:in)? chemiker(?:in)?',
  'experte expertin berater(?:in)? beauftragter? beauftragten referent(?:in)? dezernent(?:in)? kämmerer koordinator(?:in)? vertreter(?:in)? redakteur(?:in)? reporter(?:in)? journalist(?:in)?',
  'schriftsteller(?:in)? autor(?:in)? sänger(?:in)? schauspieler(?:in)? regisseur(?:in)? künstler(?:in)? musiker(?:in)? maler(?:in)? pastor(?:in)? pfarrer(?:in)? bischof bischöfin ingenieur(?:in)?',
  'architekt(?:in)? pilot(?:in)? kandidat(?:in)? mitglied wart geschäftsführer(?:in)? aktivist(?:in)? bewohner(?:in)? sieger(?:in)? ersteller(?:in)?',
);

/** `Lokführergewerkschaft`, `Umweltbehörde`: what an organisation is. In small letters. */
const ORGANISATIONS = ending(
  3,
  'behörde gewerkschaft ministerium gesellschaft genossenschaft verband verein verbund werke stiftung kammer gericht partei fraktion institut universität hochschule museum klinik klinikum',
  'krankenhaus zeitung polizei feuerwehr sparkasse bank versicherung konzern reederei werft bund bürgerschaft verwaltung zentrum theater organisation agentur anstalt akademie kirche gemeinderat',
);

/** Sorts of organisations before their names, alone or as a compound’s last part: `Gewerkschaft Verdi`. In small letters. */
const SORTS = ending(
  0,
  'gewerkschaft partei organisation reederei konzern unternehmen firma agentur hersteller betreiber anbieter versorger händler dienstleister entwickler initiative plattform verlag sender zeitung',
);
/** The same, but as often part of the name: only where the rest stands alone elsewhere. */
const SORTS_IN_NAMES = ending(3, 'bund verband verein bank gesellschaft kette institut brauerei werft');

/** `Moorburg`, `Travemünde`; not so `Umbau` and `Besitz`. In small letters. */
const TOWNS = ending(
  2,
  'burg stadt hausen dorf heim furt furth haven hafen münde kirchen stedt städt hagen brück brücken rode büttel förde walde wald beck wick koog siel bach berg bergen feld felde ingen hofen weiler',
  'thal ental (?<!b|st)au ow (?<=[^bsw])itz born horst loh lohe husen wedel moor werder werth bek by sund',
);

export const isGermanTitle = remember((word) => TITLES.test(word));
export const isGermanOrganisation = remember((word) => ORGANISATIONS.test(word));
export const isGermanSort = remember((word) => SORTS.test(word));
export const isGermanSortOrName = remember((word) => SORTS_IN_NAMES.test(word));
export const isGermanTown = (word: string): boolean => word.length > 4 && TOWNS.test(word);

/** Before a place’s name without an article. */
export const GERMAN_WHERE = wordSet('in aus nach bei bis');
/** What towns lie by: `Frankfurt am Main`, `Freiburg im Breisgau`. */
export const GERMAN_WATERS = wordSet(
  'main rhein neckar inn see lech ammersee bodensee chiemsee elbe oder donau harz breisgau allgäu erzgebirge odenwald schwarzwald taunus wald teutoburger aare ruhr saale ilm isar berg gebirge',
);
