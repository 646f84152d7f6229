/** Words that stand beside people's names. Lower case; every language in one set, for evidence is soft. */
import { wordSet } from './word-set.ts';

/** Forms of address: before a name they are no part of it. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss mx dr prof professor doctor sir dame madam rev reverend fr hon honourable honorable',
  'herr frau monsieur madame mademoiselle mme mlle maître señor señora señorita sr sra srta don doña',
  'signor signora signore sig dott dottor dottoressa onorevole avv ing senhor senhora dom dona doutor',
  'meneer mevrouw mijnheer hr fru herra rouva pan pani pán paní bay bayan bapak ibu г-н г-жа',
);

/** Titles that readers take as part of the name: Pope Francis, Queen Elizabeth. */
export const STYLES = wordSet(
  'pope king queen prince princess emperor empress saint saints sheikh lord lady duke duchess sultan',
  'papst könig königin prinz prinzessin kaiser pape roi reine princesse papa rey reina príncipe princesa',
  're regina principe principessa rei rainha paus koning koningin prins prinses kung drottning kong dronning',
);

/** What people are: before a name, or after it and a comma. */
export const ROLES = wordSet(
  'president vice-president chancellor premier minister secretary senator sen congressman congresswoman rep',
  'representative governor gov mayor councillor councilman councilwoman ambassador envoy diplomat lawmaker',
  'general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal admiral commander cmdr',
  'officer detective inspector sheriff constable superintendent commissioner prosecutor attorney lawyer judge',
  'justice magistrate chief director head chair chairman chairwoman chairperson ceo cfo founder co-founder',
  'owner executive manager coach trainer captain striker midfielder defender goalkeeper quarterback player',
  'spokesman spokeswoman spokesperson analyst expert economist historian scientist researcher scholar author',
  'writer novelist poet journalist reporter correspondent editor columnist photographer broadcaster presenter',
  'host anchor actor actress singer musician rapper composer pianist guitarist drummer conductor artist painter',
  'sculptor designer architect director producer filmmaker comedian model dancer chef baker farmer teacher',
  'principal dean rector student doctor surgeon nurse physician pharmacist engineer astronaut pilot activist',
  'campaigner leader opposition rebel militant suspect victim widow wife husband son daughter father mother',
  'brother sister uncle aunt cousin friend colleague neighbour neighbor resident witness survivor fisherman',
  'bishop archbishop cardinal priest pastor imam rabbi ayatollah mufti patriarch monk nun archivist librarian',
  'curator keeper ferryman skipper mp mep msp td deputy aide adviser advisor official negotiator boss champion',
  'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin bürgermeister sprecher',
  'bürgermeisterin sprecherin vorsitzender vorsitzende chefin geschäftsführer geschäftsführerin direktor direktorin leiter leiterin richter anwalt',
  'anwältin staatsanwalt forscher forscherin professorin schriftsteller schriftstellerin autor autorin trainer',
  'trainerin spieler schauspieler schauspielerin sänger sängerin experte expertin außenminister innenminister',
  'finanzminister verteidigungsminister ministerpräsident ministerpräsidentin abgeordnete abgeordneter politiker',
  'président présidente ministre maire sénateur sénatrice député députée procureur procureure avocat avocate',
  'juge directeur directrice porte-parole chercheur chercheuse écrivain écrivaine auteur autrice historien',
  'historienne acteur actrice chanteur chanteuse réalisateur réalisatrice entraîneur joueur patron chef cheffe',
  'presidente presidenta ministro ministra alcalde alcaldesa senador senadora diputado diputada fiscal abogado',
  'abogada juez jueza director directora portavoz investigador investigadora escritor escritora autora actor',
  'cantante entrenador jugador secretario secretaria gobernador gobernadora líder jefe jefa vicepresidente',
  'sindaco sindaca senatore senatrice deputato deputata procuratore avvocato giudice direttore direttrice',
  'portavoce ricercatore ricercatrice scrittore scrittrice autore autrice attore attrice cantante allenatore',
  'bibliotecario bibliotecaria pescador pescadora vecino vecina maestro maestra profesora médico médica enfermero enfermera panadero panadera agricultor agricultora arquitecto arquitecta ingeniero ingeniera historiador historiadora',
  'biólogo bióloga químico pintor pintora párroco obispo arzobispo concejal concejala consejero consejera comisario comisaria magistrado magistrada empresario empresaria dueño dueña presidenta fundador fundadora propietario propietaria',
  'bibliotecário bibliotecária pescadora professora enfermeiro enfermeira padeiro padeira engenheiro engenheira arquiteto arquiteta pároco bispo arcebispo vereador vereadora autarca comandante empresário empresária proprietária dono',
  'priore padre suora parroco vescovo arcivescovo insegnante maestra professore professoressa infermiere infermiera pescatore pescatrice agricoltore ingegnere architetto storico storica assessore assessora consigliere consigliera',
  'prefetto questore comandante imprenditore imprenditrice fondatore fondatrice proprietario titolare préfet préfète délégué déléguée professeur professeure enseignant enseignante médecin infirmier infirmière pêcheur pêcheuse',
  'agriculteur agricultrice boulanger boulangère architecte ingénieur évêque curé adjoint adjointe conseiller conseillère bibliothécaire fondateur fondatrice propriétaire bénévole commandant',
  'prefeito prefeita governador governadora deputado deputada promotor procurador advogado advogada juiz juíza',
  'diretor diretora porta-voz pesquisador pesquisadora escritor cantora treinador jogador secretário ministro',
  'premier minister-president burgemeester woordvoerder woordvoerster hoogleraar onderzoeker schrijver directeur',
  'voorzitter officier rechter advocaat statsminister borgmester borgmästare talsman talsperson forskare forsker',
  'författare forfatter president presidentti pääministeri ministeri prezydent premier minister prezes rzecznik',
  'rzeczniczka profesor burmistrz poseł posłanka pisarz pisarka prezident předseda ministr cumhurbaşkanı başkan',
  'bakan bakanı genel sekreteri yardımcısı milletvekili valisi kaymakamı hakimi savcısı avukatı yazarı oyuncusu başkanı müdürü başbakan sözcüsü presiden menteri gubernur президент премьер министр мэр губернатор депутат директор',
  'глава лидер председатель секретарь адвокат судья писатель режиссёр президентка міністр голова',
);

/** Verbs (and their like) of saying: what stands beside them speaks. */
export const SPEECH = wordSet(
  'said says say told tells added adds explained argued claimed insisted wrote writes tweeted announced warned',
  'stated noted replied asked recalled admitted denied confirmed acknowledged declared remarked believes thinks',
  'sagte sagt erklärte erklärt betonte meinte meint teilte schrieb schreibt berichtete warnte kündigte forderte',
  'dit déclare déclaré déclarait affirme affirmé explique expliqué estime ajoute ajouté raconte assure souligne',
  'dijo dice afirmó explicó declaró aseguró añadió señaló indicó anunció contó sostuvo advirtió recordó',
  'detto dice dichiarato spiega afferma aggiunge racconta disse diz afirmou explicou declarou contou acrescentou',
  'zei zegt vertelde verklaarde aldus sade säger sier siger sanoi sanoo kertoi powiedział powiedziała mówi',
  'řekl řekla uvedl uvedla dedi söyledi açıkladı belirtti duyurdu kata ujar сказал сказала заявил заявила сообщил сообщила говорит',
  'рассказал рассказала рассказывает отметил отметила добавил добавила подчеркнул подчеркнула объяснил объяснила пояснил пояснила уточнил уточнила считает утверждает',
  'сказав сказала заявив заявила повідомив повідомила розповів розповіла зазначив зазначила додав додала пояснив пояснила каже',
  'pyta dodał dodała zapowiedział zapowiedziała poinformował poinformowała przyznał przyznała twierdzi podkreśla podkreślił podkreśliła tłumaczy zaznaczył zaznaczyła wyjaśnił wyjaśniła',
  'cuenta pidió explica señala asegura reconoció lamentó comenta recuerda afirma respondió raccontato aggiunto spiegato osservato commenta commentato',
  'conta informou explica lembra lembrou garantiu garante respondeu referiu salientou',
);

/** Small words within a person's or a place's name. */
export const PARTICLES = wordSet(
  'van von der den de del della dello degli di da das do dos du des la le los las el al bin ibn bint ben ter ten te',
  'af av zu zum zur op aan het dell d l ul ud',
);
/** In German `der`, `des` and `das` stand between any two nouns. */
const GERMAN_PARTICLES = wordSet('van von der den zu zum zur am im de la bin ibn');

export function particlesOf(language: string | null): ReadonlySet<string> {
  return language?.startsWith('de') ? GERMAN_PARTICLES : PARTICLES;
}

/** What stands after a name, or alone for a person: no names. */
export const POST_NOMINALS = wordSet(
  'md phd ph.d mba ba bs bsc msc ma rn dds esq jr sr ii iii iv ceo cfo coo cto dj mc mp mep vp pm ex',
);
