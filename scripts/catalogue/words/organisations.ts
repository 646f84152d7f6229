/** Words that make a name an organisation's, and nouns that say beside a name that it is one. */
import { foldedToo, wordSet } from './word-set.ts';

/** Head-words: as first or last word of a name (`Banque de France`, `European Union`). */
export const ORGANISATION_HEADS = foldedToo(
  wordSet(
    'union agency authority council commission committee parliament congress senate assembly court tribunal ministry',
    'department bureau office administration board corporation company group holding holdings bank fund foundation',
    'trust institute institution university college school academy association society federation confederation league',
    'club fc united party movement front alliance coalition brigade brigades army navy police guard corps forces',
    'church museum library gallery theatre theater orchestra ensemble hospital clinic laboratory laboratories observatory',
    'newspaper times post tribune herald gazette telegraph journal news press magazine radio television tv network',
    'channel broadcasting media studios records pictures entertainment airlines airways railways motors industries',
    'technologies systems software networks partners ventures capital insurance pharmaceuticals energy oil petroleum',
    'line lines ferries shipping rovers wanderers athletic albion hotspur rangers harriers afc',
    'lab labs force team squad crew awards award cup prize championship championships league festival games',
    'service services organization organisation programme program project consortium cooperative co-operative guild',
    'brewery distillery winery restaurant hotel hotels store stores supermarket airline centre center state nations',
    'bahn bundesbahn werke feuerwehr regierung gobierno gouvernement governo regering vlada rząd belediyesi',
    'senat bürgerschaft partei bundesamt bundestag bundesrat landtag ministerium amt behörde gericht bundesgericht universität hochschule',
    'verein verband stiftung gesellschaft bund zeitung rundfunk kirche museum institut akademie gewerkschaft anstalt',
    'université école institut ministère conseil cour tribunal parti mouvement fédération association fondation',
    'banque société compagnie assemblée sénat musée bibliothèque théâtre hôpital syndicat agence commissariat',
    'universidad instituto ministerio consejo corte tribunal partido movimiento federación asociación fundación banco',
    'sociedad compañía asamblea senado congreso museo biblioteca teatro hospital sindicato agencia comisión policía',
    'università istituto ministero consiglio corte tribunale partito movimento federazione associazione fondazione',
    'banca società compagnia camera senato teatro ospedale sindacato agenzia commissione polizia universidade',
    'ministério conselho supremo partido movimento federação associação fundação sociedade companhia câmara museu',
    'universiteit ministerie raad rechtbank partij stichting vereniging maatschappij politie ziekenhuis bibliotheek',
    'universitet universitetet högskola departement myndighet parti partiet förening stiftelse selskab bibliotek',
    'uniwersytet ministerstwo rada sąd partia stowarzyszenie fundacja bank muzeum univerzita ministerstvo strana',
    'üniversitesi bakanlığı partisi derneği vakfı müzesi bankası universitas kementerian partai yayasan',
    'университет министерство совет суд партия академия институт банк музей агентство комитет театр союз дума',
    'junta ayuntamiento diputación generalitat xunta confederación cámara policía guardia fiscalía mairie préfecture métropole chambre gendarmerie parlement parquet',
    'hijos hermanos herederos fratelli figli frères gebrüder söhne consejería conselleria secretaría autoridade proteção autoridad',
    'comune prefettura questura procura prefeitura cooperativa cooperativas cofradía müdürlüğü komutanlığı başkanlığı valiliği odası sendikası kulübü federasyonu meclisi mahkemesi hastanesi gazetesi ajansı kurumu şirketi birliği',
  ),
);

/** Legal forms, as the last word of a name. */
export const LEGAL_FORMS = wordSet(
  'inc incorporated ltd limited llc llp plc corp co gmbh ag kg ohg ev se sa sas sarl srl spa nv bv ab as asa aps oy',
  'oyj sp kft zrt sro doo ooo oao pao ltda sab pty pte bhd tbk kk',
);

/** Common nouns for organisations: before, after or in apposition to a name. */
export const ORGANISATION_NOUNS = wordSet(
  'journal agency agencies company companies firm firms group groups organization organizations organisation organisations',
  'platform platforms provider providers app service services network networks newspaper newspapers magazine',
  'broadcaster outlet website party club team teams union bank maker manufacturer retailer carmaker airline airlines',
  'startup start-up charity charities ngo ngos think-tank institute university universities ministry regulator',
  'watchdog publisher band militia militias studio label brand brands chain operator developer supplier subsidiary',
  'unternehmen konzern firma partei gewerkschaft verein behörde zeitung agentur gruppe organisation plattform band',
  'entreprise société groupe organisation parti agence journal syndicat association plateforme éditeur fabricant',
  'empresa compañía grupo organización partido agencia diario periódico sindicato asociación plataforma fabricante',
  'azienda società gruppo organizzazione partito agenzia giornale sindacato associazione piattaforma casa',
  'companhia organização jornal associação plataforma bedrijf concern groep organisatie partij krant vereniging',
  'företag företaget virksomhed parti tidning avis firma spółka partia organizacja gazeta şirket şirketi örgütü',
  'компания партия организация газета агентство группа корпорация',
);

/** Head-words that alone, with a capital, are names. */
export const ALONE = wordSet(
  'congress senate parliament bundestag bundesrat landtag duma senado congreso sénat senato',
);
