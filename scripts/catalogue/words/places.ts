/** Words that make a name a place's, and words beside a name that say where something is. */
import { foldedToo, wordSet } from './word-set.ts';

/** Head-words: as first or last word of a name (`Lake Victoria`, `Orange County`). */
export const PLACE_HEADS = foldedToo(
  wordSet(
    'river lake sea ocean bay gulf strait channel island islands isle isles peninsula cape coast beach harbour harbor',
    'mount mountain mountains hill hills valley desert forest canyon glacier volcano county province region district',
    'borough city town village street avenue road boulevard square lane bridge park airport station port republic',
    'inn tavern pier quay quays dock docks wharf lighthouse castle abbey cathedral cemetery crescent terrace',
    'kingdom emirates territory territories heights springs falls creek plateau reef lagoon fjord',
    'see fluss insel inseln berg gebirge tal wald straße platz brücke flughafen hafen bahnhof kreis landkreis',
    'lac fleuve rivière île îles mont montagne vallée forêt rue place pont aéroport gare port mer golfe baie région',
    'lago río isla islas monte montaña valle bosque calle plaza puente aeropuerto estación puerto mar golfo bahía',
    'fiume isola isole montagna bosco via piazza ponte aeroporto stazione porto mare rio ilha ilhas serra rua praça',
    'meer rivier eiland bergen straat plein brug haven sjö älv ö berget gata torg sø fjord øya jezioro rzeka wyspa',
    'punta porto villa vila villanueva praia playa baía ría convento monasterio monastero',
    'góra ulica nehri gölü adası dağı sokak pulau gunung sungai jalan озеро река остров гора улица площадь область',
    'пролив залив мыс хребет океан канал район край проспект мост вокзал бухта губа коса море водохранилище плато шоссе',
    'körfezi denizi boğazı meydanı caddesi limanı havalimanı kanalı',
  ),
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

/** What a place’s name stands behind with a small word between: `puerto de Pedralba`, `convento di San Rocco`, `maire de Brève`. */
export const PLACES_OF = wordSet(
  'harbour harbor port pier beach lido mayor puerto ría playa costa valle monte bahía golfo muelle ayuntamiento alcalde alcaldesa',
  'convento monastero porto golfo spiaggia costa valle lago stazione sindaco sindaca praia ponte largo prefeito prefeita',
  'canal port plage pont cathédrale île vallée baie gare mairie maire bürgermeister oberbürgermeister burgemeester haven',
);
/** The small words. */
export const OF = wordSet('of de du d del di do da dello della von van');
/** Of a street or a square only: who or what it is called after is not what the text is about. */
export const STREETS = wordSet(
  'calle plaza avenida paseo rue avenue boulevard via piazza viale corso rua praça',
);

/** Parts of countries and of the world that readers look for like countries, and large cities as other languages call them; folded. */
export const OTHER_PLACES = wordSet(
  'england scotland wales northern_ireland europe africa asia oceania north_america south_america latin_america',
  'antarctica middle_east kurdistan gaza gaza_strip west_bank crimea kosovo tibet hong_kong macau puerto_rico hawaii',
  'europa afrika asien ozeanien nordamerika sudamerika lateinamerika schleswig_holstein niedersachsen mecklenburg_vorpommern',
  'vorpommern brandenburg sachsen sachsen_anhalt thuringen hessen nordrhein_westfalen rheinland_pfalz saarland',
  'baden_wurttemberg bayern franken steiermark karnten tirol vorarlberg salzburg burgenland niederosterreich oberosterreich',
  'sudtirol tessin wallis graubunden ostsee nordsee wattenmeer bodensee munchen koln nurnberg wien zurich genf basel brussel',
  'strassburg straßburg prag warschau krakau danzig moskau rom mailand venedig neapel florenz turin lissabon athen kopenhagen peking tokio',
  'kairo jerusalem den_haag antwerpen lyon nizza marseille londres pekin moscou bruxelles geneve varsovie prague athenes rome',
  'venise lisbonne copenhague vienne munich cologne hambourg edimbourg barcelone seville bretagne normandie provence alsace',
  'lorraine bourgogne aquitaine occitanie corse picardie auvergne savoie ile_de_france hauts_de_france nouvelle_aquitaine',
  'afrique asie amerique amerique_latine proche_orient moyen_orient andalucia cataluna galicia asturias cantabria pais_vasco',
  'navarra aragon murcia extremadura castilla_y_leon castilla_la_mancha canarias baleares comunidad_valenciana moscu ginebra',
  'bruselas nueva_york lisboa milan napoles venecia varsovia atenas pekin asia america_latina america_del_sur oriente_medio sevilla',
  'lombardia toscana sicilia sardegna liguria piemonte veneto puglia calabria campania umbria roma milano napoli torino firenze',
  'venezia genova londra parigi berlino mosca pechino bavaria saxony catalonia andalusia brittany normandy tuscany sicily flanders wallonia',
);

/** Large cities, as they are folded, whose names are nouns as well in languages that write nouns with a capital. */
export const ALSO_NOUNS = wordSet('essen halle munster bergen');

/** Prepositions (contracted ones too) before the place where something is, by language: `a` is Italian and English. */
const WHERE: Readonly<Record<string, string>> = {
  en: 'in near outside inside around across throughout',
  de: 'in nahe',
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
  ru: 'в во на под у из',
  uk: 'в у на під',
};
const whereSets = new Map(Object.entries(WHERE).map(([language, list]) => [language, wordSet(list)]));
const NONE: ReadonlySet<string> = new Set();

export function whereWordsOf(language: string | null): ReadonlySet<string> {
  return whereSets.get(language?.split('-', 1)[0] ?? 'en') ?? NONE;
}
