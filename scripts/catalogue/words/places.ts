/** Words that make a name a place's, and words beside a name that say where something is. */
import { wordSet } from './word-set.ts';

/** Head-words: as first or last word of a name (`Lake Victoria`, `Orange County`). */
export const PLACE_HEADS = wordSet(
  'river lake sea ocean bay gulf strait channel island islands isle isles peninsula cape coast beach harbour harbor',
  'mount mountain mountains hill hills valley desert forest canyon glacier volcano county province region district',
  'borough city town village street avenue road boulevard square lane bridge park airport station port republic',
  'kingdom emirates territory territories heights springs falls creek plateau reef lagoon fjord',
  'see fluss insel inseln berg gebirge tal wald straße platz brücke flughafen hafen bahnhof kreis landkreis',
  'lac fleuve rivière île îles mont montagne vallée forêt rue place pont aéroport gare port mer golfe baie région',
  'lago río isla islas monte montaña valle bosque calle plaza puente aeropuerto estación puerto mar golfo bahía',
  'fiume isola isole montagna bosco via piazza ponte aeroporto stazione porto mare rio ilha ilhas serra rua praça',
  'meer rivier eiland bergen straat plein brug haven sjö älv ö berget gata torg sø fjord øya jezioro rzeka wyspa',
  'góra ulica nehri gölü adası dağı sokak pulau gunung sungai jalan озеро река остров гора улица площадь область',
);

/** Common nouns for places: before a name, or in apposition to it. */
export const PLACE_NOUNS = wordSet(
  'city cities town towns village villages capital port island islands state states province provinces region regions',
  'country countries district districts county counties suburb neighbourhood neighborhood municipality resort river',
  'stadt städte ort dorf hauptstadt insel provinz region land länder stadtteil gemeinde landkreis hafenstadt',
  'ville villes village villages capitale île province région pays commune quartier département',
  'ciudad ciudades pueblo pueblos isla provincia región país países municipio localidad barrio aldea',
  'città paese paesi villaggio isola provincia regione comune quartiere cidade cidades vila aldeia ilha província',
  'região município bairro stad steden dorp hoofdstad eiland provincie gemeente wijk byn ön staden kommun landsby',
  'miasto miasta wieś wyspa województwo kraj město vesnice şehri şehir köyü ilçesi kota desa город города деревня село',
);

/** Large cities, as they are folded, whose names are nouns as well in languages that write nouns with a capital. */
export const ALSO_NOUNS = wordSet('essen halle munster bergen');

/** Prepositions (contracted ones too) before the place where something is, by language: `a` is Italian and English. */
const WHERE: Readonly<Record<string, string>> = {
  en: 'in near outside inside around across throughout',
  de: 'in im nahe bei',
  fr: 'à au aux en dans près chez',
  es: 'en cerca',
  it: 'a in nel nella nei nelle presso vicino',
  pt: 'em no na nos nas',
  nl: 'in te bij nabij',
  sv: 'i på vid nära',
  da: 'i på ved nær',
  no: 'i på ved nær',
  nb: 'i på ved nær',
  pl: 'w we na koło',
  cs: 'v ve u na',
  id: 'di',
  ru: 'в во на под у',
  uk: 'в у на під',
};
const whereSets = new Map(Object.entries(WHERE).map(([language, list]) => [language, wordSet(list)]));
const NONE: ReadonlySet<string> = new Set();

export function whereWordsOf(language: string | null): ReadonlySet<string> {
  return whereSets.get(language?.split('-', 1)[0] ?? 'en') ?? NONE;
}
