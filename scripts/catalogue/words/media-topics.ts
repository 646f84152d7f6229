/**
 * Words that tell which of the top-level IPTC Media Topics a text is about, by language; those that tell of several
 * are left out. `-` at the end stands for any ending, in scripts without spaces for anything. Human interest
 * is told by no words, so no text is found to be about it.
 */

import { FURTHER_MEDIA_TOPIC_WORDS } from './media-topics-further.ts';

export type MediaTopic =
  | 'arts'
  | 'conflict'
  | 'crime'
  | 'disaster'
  | 'economy'
  | 'education'
  | 'environment'
  | 'health'
  | 'labour'
  | 'lifestyle'
  | 'politics'
  | 'religion'
  | 'science'
  | 'society'
  | 'sport'
  | 'weather';

export type TopicWords = Readonly<Record<MediaTopic, string>>;

export const MEDIA_TOPIC_WORDS: Readonly<Record<string, TopicWords>> = {
  en: {
    arts: 'film- movie- album- song- singer- actor- actress- museum- painting- painter- novel- theatre- theater- concert- gallery exhibition- poet- orchestra opera sculpt- filmmaker- musician- sitcom-',
    conflict:
      'troops soldier- ceasefire airstrike- shelling missile- warplane- insurgen- militant- militia- battlefield offensive hostage- invasion army bombardment rebels truce guerrilla-',
    crime:
      'police arrested murder- court- judge- prosecutor- suspect- trial robber- burglar- theft- thief detective- jury convicted verdict defendant- prison- jail- lawsuit- stolen homicide fraud',
    disaster:
      'earthquake- shipwreck- wreck- wildfire- firefighter- rescuers rescued crash- collapsed tsunami landslide- aground derail- survivors evacuat- explosion- capsized drowned',
    economy:
      'shares investor- inflation stock- market- profit- revenue- bank- earnings economy economist- trade tariff- exports imports merger- retailer- startup- shareholder- bankrupt- dividend- gdp',
    education:
      'school- teacher- pupil- student- universit- curriculum classroom- tuition kindergarten- campus exam- enrolment enrollment graduat- principal',
    environment:
      'climate emissions pollut- species wildlife conservation biodiversity ecosystem- carbon habitat- endangered deforestation renewable- wetland-',
    health:
      'patient- hospital- doctor- disease- vaccin- virus- cancer symptom- clinic- nurse- medicine- medical infection- dementia surgery therap- epidemic- pandemic diabetes',
    labour:
      'strike- union- unions strikers picket- wage- layoff- redundanc- dockers lockout walkout apprentice- pension- overtime unionis- unioniz-',
    lifestyle:
      'recipe- restaurant- chef- fashion travel- holidaymaker- garden- cook- bake- oven wine- hotel- tourist- wardrobe',
    politics:
      'election- parliament- minister- president- senator- senate congress- vote- voter- ballot- government- campaign- mayor- council- councillor- lawmaker- democrat- republican- coalition- legislat- governor-',
    religion:
      'church- mosque- bishop- priest- pope pastor- prayer- gospel monastery parish- rabbi- imam- synagogue- temple- faith pilgrim- congregation- bible',
    science:
      'research- scientist- astronom- telescope- comet- planet- galaxy physicist- software- algorithm- laboratory satellite- spacecraft artificial smartphone- processor- chip- computing robot- genome',
    society:
      'immigra- migrant- refugee- homeless- minorit- demograph- discriminat- racism lgbtq poverty orphan- census gender-',
    sport:
      'match- football- footballer- league- coach- goal- striker- goalkeeper- tournament- championship- olympic- athlete- stadium- basketball- baseball- tennis quarterback- midfielder- playoff- season team-',
    weather:
      'forecast- snowfall snow- rainfall temperatures storm- meteorolog- humidity blizzard- gale- hurricane- heatwave- thunderstorm- frost- sunshine drizzle',
  },
  de: {
    arts: 'film- album- lied- sänger- schauspiel- museum- gemälde- roman- theater- konzert- ausstellung- dichter- orchester- oper- kino- musik-',
    conflict:
      'soldat- truppen- waffenruhe- luftangriff- rakete- krieg- rebellen- miliz- geisel- invasion- armee-',
    crime:
      'polizei- festgenommen mord- gericht- richter- staatsanwalt- verdächtig- raub- diebstahl- dieb- urteil- gefängnis- täter- gestohlen- betrug-',
    disaster:
      'erdbeben- feuerwehr- unglück- gerettet- rettungs- unfall- explosion- überschwemmung- flut- lawine- schiffbruch- gestrandet- brände großbrand-',
    economy:
      'aktie- börse- inflation- umsatz- gewinn- unternehmen- bank- wirtschaft- handel- export- investor- konzern- preis- insolvenz- markt-',
    education:
      'schule- schüler- lehrer- universität- student- unterricht- kita- hochschule- abitur- studium- klassenzimmer-',
    environment:
      'klima- emission- umwelt- artenschutz- naturschutz- verschmutzung- biodiversität- ökosystem- recycling- lebensraum- erneuerbar-',
    health:
      'patient- krankenhaus- klinik- arzt- ärzt- krankheit- impf- virus- krebs- symptom- pflege- medizin- infektion- pandemie-',
    labour:
      'streik- gewerkschaft- tarif- lohn- löhne- arbeitnehmer- betriebsrat- entlassung- arbeitskampf- rente- hafenarbeiter-',
    lifestyle:
      'rezept- restaurant- koch- kochen mode- reise- urlaub- garten- backen wein- hotel- küche- kosmetik- touris-',
    politics:
      'wahl- bundestag- minister- kanzler- partei- regierung- abgeordnet- parlament- bürgermeister- stadtrat- landtag- koalition- opposition- präsident-',
    religion:
      'kirche- moschee- bischof- priester- papst- pfarrer- gebet- kloster- gemeindehaus- synagoge- tempel- gottesdienst- bibel-',
    science:
      'forsch- wissenschaft- astronom- teleskop- komet- planet- software- algorithm- labor- satellit- sternwarte- physik- computer- roboter- smartphone-',
    society:
      'flüchtling- migra- obdachlos- minderheit- rassismus- diskriminier- armut- einwander- waise- gleichstellung-',
    sport:
      'spiel- fußball- trainer- tore liga- mannschaft- stürmer- torwart- turnier- meisterschaft- olymp- athlet- stadion- tennis- bundesliga-',
    weather:
      'wetter- schnee- regen- sturm- temperatur- gewitter- hitze- frost- orkan- meteorolog- niederschlag-',
  },
  fr: {
    arts: 'film- album- chanson- chanteu- acteur- actrice- musée- tableau- roman- théâtre- concert- exposition- poète- orchestre- opéra- cinéma- peintre-',
    conflict:
      'soldat- troupes bombardement- missile- guerre- rebelle- milice- otage- invasion armée- frappes',
    crime:
      'police- policier- arrêté- meurtre- tribunal- juge- procureur- suspect- procès voleur- prison- enquêteur- condamn- avocat- escroquerie-',
    disaster:
      'séisme- pompier- naufrage- secours sauvet- incendie- inondation- explosion- catastrophe- avalanche- échou- noyé-',
    economy:
      'bourse- inflation entreprise- banque- économi- commerce- export- investiss- actionnaire- bénéfice- marché- faillite-',
    education:
      'école- élève- enseignant- université- étudiant- lycée- collège- professeur- classe- baccalauréat scolaire-',
    environment:
      'climat- émission- pollution- espèce- biodiversité écosystème- recyclage environnement- écolog- renouvelable- déforestation',
    health:
      'patient- hôpital- hôpitaux médecin- maladie- vaccin- virus cancer- symptôme- clinique- infirmi- médica- infection- pandémie',
    labour: 'grève- gréviste- syndicat- syndical- salaire- salarié- licenciement- retraite- docker- ouvrier-',
    lifestyle:
      'recette- restaurant- cuisine- voyage- vacances jardin- vin vins hôtel- beauté touris- pâtisser-',
    politics:
      'élection- parlement- ministre- président- sénat- député- gouvernement- maire- scrutin- électeur- vote- assemblée- coalition-',
    religion:
      'église- mosquée- évêque- prêtre- pape prière- monastère- paroisse- rabbin- imam- synagogue- messe- pèlerin- bible',
    science:
      'recherche- chercheu- scientifique- astronom- télescope- comète- planète- logiciel- algorithme- laboratoire- satellite- observatoire- physicien- robot-',
    society: 'réfugié- migrant- immigr- minorité- racisme discrimination- pauvreté orphelin- parité',
    sport:
      'match- football- entraîneu- ligue- équipe- attaquant- tournoi- championnat- olymp- athlète- stade- tennis rugby-',
    weather: 'météo- neige- pluie- tempête- température- orage- canicule- rafale- brouillard- averse-',
  },
  es: {
    arts: 'película- álbum- canción canciones cantante- actor- actriz- museo- novela- teatro- concierto- exposición poeta- orquesta- ópera- cine- pintor-',
    conflict:
      'soldado- tropas bombardeo- misil- guerra- rebelde- milicia- rehén rehenes invasión ejército- tregua- guerrilla-',
    crime:
      'policía- detenid- asesinato- tribunal- juez- jueza- fiscal- sospechos- juicio- robo- ladrón ladrones cárcel- condena- delito- acusad- estafa-',
    disaster:
      'terremoto- bombero- naufragio- rescat- incendio- inundaci- explosión catástrofe- derrumbe- avalancha- evacuad-',
    economy:
      'bolsa inflación empresa- banco- econom- comercio- export- inversi- inversor- accionista- beneficios mercado- quiebra-',
    education:
      'escuela- alumn- maestr- profesor- universidad- estudiante- colegio- aula- docente- matrícula- bachillerato',
    environment:
      'clima- emision- contaminación especie- biodiversidad ecosistema- reciclaje medioambiente ambiental- renovable- deforestación',
    health:
      'paciente- hospital- médic- enfermedad- vacuna- virus cáncer síntoma- clínica- enfermer- infección pandemia- salud',
    labour: 'huelga- huelguista- sindicato- sindical- salario- despido- jubilaci- obrer- estibador-',
    lifestyle:
      'receta- restaurante- cocina- cociner- moda viaje- vacaciones jardín- vino- hotel- belleza turis-',
    politics:
      'elecci- parlamento- ministr- presidente- senado- diputad- gobierno- alcalde- alcaldesa votaci- votante- congreso coalición electoral-',
    religion:
      'iglesia- mezquita- obispo- sacerdote- papa oración monasterio- parroquia- rabino- imán sinagoga- misa- peregrin- biblia',
    science:
      'investigador- científic- astrónom- telescopio- cometa- planeta- software algoritmo- laboratorio- satélite- observatorio- física robot-',
    society: 'refugiad- migrante- inmigra- minoría- racismo discriminación pobreza huérfan- igualdad',
    sport:
      'fútbol- futbol- entrenador- gol goles liga- equipo- delantero- torneo- campeonato- olímpic- atleta- estadio- tenis',
    weather:
      'nieve- nevada- lluvia- tormenta- temperatura- temporal- granizo meteorol- helada- niebla- borrasca-',
  },
  pt: {
    arts: 'filme- álbum canção canções cantor- ator atores atriz museu- romance- teatro- concerto- exposição poeta- orquestra- ópera- cinema- pintor-',
    conflict:
      'soldado- tropas bombardeamento- míssil mísseis guerra- rebelde- milícia- refém reféns invasão exército- trégua-',
    crime:
      'polícia- detid- homicídio- tribunal- juiz- juíza- procurador- suspeit- julgamento- roubo- ladrão ladrões prisão prisões condena- crime- arguid- burla-',
    disaster:
      'terramoto- terremoto- bombeiro- naufrágio- resgat- incêndio- inundaç- explosão catástrofe- derrocada- evacuad-',
    economy:
      'bolsa inflação empresa- banco- econom- comércio- export- investi- acionista- lucro- mercado- falência-',
    education: 'escola- alun- professor- universidade- estudante- colégio- aula- docente- matrícula- ensino',
    environment:
      'clima- emiss- poluição espécie- biodiversidade ecossistema- reciclagem ambient- renovável renováveis desflorestação',
    health:
      'paciente- hospital- médic- doença- vacina- vírus cancro- câncer sintoma- clínica- enfermeir- infeção pandemia- saúde',
    labour: 'greve- grevista- sindicato- sindical- salário- despedimento- operári- estivador-',
    lifestyle:
      'receita- restaurante- cozinha- cozinheir- moda- viagem viagens férias jardim- vinho- hotel- beleza turis-',
    politics:
      'eleiç- parlamento- ministr- presidente- senado- deputad- governo- autarca- votaç- eleitor- congresso coligação',
    religion:
      'igreja- mesquita- bispo- padre- papa oração mosteiro- paróquia- rabino- imã sinagoga- missa- peregrin- bíblia',
    science:
      'investigador- pesquisa- cientist- científic- astrónom- astrônom- telescópio- cometa- planeta- software algoritmo- laboratório- satélite- observatório-',
    society: 'refugiad- migrante- imigra- minoria- racismo discriminação pobreza órfã- igualdade',
    sport:
      'jogo- futebol- treinador- golo- gol gols liga- equipa- equipe- avançado- torneio- campeonato- olímpic- atleta- estádio- ténis tênis',
    weather: 'neve chuva- tempestade- temperatura- temporal granizo meteorol- geada- nevoeiro- trovoada-',
  },
  it: {
    arts: 'film album canzon- cantante- attore attori attrice- museo musei romanzo- teatro- concert- mostra poeta- orchestra- opera cinema- pittor-',
    conflict:
      'soldat- truppe bombardament- missil- guerra- ribell- milizi- ostagg- invasione esercit- tregua',
    crime:
      'polizia- arrestat- omicidi- tribunale- giudic- procurator- sospett- furto furti ladr- carcere condann- carabinier- imputat- truffa-',
    disaster:
      'terremot- pompier- naufragi- soccors- incendi- alluvion- esplosion- catastrof- frana frane valanga- evacuat-',
    economy:
      'borsa inflazione aziend- banca banche econom- commerci- export- investi- azionist- mercat- fallimento',
    education:
      'scuola scuole alunn- insegnant- universit- student- maestr- professor- aula aule liceo scolastic-',
    environment:
      'clima- emission- inquinament- specie biodiversità ecosistem- riciclo ambient- rinnovabil- deforestazione',
    health:
      'pazient- ospedal- medic- malatti- vaccin- virus cancro- tumor- sintom- clinic- infermier- infezion- pandemia salute',
    labour: 'sciopero scioperi sindacat- salari- stipend- licenziament- pensione pensioni operai- portuali',
    lifestyle:
      'ricett- ristorant- cucina- cuoc- moda viaggi- vacanz- giardin- vino vini hotel bellezza turis-',
    politics:
      'elezion- parlament- ministr- president- senat- deputat- governo governi sindac- voto voti partito partiti elettor- coalizione',
    religion:
      'chiesa chiese moschea- vescov- sacerdot- papa preghier- monaster- parrocchi- rabbin- imam sinagog- messa pellegrin- bibbia',
    science:
      'ricercator- scienziat- scientific- astronom- telescopi- comet- pianet- software algoritm- laborator- satellit- osservatori- robot',
    society: 'rifugiat- migrant- immigra- minoranz- razzismo discriminazion- povertà orfan- uguaglianza',
    sport:
      'partita partite calcio- allenator- gol squadra- squadre attaccant- portiere torneo campionat- olimpi- atlet- stadio tennis',
    weather: 'neve nevicat- pioggia piogge tempesta- temperatur- temporale grandine meteo- gelo nebbia-',
  },
  ...FURTHER_MEDIA_TOPIC_WORDS,
};
