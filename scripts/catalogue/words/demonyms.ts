/** English words for the people and things of a country, with its ISO 3166 code. */
const TABLE = `
af afghan afghans|al albanian albanians|dz algerian algerians|ad andorran|ao angolan angolans|ar argentine argentinian argentines
am armenian armenians|au australian australians aussie|at austrian austrians|az azerbaijani azeri|bh bahraini|bd bangladeshi bangladeshis
bb barbadian|by belarusian belarusians|be belgian belgians|bz belizean|bj beninese|bt bhutanese|bo bolivian bolivians|ba bosnian bosnians
bw botswanan|br brazilian brazilians|gb british briton britons brit brits|bn bruneian|bg bulgarian bulgarians|bf burkinabe|mm burmese
bi burundian|kh cambodian cambodians|cm cameroonian|ca canadian canadians|cv cape_verdean|td chadian|cl chilean chileans|cn chinese
co colombian colombians|km comorian|cr costa_rican|hr croatian croatians croat|cu cuban cubans|cy cypriot cypriots|cz czech czechs
dk danish dane danes|dj djiboutian|ec ecuadorian ecuadorians|eg egyptian egyptians|sv salvadoran|er eritrean eritreans|ee estonian estonians
sz swazi|et ethiopian ethiopians|fj fijian|fi finnish finn finns|fr french frenchman|ga gabonese|gm gambian|ge georgian georgians
de german germans|gh ghanaian ghanaians|gr greek greeks|gt guatemalan guatemalans|gn guinean|gy guyanese|ht haitian haitians
hn honduran hondurans|hu hungarian hungarians|is icelandic icelander icelanders|in indian indians|id indonesian indonesians
ir iranian iranians|iq iraqi iraqis|ie irish irishman|il israeli israelis|it italian italians|ci ivorian|jm jamaican jamaicans|jp japanese
jo jordanian jordanians|kz kazakh kazakhs|ke kenyan kenyans|kw kuwaiti kuwaitis|kg kyrgyz|la laotian|lv latvian latvians
lb lebanese|ls basotho|lr liberian liberians|ly libyan libyans|lt lithuanian lithuanians|lu luxembourgish|mg malagasy|mw malawian
my malaysian malaysians|mv maldivian|ml malian malians|mt maltese|mr mauritanian|mu mauritian|mx mexican mexicans|md moldovan moldovans
mc monegasque|mn mongolian|me montenegrin|ma moroccan moroccans|mz mozambican|na namibian|np nepali nepalese|nl dutch dutchman
ni nicaraguan nicaraguans|ng nigerian nigerians|kp north_korean|no norwegian norwegians|om omani|pk pakistani pakistanis
ps palestinian palestinians|pa panamanian|py paraguayan|pe peruvian peruvians|ph filipino filipinos philippine|pl polish poles
pt portuguese|pr puerto_rican|qa qatari qataris|ro romanian romanians|ru russian russians|rw rwandan rwandans|sa saudi saudis
sn senegalese|rs serbian serbs serb|sc seychellois|sl sierra_leonean|sg singaporean|sk slovak slovaks|si slovenian slovene slovenes
so somali somalis|za south_african south_africans|kr south_korean south_koreans|ss south_sudanese|es spanish spaniard spaniards
lk sri_lankan|sd sudanese|sr surinamese|se swedish swede swedes|ch swiss|sy syrian syrians|tw taiwanese|tj tajik|tz tanzanian
th thai thais|tg togolese|to tongan|tt trinidadian|tn tunisian tunisians|tr turkish turk turks|tm turkmen|ug ugandan ugandans
ua ukrainian ukrainians|ae emirati emiratis|us american americans|uy uruguayan|uz uzbek uzbeks|ve venezuelan venezuelans
vn vietnamese|ye yemeni yemenis|zm zambian|zw zimbabwean`;

/** Two-letter country code, upper case, by lower-case demonym. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .flatMap(([code = '', ...words]) =>
      words.map((word): [string, string] => [word.replaceAll('_', ' '), code.toUpperCase()]),
    ),
);

/** Capitalised adjectives that name no subject by themselves. */
export const BARE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'european europeans african africans asian asians arab arabs arabic latin western eastern northern southern central ' +
    'english scottish welsh catalan basque kurdish christian christians muslim muslims islamic jewish jews catholic catholics ' +
    'protestant orthodox hindu hindus buddhist sunni shiite republican republicans democrat democrats democratic ' +
    'conservative conservatives liberal liberals federal national international royal first second third black white internet web'
  ).split(' '),
);
