/**
 * Sentences of news about what publishers' own paragraphs speak of: cookies, commissions, rights, newsletters, gifts to
 * the press, apps, subscriptions. None of them is cut from an article.
 */
export const REPORTING: readonly (readonly [string, string])[] = [
  // English.
  ['en', 'US companies must ask visitors for consent before they set cookies, the commissioner said.'],
  ['en', 'US companies must ask visitors of a website for consent before any cookies are used.'],
  ['en', 'US farmers will get a larger share of the sales of ethanol under the plan.'],
  ['en', 'The US will receive compensation for steel products that were held up at the border.'],
  ['en', 'Agents in the US may receive a commission from the seller whenever a house is bought.'],
  [
    'en',
    'The cut to US aid means that independent media lose most of their support, and you can see it in every newsroom.',
  ],
  ['en', 'Our Girl Scouts accept orders for cookies until the end of the month.'],
  ['en', 'For the crust we use cookies from the bakery next door and a little butter.'],
  ['en', 'If you accept all cookies, such a site can follow you for a year.'],
  ['en', 'The photograph may not be reproduced before the verdict, and no part of the file may be shown.'],
  ['en', 'Posts on the network do not constitute medical advice, and doctors wish that more people knew it.'],
  ['en', 'All rights reserved to the islands under the treaty were handed back in March.'],
  ['en', 'Spam that is delivered to your inbox has fallen by half since the law came in.'],
  ['en', 'The sermons are available wherever you get your podcasts, and forty thousand people listen.'],
  ['en', 'Click here to download the indictment in full.'],
  ['en', 'Readers sign up for three newsletters on average and open one of them.'],
  ['en', 'This material can not be recycled, and the town burns it.'],
  ['en', 'Our reporter counted four hundred people who came to give and to support the strike fund.'],
  [
    'en',
    'The foundation supports independent journalism in the region and has donated a press to each newsroom.',
  ],
  ['en', 'By using the app, drivers agree to be tracked, and most of them do not know it.'],
  [
    'en',
    'Affiliate links have made the brothers rich: shops pay them a share of whatever their readers buy.',
  ],
  ['en', 'The union’s members may earn a commission on the products that they sell at the door.'],
  // German.
  [
    'de',
    'Die Kommission teilte mit, der Konzern verwende Cookies ohne Einwilligung; uns Bürger schütze das Gesetz.',
  ],
  [
    'de',
    'Nach dem Bericht der Prüfer gibt es keine Zweifel: die Webseite verwendet Cookies ohne Einwilligung.',
  ],
  ['de', 'Eine App ersetzt keine ärztliche Beratung, warnte die Kammer.'],
  ['de', 'Eine App ersetzt keine ärztliche Beratung, und wer Schmerzen hat, soll in die Praxis gehen.'],
  [
    'de',
    'Das neue Gesetz soll unabhängige Medien fördern. Ihnen fehle Geld, und unsere Demokratie leide, sagte Ministerin Roth.',
  ],
  [
    'de',
    'Leser sollen Zeitungen leichter abonnieren können, und kritischer Journalismus soll mit Spenden gefördert werden.',
  ],
  ['de', 'Makler verlangen eine Provision vom Käufer, und uns bleibt nach dem Kauf nichts für die Heizung.'],
  ['de', 'Die Stadt verschickt einen Newsletter, für den sich bisher nur zwölf Bürger angemeldet haben.'],
  ['de', 'Die Rechte an den Bildern sind vorbehalten, wie das Museum am Eingang wissen lässt.'],
  // French.
  [
    'fr',
    'Le site de la mairie utilise des cookies sans demander le consentement, et l’autorité l’a condamné à une amende.',
  ],
  [
    'fr',
    'Notre région touche une commission sur les achats de billets, et les communes en veulent leur part.',
  ],
  [
    'fr',
    'Le journalisme indépendant a besoin de dons, et les lecteurs soutiennent surtout les petits titres.',
  ],
  [
    'fr',
    'Nos députés ont débattu du soutien à la presse libre et du prix de l’abonnement pour les étudiants.',
  ],
  ['fr', 'Tous les droits sont réservés aux héritiers, qui ont refusé la vente du tableau.'],
  ['fr', 'La lettre d’information de la préfecture arrive chaque matin chez dix mille abonnés.'],
  // Spanish.
  ['es', 'Podemos pide en la comisión que se investigue la compra de mascarillas.'],
  [
    'es',
    'El Gobierno anunció su apoyo a los medios independientes, que nos recuerdan lo que cuesta informar.',
  ],
  ['es', 'Los agentes reciben una comisión por cada compra, y los vecinos pagan más.'],
  ['es', 'La multa llega porque el sitio usa cookies sin pedir permiso a quien lo visita.'],
  [
    'es',
    'El periodismo independiente vive de donaciones y su futuro depende de los socios, según el informe.',
  ],
  ['es', 'El ayuntamiento enviará un boletín a los vecinos que se apunten antes de mayo.'],
  // Portuguese.
  [
    'pt',
    'O prêmio de jornalismo investigativo foi entregue nos Estados Unidos, com apoio da fundação que leva seu nome.',
  ],
  ['pt', 'Os corretores recebem comissão na compra de cada casa, e a lei nova muda isso.'],
  ['pt', 'O jornal perdeu assinantes, e o jornalismo independente na região depende de doações.'],
  ['pt', 'O aplicativo usa cookies sem avisar, e a autoridade abriu um processo.'],
  // Italian.
  [
    'it',
    'Il giornalismo indipendente ci costa poco, e chi lo sostiene con donazioni vi trova notizie che altri non danno.',
  ],
  ['it', 'Il sito del comune usa i cookie senza consenso, e vi sono già tre ricorsi.'],
  ['it', 'Gli agenti ricevono una commissione per ogni acquisto, e nostre sono le spese.'],
  ['it', 'Ci vuole un sostegno alla informazione libera, e i lettori di provincia lo sanno.'],
  // Dutch.
  ['nl', 'De makelaar krijgt commissie als u een huis koopt, en wij betalen die met onze hypotheek.'],
  ['nl', 'Vrije pers heeft steun nodig: lezers van de krant gaven onze stad een voorbeeld.'],
  ['nl', 'De site van de gemeente gebruikt cookies zonder toestemming, en dat kost haar een ton.'],
  ['nl', 'De nieuwsbrief van de school gaat elke week naar vierhonderd ouders.'],
  // Swedish, Danish, Norwegian.
  ['sv', 'Fri press är hotad, och du som läser kan inte längre köpa tidningen i byn.'],
  ['da', 'Uafhængige medier får støtte, og det er os alle, der betaler, når Folketinget stemmer.'],
  ['no', 'Nettstedet bruker informasjonskapsler uten samtykke, og vi betaler for det med våre data.'],
  // Polish.
  ['pl', 'Niezależne media dostaną wsparcie z Unii, a nas czeka spór o to, kto je rozdzieli czytelnikom.'],
  ['pl', 'Sklep używa plików cookie bez zgody klientów, za co zapłaci milion złotych.'],
  // Russian.
  ['ru', 'Исследователи нашли, что большинство сайтов использует куки без согласия пользователей.'],
  ['ru', 'Независимые СМИ потеряли поддержку, и читатели у нас в городе остались без газеты.'],
  ['ru', 'Фонд поддержит независимую журналистику: вам, авторам, дадут гранты.'],
  ['ru', 'Агенты получают комиссию за каждую покупку, и наши семьи платят дважды.'],
  // Chinese, Japanese, Korean: such a line may end an article without its stop.
  ['zh', '下载量最大的应用被发现收集用户的位置信息和通讯录'],
  ['zh', '转发到群里的谣言致一人被拘'],
  ['zh', '分享到朋友圈的照片引起争议'],
  ['zh', '扫一扫支付改变了中国'],
  ['zh', '编辑：这本书的命运'],
  ['zh', '未经授权转载图片的网站被罚款'],
  ['zh', '打开冰箱发现三年前的应用'],
  ['ja', 'SNSで拡散した偽の動画に注意'],
  ['ja', 'シェアする暮らしが若い世代に広がる'],
  ['ko', '공유하기 좋은 집을 찾는 사람들'],
  // Where an imperative stands beside the publisher's work, or a first person beside links.
  ['en', 'We get a share of the harvest when you buy our bread, and nobody has complained.'],
  [
    'en',
    'We receive a fee from every visitor who books through our website, and with that we mend the roof of the chapel.',
  ],
  ['en', 'If you buy a car there, we get no commission, unlike the dealers on the ring road.'],
  [
    'en',
    'I earn a commission when you buy a fridge, so listen to what I tell you, the salesman used to say to my mother.',
  ],
  [
    'en',
    'Our newsroom was cold that winter. You can help yourself to coffee, the editor would say, and then he left.',
  ],
  ['en', 'The site’s cookies expire after a year; ours after a week.'],
  ['en', 'Get the vaccine sent straight to your mailbox: that is how the scam begins.'],
  ['en', 'Subscribe to the newsletter of your town to learn about closures.'],
  ['en', 'Subscribe to our newsletter, a pop-up begs, and the page goes grey.'],
  ['en', 'Follow the trial wherever you get your podcasts is what the court now offers.'],
  ['en', 'This post contains affiliate links, reads a line in nine of ten reviews.'],
  ['de', 'Unsere Redaktion wurde 1974 gegründet. Unterstützt von drei Druckern, zog sie in eine Scheune.'],
  ['de', 'Unsere Arbeit im Wald ist hart. Helfen Sie mir mal, ruft der Förster und zeigt auf den Stamm.'],
  ['fr', 'Notre rédaction a visité les serres. Faites attention aux marches, prévient le guide.'],
  ['es', 'Nuestro periodismo ha cambiado. Apoya esa tesis un estudio de la universidad.'],
  ['es', 'Nuestros periodistas viajaron al norte. Ayuda no había, y las carreteras seguían cortadas.'],
  ['it', 'I nostri giornalisti hanno visitato il porto. Diventa difficile trovare un posto barca.'],
  ['it', 'La nostra redazione era piena di fumo. Dona lustro alla città il nuovo teatro.'],
  ['nl', 'Onze redactie reed mee. Help, riep de chauffeur, en hij remde.'],
  ['nl', 'Onze verslaggeving uit Gent stopt niet. Word wakker, zei mijn moeder altijd.'],
  ['sv', 'Vår redaktion besökte gruvan. Bli inte rädd för mörkret, sa guiden.'],
  ['sv', 'Vår redaktion besökte gruvan. Ge aldrig upp var mottot där nere.'],
  ['pl', 'Nasza redakcja odwiedziła port. Zostań, prosił kapitan, ale nie było czasu.'],
  ['pl', 'Nasi dziennikarze pojechali na północ. Przekaż pozdrowienia matce, wołał rybak.'],
  ['ru', 'Наша редакция побывала в порту. Помогите, кричал кто-то с борта.'],
  ['ru', 'Наши журналисты поехали на север. Оформите пропуск заранее, иначе не пустят.'],
  ['pt', 'Nossa redação visitou o porto. Ajude quem puder, pedia um cartaz.'],
  ['pt', 'Nossos jornalistas foram ao norte. Doe a quem doer, a lei vale para todos.'],
  ['pt', 'Recebemos comissão pela compra de cada casa, e os links do portal não ajudam.'],
  ['pt', 'Você recebe a newsletter da prefeitura toda semana.'],
  ['pt', 'Receba nossa newsletter, diz o cartaz na porta da escola.'],
  [
    'en',
    'Sign up here to have your name on the list: three weekly newsletters tell you how the queue moves.',
  ],
  ['en', 'Sign up for the daily bread: that newsletter of the church has 400 readers now.'],
  ['en', 'Become a member of the club and our reporters will come to see you play golf.'],
  ['en', 'Join us, we pleaded, but our reporters could not climb the fence.'],
];
