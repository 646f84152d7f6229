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
    arts: 'museum museums gallery galleries exhibition exhibitions painter painters painting paintings sculpture sculptor orchestra symphony opera composer conductor choir violin pianist theatre theater playwright ballet dancer dancers novelist novelists novels poet poets poetry filmmaker filmmakers cinema screenplay soundtrack singer singers songwriter album albums guitarist musician musicians drummer sitcom actress actresses curator literary biographer',
    conflict:
      'troops soldiers ceasefire airstrike airstrikes artillery insurgents insurgency militants militia battalion frontline shelling shelled warplane warplanes warship warships missile missiles invasion guerrilla rebels truce armistice occupied siege sniper mortar peacekeepers hostages coup massacre',
    crime:
      'murder murdered murderer homicide manslaughter robbery robbed burglary burglar burglars theft thieves fraud fraudster embezzlement bribery arrested arrest detectives prosecutor prosecutors defendant defendants convicted conviction sentenced jury verdict courtroom indicted indictment smuggling trafficking kidnapped kidnapping forensic inmate inmates prison jailed parole',
    disaster:
      'earthquake earthquakes aftershock tsunami avalanche landslide landslides wildfire wildfires blaze firefighters explosion exploded derailed derailment shipwreck capsized collision rescuers evacuated evacuation evacuees survivors rubble collapsed drowned lifeboat paramedics eruption erupted wreckage sinkhole',
    economy:
      'shares shareholders investors investment investments profit profits revenue revenues turnover inflation bankruptcy insolvency merger acquisition takeover stock stocks dividend dividends startup startups retailer retailers exports imports tariff tariffs factory factories manufacturer manufacturers supplier suppliers economist economists recession mortgage lender lenders consumers wholesale currency bond bonds',
    education:
      'school schools pupil pupils teacher teachers classroom classrooms curriculum university universities campus lecturer lecturers professor tuition undergraduate undergraduates scholarship scholarships kindergarten homework headteacher headmaster graduation exam exams literacy diploma semester schooling',
    environment:
      'climate emissions carbon biodiversity species habitat habitats wildlife conservation conservationists deforestation pollution polluted pollutants recycling renewable renewables greenhouse ecosystem ecosystems endangered rainforest wetland wetlands coral biosphere rewilding sewage pesticides ecology ecological',
    health:
      'hospital hospitals patient patients doctor doctors surgeon surgeons surgery nurse nurses vaccine vaccines vaccination virus infection infections infected epidemic pandemic disease diseases cancer tumour tumor diabetes therapy therapist symptoms diagnosis diagnosed medication clinic clinics pharmacist dementia asthma midwife outbreak',
    labour:
      'strike strikes strikers union unions unionised walkout picket pickets layoffs redundancies redundancy wages payroll employees workforce overtime apprenticeship apprentices collective bargaining unemployment unemployed jobless labourers dismissal dismissed workplace shift shifts severance',
    lifestyle:
      'recipe recipes restaurant restaurants chef chefs dessert wine wines vineyard cocktail cocktails fashion designer designers wardrobe makeup hotel hotels tourists tourism holiday holidays cruise gardening gardener furniture decor hobby hobbies festival camping hiking cookbook perfume knitting',
    politics:
      'parliament election elections electoral voters ballot ballots referendum minister ministers senator senators congressman lawmakers legislation legislature coalition opposition cabinet president presidential chancellor ambassador embassy diplomat diplomats diplomacy mayor councillor councillors campaign manifesto constituency republican democrat conservative veto treaty sanctions',
    religion:
      'church churches bishop bishops archbishop priest priests pope vatican parish parishioners congregation mosque mosques imam synagogue rabbi temple monastery monks nuns prayer prayers worship pilgrimage pilgrims sermon gospel theology theologian baptism diocese cathedral faithful scripture',
    science:
      'scientist scientists researchers laboratory experiment experiments physicist physics chemistry biologist genome genetic telescope astronomer astronomers asteroid comet satellite satellites spacecraft astronaut astronauts orbit algorithm algorithms software robot robots robotics quantum semiconductor microscope fossil fossils archaeologist archaeologists',
    society:
      'refugees refugee migrants immigration asylum poverty homeless homelessness welfare pension pensions pensioners childcare families discrimination racism gender equality disability charity charities volunteers demographic census adoption orphanage elderly loneliness minority minorities indigenous housing',
    sport:
      'football footballer striker goalkeeper midfielder coach league championship tournament match matches scored goals defender quarterback touchdown basketball baseball cricket wicket rugby tennis golf golfer olympic olympics athlete athletes sprinter marathon cyclist swimmer boxing boxer referee stadium medal medals halftime playoff playoffs',
    weather:
      'forecast forecaster forecasters meteorologist meteorologists snowfall blizzard thunderstorm thunderstorms hailstorm hail drizzle downpour downpours rainfall heatwave frost sleet gale gales gusts humidity sunshine barometer cloudy hurricane cyclone typhoon tornado temperatures degrees',
  },
  de: {
    arts: 'museum museen galerie ausstellung- gemälde maler malerin bildhauer- skulptur- orchester- sinfonie- symphonie oper opern- komponist- dirigent- chor chöre theater- schauspieler- regisseur- bühne ballett- tänzer- roman romane schriftsteller- dichter- lyrik kino- drehbuch sänger- album musiker- gitarrist- pianist- geiger- kurator- literatur- konzert-',
    conflict:
      'truppen soldat- waffenruhe waffenstillstand luftangriff- artillerie- aufständische- miliz- rakete- raketenangriff- front frontlinie kampfjet- kriegsschiff- panzer- invasion einmarsch rebell- belagerung geisel- putsch- gefecht- beschuss bombardier- krieg kriegs-',
    crime:
      'mord morde mörder- totschlag raub räuber- einbruch einbrüche einbrecher- diebstahl dieb diebe betrug betrüger- bestechung festgenommen festnahme- ermittler- staatsanwalt- staatsanwältin angeklagte- verurteilt- gericht gerichts- urteil- haft haftstrafe- häftling- gefängnis- schmuggel- entführ- tatverdächtige- täter- kriminal-',
    disaster:
      'erdbeben- nachbeben lawine- erdrutsch- waldbrand waldbrände großbrand feuerwehr- explosion- explodiert- entgleis- schiffbruch unglück- zusammenstoß rettungskräfte evakuier- überlebende- trümmer- eingestürzt einsturz ertrunken katastroph- vulkanausbruch tsunami- bergung verschüttet- hochwasser-',
    economy:
      'aktie aktien aktionär- anleger- investition- investor- gewinn gewinne umsatz umsätze inflation- insolvenz- fusion- übernahme börse börsen- dividende- händler- einzelhandel- export- import- zölle fabrik- hersteller- zulieferer- ökonom- rezession- konjunktur- kredit- bank banken zentralbank- verbraucherpreis- konzern- unternehmen-',
    education:
      'schule schulen schüler- lehrer- lehrerin- unterricht- lehrplan universität- hochschul- student- studium studierende- professor- vorlesung- stipendium stipendien kindergarten kita kitas abitur- prüfung- hausaufgaben zeugnis- klassenzimmer bildungs- schuljahr-',
    environment:
      'klima klima- emission- co2- artenvielfalt artenschutz naturschutz- lebensraum lebensräume wildtier- abholzung umwelt- verschmutz- recycling- erneuerbar- treibhaus- ökosystem- bedroht- regenwald feuchtgebiet- moor moore pestizid- insektensterben ökolog- abwasser- nachhaltig-',
    health:
      'krankenhaus krankenhäuser patient- arzt ärzte ärztin- chirurg- operation- pfleger- impf- virus viren infektion- infiziert- epidemie- pandemie- krankheit- krebs tumor- diabetes therapie- symptom- diagnose- medikament- klinik- apothek- demenz- ansteckend- hebamme- gesundheits-',
    labour:
      'streik- warnstreik- gewerkschaft- tarif- arbeitskampf entlassung- stellenabbau lohn löhne gehalt gehälter beschäftigte- belegschaft- betriebsrat- überstunden auszubildende- ausbildung- arbeitslos- mindestlohn- kündigung- arbeitnehmer- arbeitgeber- kurzarbeit- schichtarbeit arbeitszeit-',
    lifestyle:
      'rezept- restaurant- koch köche köchin- küche küchen- nachtisch wein weine winzer- mode modedesigner- kleid kleider kosmetik- hotel- tourist- tourismus- urlaub- kreuzfahrt- garten gärten gärtner- möbel- einrichtung hobby hobbys camping- wandern wanderweg- kochbuch parfüm-',
    politics:
      'parlament- bundestag- wahl wahlen wähler- stimmzettel volksabstimmung- minister- senator- abgeordnete- gesetzentwurf koalition- opposition- kabinett- präsident- kanzler- botschafter- diplomat- bürgermeister- stadtrat- gemeinderat- wahlkampf- fraktion- partei parteien parteitag- sanktionen regierung-',
    religion:
      'kirche kirchen- bischof bischöfe erzbischof priester- pfarrer- papst vatikan- gemeindeglieder gottesdienst- moschee- imam synagoge- rabbiner- tempel kloster klöster mönch- nonne- gebet- pilger- predigt- evangelium theolog- taufe- bistum dom gläubige- bibel- konfession-',
    science:
      'wissenschaft- forscher- forschung- labor- experiment- physik- chemie- biolog- genom genetisch- teleskop- astronom- asteroid- komet- satellit- raumsonde- raumfahrt- astronaut- umlaufbahn algorithm- software- roboter- quanten- halbleiter- mikroskop- fossil- archäolog-',
    society:
      'flüchtling- geflüchtete- migrant- migration- einwanderung- asyl- armut obdachlos- sozialhilfe rente renten rentner- familien kinderbetreuung diskriminierung- rassismus gleichstellung- behinderung- ehrenamt- freiwillige- volkszählung bevölkerung- adoption- senioren einsamkeit minderheit- wohnungsnot',
    sport:
      'fußball- stürmer- torwart- mittelfeld- trainer- liga bundesliga meisterschaft- turnier- tor tore verteidiger- spieltag- basketball- handball- tennis- golf- olympi- athlet- sprinter- marathon- radrennen radprofi- schwimmer- boxer- schiedsrichter- stadion- medaille- halbzeit- elfmeter- pokal-',
    weather:
      'wetter- vorhersage- meteorolog- schneefall schneesturm gewitter- hagel- nieselregen starkregen regenfälle hitzewelle- frost- graupel sturmböen böen luftfeuchtigkeit sonnenschein bewölk- orkan- wirbelsturm taifun tornado- temperatur- grad niederschlag- tiefdruck- hochdruck-',
  },
  fr: {
    arts: 'musée musées galerie- exposition- peintre- peinture- tableau tableaux sculpt- orchestre- symphoni- opéra- compositeur- chorale violon- pianiste- théâtre- comédien- metteur ballet- danseu- roman romans romanci- poète- poésie cinéma- cinéaste- scénario- chanteu- album- musicien- guitariste- littéraire-',
    conflict:
      'troupes soldat- frappe- artillerie insurg- milice- missile- invasion- rebelle- bombard- guerre- front combattant- tranchée- siège otage- putsch armistice char chars blindé-',
    crime:
      'meurtr- homicide- assassin- braquage- cambriol- vol voleur- fraude- escroqu- corruption interpell- enquêteur- procureur- accusé- condamn- jury verdict- tribunal tribunaux inculp- trafic- enlèvement- prison- détenu- délinquan-',
    disaster:
      'séisme- tremblement avalanche- glissement incendie- pompier- explosion- explos- déraill- naufrage- collision- secouriste- évacu- rescapé- décombres effondr- noyé- noyade- éruption- tsunami- catastrophe- inondation- sinistré-',
    economy:
      'action actionnaire- investisseu- investissement- bénéfice- inflation- faillite- fusion- acquisition- bourse- dividende- détaillant- exportation- importation- usine- fabricant- fournisseur- économiste- récession- crédit- banque- entreprise- croissance',
    education:
      'école- élève- enseignant- professeur- classe classes université- étudiant- campus lycée- lycéen- collégien- maternelle- devoirs baccalauréat examen- diplôme- scolaire- rentrée cantine-',
    environment:
      'climat- émission- carbone- biodiversité espèce- habitat- faune conservation déforestation pollu- recycl- renouvelable- écosystème- menacée- corail coraux pesticide- écolog- environnement- serre',
    health:
      'hôpital hôpitaux patient- médecin- chirurg- infirmi- vaccin- virus infection- épidémie- pandémie- maladie- cancer- tumeur- diabète thérap- symptôme- diagnosti- médicament- clinique- pharmaci- démence santé soignant-',
    labour:
      'grève- gréviste- syndica- licenciement- salaire- salarié- effectifs chômage chômeur- apprenti- préavis débrayage- smic employeur- embauche-',
    lifestyle:
      'recette- restaurant- cuisine- dessert- vin vins vigneron- mode couturi- parfum- hôtel- touris- vacances croisière- jardin- jardini- meuble- loisirs camping- randonn- gastronom-',
    politics:
      'parlement- élection- élector- électeur- scrutin- référendum- ministre- sénateur- député- législati- coalition- opposition gouvernement- président- ambassad- diplomat- maire maires mairie- parti partis motion sanctions',
    religion:
      'église- évêque- archevêque prêtre- pape vatican paroiss- messe- mosquée- imam- synagogue- rabbin- temple- monastère- moine- religieuse- prière- pèlerin- sermon- évangile- théolog- baptême- diocèse- cathédrale- fidèles',
    science:
      'scientifique- chercheu- laboratoire- expérience- physici- physique chimi- biolog- génom- génétique- télescope- astronom- astéroïde- comète- satellite- spatial- astronaute- orbite- algorithm- logiciel- robot- quantique- microscope- fossile- archéolog-',
    society:
      'réfugié- migrant- immigration asile pauvreté retraite- retraité- famille- discrimination- racisme égalité handicap- bénévol- association- recensement démograph- adoption- orphelin- solitude minorité- logement-',
    sport:
      'football- footballeu- buteu- entraîneu- ligue championnat- tournoi- match- but buts défenseu- basket- rugby- tennis- golf- olympi- athlète- sprint- marathon- cyclist- nageu- box- arbitre- stade- médaille-',
    weather:
      'météo- prévision- orage- grêle- bruine averse- précipitation- canicule- gel gelée- rafale- humidité ensoleill- nuageu- ouragan- cyclone- typhon- tornade- température- degrés',
  },
  es: {
    arts: 'museo- galería- exposición exposiciones pintor- pintura- cuadro- escult- orquesta- sinfoní- ópera- compositor- coro violin- pianista- teatro- dramaturg- ballet bailarin- novela- novelista- poeta- poesía cine cineasta- guion- cantante- álbum músico- guitarrista- literari-',
    conflict:
      'tropas soldado- bombarde- artillería insurgen- milicia- misil- invasión rebelde- guerra- frente combatiente- asedio rehenes armisticio tanque- trinchera-',
    crime:
      'asesin- homicid- robo robos ladron- ladrón hurto- fraude- estafa- soborno- corrupción detenid- detención fiscal- acusad- condena- jurado veredicto- tribunal- juzgado- imputad- secuestr- cárcel- preso- prisión',
    disaster:
      'terremoto- réplica- alud deslizamiento- incendio- bomber- explosi- descarril- naufragi- colisión- rescatista- evacu- superviviente- escombros derrumb- ahogad- erupción- tsunami catástrofe- inundaci- damnificad-',
    economy:
      'accionista- acciones inversor- inversión inversiones beneficio- ingresos inflación quiebra- fusión adquisición bolsa dividendo- minorista- exportaci- importaci- fábrica- fabricante- proveedor- economista- recesión crédito- banco- empresa- empresari-',
    education:
      'escuela- colegio- alumno- alumna- profesor- maestr- aula- universi- estudiante- campus beca- guardería- deberes bachillerato examen- exámenes diploma- escolar- docente- matrícula-',
    environment:
      'clima climátic- emision- carbono biodiversidad especie- hábitat- fauna conservación deforestación contamina- recicla- renovable- ecosistema- amenazad- selva humedal- coral- pesticida- ecologist- ecológic- medioambient- invernadero',
    health:
      'hospital- paciente- médic- cirujan- cirugía- enfermer- vacun- virus infecci- epidemia- pandemia- enfermedad- cáncer tumor- diabetes terapi- síntoma- diagnósti- medicamento- clínica- farmac- demencia matrona- salud sanitari-',
    labour:
      'huelga- huelguist- sindica- despid- salari- plantilla desempleo desempleado- paro parados aprendi- jornada- emplead- obrero- trabajadores contratación patronal-',
    lifestyle:
      'receta- restaurante- cociner- cocina- postre- vino- viñedo- moda diseñador- vestido- perfume- hotel- turis- vacaciones crucero- jardín jardiner- mueble- afición camping sender- gastronom-',
    politics:
      'parlament- eleccion- elector- votante- votación urnas referéndum ministr- senador- diputad- legislativ- coalición oposición gobierno- president- embajad- diplomátic- alcald- concejal- congreso moción sanciones',
    religion:
      'iglesia- obispo- arzobispo sacerdote- papa vaticano parroquia- misa misas mezquita- imán sinagoga- rabino- templo- monasterio- monje- monja- oración oraciones peregrin- sermón evangelio- teólog- teología bautismo- diócesis catedral- fieles',
    science:
      'científic- investigador- laboratorio- experimento- físic- química- biólog- genoma genétic- telescopio- astrónom- asteroide- cometa- satélite- espacial- astronauta- órbita algoritmo- software robot- cuántic- microscopio- fósil- arqueólog-',
    society:
      'refugiad- migrante- inmigra- asilo pobreza pensión pensiones pensionista- familias discriminación racismo igualdad discapacidad voluntari- censo demográf- adopción huérfan- soledad minoría- vivienda- indígena-',
    sport:
      'fútbol futbolist- delanter- porter- entrenador- liga campeonato- torneo- gol goles baloncesto rugby tenis- golf olímpic- atleta- velocista- maratón ciclist- nadador- boxe- árbitro- estadio- medalla-',
    weather:
      'pronóstico- meteoról- meteorol- nevada- ventisca- tormenta- granizo- llovizna- aguacero- precipitaci- helada- ráfaga- humedad soleado- nubos- huracán huracanes ciclón tifón tornado- temperatura- grados',
  },
  pt: {
    arts: 'museu- galeria- exposição exposições pintor- pintura- escult- orquestra- sinfoni- ópera- compositor- coro violin- pianista- teatro- dramaturg- bailarin- romancista- romance- poeta- poesia cinema- cineasta- roteiro- cantor- álbum músico- guitarrista- literári-',
    conflict:
      'tropas soldado- bombarde- artilharia insurgen- milícia- míssil mísseis invasão rebelde- guerra- combatente- cerco refém reféns armistício tanque- trincheira-',
    crime:
      'assassin- homicíd- roubo- ladrão ladrões furto- fraude- suborno- corrupção detido- detenção detetive- promotor- acusad- condenad- júri veredicto- tribunal tribunais arguido- sequestr- prisão presídio- preso-',
    disaster:
      'terremoto- sismo- réplica- avalanche deslizamento- incêndio- bombeiro- explos- descarril- naufrág- colisão resgatad- evacu- sobrevivente- escombros desab- afogad- erupção tsunami catástrofe- enchente- inundaç- desalojad-',
    economy:
      'acionista- ações investidor- investimento- lucro- inflação falência- fusão aquisição bolsa dividendo- varejist- exportaç- importaç- fábrica- fabricante- fornecedor- economista- recessão crédito- banco- empresa- empresári-',
    education:
      'escola- aluno- aluna- professor- universi- estudante- campus creche- vestibular exame- exames diploma- escolar- docente- matrícula- ensino bolsista-',
    environment:
      'clima climátic- emissões carbono biodiversidade espécie- habitat- fauna conservação desmatamento polui- recicla- renováve- ecossistema- ameaçad- floresta- coral pesticida- ecológic- ambiental- ambientalista-',
    health:
      'hospital hospitais paciente- médic- cirurgi- enfermeir- vacin- vírus infecç- epidemia- pandemia- doença- câncer cancro tumor- diabetes terapi- sintoma- diagnóstic- medicamento- clínica- farmác- demência parteira- saúde',
    labour:
      'greve- grevista- sindica- demiss- salári- funcionários desemprego desempregad- aprendiz- empregad- operári- trabalhadores contrataç- patrona-',
    lifestyle:
      'receita- restaurante- cozinheir- cozinha- sobremesa- vinho- vinhedo- moda estilista- vestido- perfume- hotel- turis- férias cruzeiro- jardim jardin- móveis passatempo- acampamento trilha- gastronom-',
    politics:
      'parlament- eleiç- eleitor- votação urna- referendo ministr- senador- deputad- legislativ- coligação coalizão oposição governo- president- embaixad- diplomát- prefeito- vereador- autarca- congresso moção sanções',
    religion:
      'igreja- bispo- arcebispo padre- papa vaticano paróquia- missa- mesquita- imã sinagoga- rabino- templo- mosteiro- monge- freira- oração orações peregrin- sermão evangelho- teólog- batismo- diocese- catedral catedrais fiéis',
    science:
      'cientist- investigador- pesquisador- laboratório- físic- químic- biólog- genoma genétic- telescópio- astrónom- astrônom- asteroide- cometa- satélite- espacia- astronauta- órbita algoritmo- software robô- quântic- microscópio- fóssil fósseis arqueólog-',
    society:
      'refugiad- migrante- imigra- asilo pobreza aposentad- reformad- pensionista- famílias discriminação racismo igualdade deficiên- voluntári- censo demográf- adoção órfão- solidão minoria- habitação indígena-',
    sport:
      'futebol futebolist- atacante- goleiro- treinador- liga campeonato- torneio- gol gols golo- zagueiro- basquete- basquetebol râguebi ténis tênis golfe olímpic- atleta- velocista- maratona ciclist- nadador- boxe- árbitro- estádio- medalha-',
    weather:
      'previsão meteorol- nevasca- tempestade- trovoada- granizo garoa chuvisco- aguaceiro- precipitaç- geada- rajada- humidade umidade ensolarad- nublad- furacão ciclone- tufão tornado- temperatura- graus',
  },
  it: {
    arts: 'museo musei galleri- mostra mostre pittor- pittura dipint- scultor- scultur- orchestra- sinfoni- compositor- coro violin- pianist- teatro- teatral- drammaturg- balletto ballerin- romanz- poeta poeti poesia cinema- regist- sceneggiat- cantant- album musicist- chitarrist- letterari-',
    conflict:
      'truppe soldat- bombard- artiglieria insort- milizi- missil- invasione ribell- guerra guerre fronte combattent- assedio ostagg- golpe armistizio trince-',
    crime:
      'omicid- assassin- rapina rapine rapinator- furto furti ladro ladri frode frodi truff- tangent- corruzione arrestat- arresto investigator- procurator- imputat- condannat- giuria verdett- tribunal- sequestr- carcere carcer- detenut-',
    disaster:
      'terremot- sisma scosse valanga frana frane incendi- esplosion- esplos- deragli- naufrag- collision- soccorritor- evacua- superstit- macerie crollat- crollo annegat- eruzion- tsunami catastrof- alluvion- sfollat-',
    economy:
      'azionist- azioni investitor- investiment- utili ricav- inflazione falliment- fusione acquisizion- borsa dividend- dettagliant- esportazion- importazion- fabbric- produttor- fornitor- economist- recessione credit- banca banche impres- aziend-',
    education:
      'scuola scuole alunn- insegnant- professor- aula aule universit- student- campus compiti liceo licei maturità esame esami diploma diplom- scolastic- docent- iscrizion-',
    environment:
      'clima climatic- emission- carbonio biodiversità specie habitat fauna conservazione deforestazione inquin- ricicl- rinnovabil- ecosistem- minacciat- corall- pesticid- ecologi- ambiental- ambientalist- serra',
    health:
      'ospedal- pazient- medic- chirurg- infermier- vaccin- virus infezion- epidemi- pandemi- malatti- cancro tumor- diabete terapi- sintom- diagnos- farmac- clinic- demenza ostetric- salute sanitari-',
    labour:
      'sciopero scioper- sindacat- sindacal- licenziament- salari- stipend- organico disoccupa- apprendist- dipendent- operai- lavorator- assunzion-',
    lifestyle:
      'ricetta ricette ristorant- cuoc- cucina dolci vino vini vigneto vignet- moda stilist- abito abiti profum- albergo alberghi hotel turis- vacanz- crociera crociere giardin- mobili passatemp- campeggi- escursion- gastronom-',
    politics:
      'parlament- elezion- elettor- scrutini- referendum ministr- senator- deputat- legislativ- coalizion- opposizione governo governi president- ambasciat- diplomatic- sindaco sindaci consiglier- mozione sanzioni',
    religion:
      'chiesa chiese vescov- arcivescov- sacerdot- papa vaticano parrocchi- messa messe moschea moschee imam sinagog- rabbin- tempio monaster- suora suore preghier- pellegrin- sermone vangel- teolog- battesim- diocesi cattedral- fedeli',
    science:
      'scienziat- ricercator- laborator- esperiment- fisic- chimic- biolog- genoma genetic- telescop- astronom- asteroid- cometa comete satellit- spazial- astronaut- orbita algoritm- software robot- quantistic- microscop- fossil- archeolog-',
    society:
      'rifugiat- migrant- immigrazion- povertà senzatetto pension- pensionat- famiglie discriminazion- razzismo parità disabil- volontari- censimento demografic- adozion- orfan- solitudine minoranz- alloggi-',
    sport:
      'calcio calciator- attaccant- portier- allenator- campionat- torneo tornei partita partite gol difensor- pallacanestro basket rugby tennis- golf olimpic- olimpiad- atlet- velocist- maratona ciclist- nuotator- pugilat- pugil- arbitr- stadio stadi medaglia medaglie',
    weather:
      'previsioni meteorolog- meteo nevicat- bufera temporal- grandin- pioviggin- acquazzon- precipitazion- gelo gelata gelate raffich- umidità soleggiat- nuvolos- uragan- ciclon- tifone tornado temperatur- gradi',
  },

  ...FURTHER_MEDIA_TOPIC_WORDS,
};
