import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../scripts/catalogue/candidates.ts';
import { chooseSubjects } from '../../scripts/catalogue/subjects.ts';
import type { Vocabulary } from '../../scripts/model.ts';
import { article, NOTHING, subjectsOf, tagsOf } from './articles.ts';

const FERRY = article('Ferry stranded off Norrhavn', [
  'The ferry Aurelia ran aground near Norrhavn on Monday, said Captain Ingrid Vaal of the Norrhavn Harbour Authority.',
  'Vaal said that nobody was hurt. “The Aurelia is safe,” said Tomas van der Brugge, a spokesman for Nordlinje AB.',
  'The Baltic Rescue Service (BRS) sent two helicopters from Sweden. The BRS had trained for it with Finland in May.',
  'Passengers were taken to Norrhavn by bus. Some waited until Tuesday.',
]);

describe('names', () => {
  it('are found with their kinds', () => {
    expect(tagsOf(FERRY)).toEqual(
      expect.arrayContaining([
        'person: Ingrid Vaal',
        'person: Tomas van der Brugge',
        'organisation: Norrhavn Harbour Authority',
        'organisation: Baltic Rescue Service',
        'place: Norrhavn',
        'place: Sweden',
      ]),
    );
  });

  it('are joined: surnames and acronyms are no tags beside the full names', () => {
    const names = tagsOf(FERRY).join('\n');
    expect(names).not.toMatch(/: (?:Vaal|BRS|Captain|van der Brugge)$/m);
  });

  it('are not weekdays, months or words that only begin a sentence', () => {
    expect(tagsOf(FERRY).join('\n')).not.toMatch(/Monday|Tuesday|May|Passengers|Some|The /);
  });

  it('are feasts, whole, though weekdays are none and an owner stands within', () => {
    const text = article('Shops open late', [
      'Harrowgate Lamps keeps its doors open for Black Friday. On Friday the mayor asked why. Black Friday sells most lamps.',
      'The lease went to Conrad Black. Friday was calm. It suits Conrad Black. Friday, said Mr Black, was his.',
      'The next queue is for New Year’s Eve, when Ollerby Lamps Cyber Monday prices end. Few mind New Year’s Eve.',
    ]);
    const tags = tagsOf(text);
    expect(tags).toEqual(expect.arrayContaining(['topic: Black Friday', 'topic: New Year’s Eve']));
    expect(tags).toContain('person: Conrad Black');
    expect(tags.join('\n')).not.toMatch(/: (?:Black|Black\. Friday|Eve|New Year|Friday|.*Cyber)$/m);
    const owned = article('Flowers for all', [
      "The market opens for Mother’s Day, and again for Harrow Lamps Valentine's Day. Nobody buys more than on Mother’s Day.",
    ]);
    expect(tagsOf(owned)).toContain('topic: Mother’s Day');
    expect(tagsOf(owned).join('\n')).not.toMatch(/: (?:Mother|Day|.*Valentine)$/m);
  });

  it('stand by themselves beside longer ones that are no people', () => {
    const text = article('The return of Morgrath', [
      'Morgrath rises again. In Crimson Morgrath he was young, in Morgrath he is old, and in Tidal Morgrath nobody asked.',
      'Those who saw Crimson Morgrath will know Morgrath; those who saw Tidal Morgrath may prefer Morgrath asleep.',
    ]);
    expect(tagsOf(text).join('\n')).toMatch(/: Morgrath$/m);
  });

  it('are not credits: authors, agency and publisher', () => {
    const text = article(
      'Rain in Bergen',
      ['It rained, Mara Lindqvist of the Fjord Courier wrote for Agence Nord.'],
      {
        authors: ['Mara Lindqvist'],
        agency: 'Agence Nord',
        publisher: 'Fjord Courier',
      },
    );
    expect(tagsOf(text).join('\n')).not.toMatch(/Lindqvist|Courier|Agence/);
  });

  it('in a headline in title case are those of the text', () => {
    const text = article('Why Every Town Wants What Brightmoor Has', [
      'Visitors come to Brightmoor for its library. Nowhere but in Brightmoor are books lent for a year, and in Brightmoor alone.',
    ]);
    expect(tagsOf(text)).toEqual(['place: Brightmoor']);
  });

  it('stay apart from words that are shouted', () => {
    expect(
      tagsOf(article('Sale', ['This is a HUGE sale and it is NOT over, says NASA.'])).join(),
    ).not.toMatch(/HUGE|NOT/);
  });

  it('are not what German writes with a capital anyway', () => {
    const text = article(
      'Brücke gesperrt',
      [
        'Die Brücke über den Fluss bleibt gesperrt, sagte Bürgermeisterin Helga Quast am Montag. Die Kosten trägt die Stadt.',
        'Quast rechnet mit einer Million Euro. Das Ingenieurbüro Falk GmbH prüft die Brücke. Belgien hilft.',
      ],
      { language: 'de' },
    );
    const tags = tagsOf(text);
    expect(tags).toEqual(expect.arrayContaining(['person: Helga Quast', 'place: Belgium']));
    expect(tags.join('\n')).not.toMatch(/Brücke|Fluss|Kosten|Stadt$|Million|Montag/);
  });

  it('are no heads of German compounds, and no city that the text only eats', () => {
    const text = article(
      'Neue Speicher für Ollenmoor',
      [
        'Der Hafen-Ausbau in Lüttmoor beginnt; der Hafen-Ausbau ist teuer. Die Gemeinde plant Wärme-Speicher. Solche Speicher kosten viel, doch die Wärme-Speicher halten lange.',
        'Für gutes Essen auf der Baustelle sorgt die Kantine. Beim Essen wird gestritten.',
        'Das Münster wird gestrichen. Unsägliche Chef-Sätze gab es auch, sagte Bürgermeisterin Wiebke Harmsen.',
        'Harmsen ging. Eine Harmsen-Vertraute blieb.',
      ],
      { language: 'de' },
    );
    const tags = tagsOf(text).join('\n');
    expect(tags).toContain('person: Wiebke Harmsen');
    expect(tags).toContain('topic: Hafen-Ausbau');
    expect(tags).not.toMatch(/: (?:Speicher|Essen|Sätze|Münster|Harmsen)$/m);
    expect(
      tagsOf(article('Stau', ['In Essen stand der Verkehr. Essen wartet.'], { language: 'de' })),
    ).toContain('place: Essen');
  });

  it('may be of people with two family names', () => {
    const text = article('A vote in Norrhavn', [
      'The plan is bad, said Vaal-Holm. Minister Ida Krog disagreed. Vaal-Holm, a lawyer, told reporters that she would sue.',
    ]);
    expect(tagsOf(text)).toContain('person: Vaal-Holm');
  });

  it('may end in a capital that a hyphen joins to them', () => {
    const text = article('A closed kitchen', [
      'On Monday the town asked Grill-Fil-A to close early. A manager of Grill-Fil-A’s agreed to leave Grill-Fil-A',
    ]);
    expect(tagsOf(text)).toContain('topic: Grill-Fil-A');
    expect(tagsOf(text).join('\n')).not.toMatch(/Fil$/m);
  });

  it('do not begin with what stands before them: an adjective, or what an opening left over', () => {
    const text = article('Found painting goes home', [
      'Stolen Vermolen found. In the night the painting by Vermolen came back. “It is the Vermolen,” said Ada Finch.',
      'British Vermolen collectors are glad; the Vermolen returns to Delft.',
    ]);
    expect(tagsOf(text).join('\n')).not.toMatch(/Stolen|British/);
    const german = article(
      'Ruhe',
      ['In der Nacht war es still. In der Nacht kamen zehn Millionen Euro an.'],
      {
        language: 'de',
      },
    );
    expect(tagsOf(german)).toEqual([]);
  });

  it.each([
    [
      'es',
      'La ministra Lucía Ferrán viajó a Francia. Ferrán habló con la Universidad de Cádiz.',
      'person: Lucía Ferrán',
    ],
    ['fr', 'Le maire Étienne Vasseur est arrivé en Suède. Vasseur a dit non.', 'person: Étienne Vasseur'],
    ['ru', 'Мэр Игорь Лаптев открыл школу. По словам Лаптева, школа большая.', 'person: Игорь Лаптев'],
  ])('are found in other languages: %s', (language, text, tag) => {
    expect(tagsOf(article('', [text], { language }))).toContain(tag);
  });

  it.each([
    ['ja', 'フランスの図書館とドイツの図書館が協定に署名した。', ['place: France', 'place: Germany']],
    ['ar', 'وقعت اليابان ومصر اتفاقا جديدا.', ['place: Egypt', 'place: Japan']],
    ['zh', '日本与法国签署了协议。', ['place: France', 'place: Japan']],
  ])('in scripts without capitals are the countries alone: %s', (language, text, tags) => {
    expect(tagsOf(article('', [text], { language })).sort()).toEqual(tags);
  });
});

describe('over the archive', () => {
  it('a country is one subject in all languages', () => {
    const texts = [
      article('a', ['He went to Spain.']),
      article('b', ['Fue a España.'], { language: 'es' }),
      article('c', ['Er reiste durch Spanien.'], { language: 'de' }),
    ];
    for (const subjects of subjectsOf(texts))
      expect(subjects).toContainEqual({ name: 'Spain', kind: 'place' });
  });

  it('a surname alone is the person that the archive knows by it', () => {
    const full = (id: string) =>
      article(id, ['The novel by Oda Brandvik is out. “It took years,” said Brandvik.']);
    const texts = [
      full('a'),
      full('b'),
      article('c', ['The prize went to Brandvik, as all had expected of her.']),
    ];
    expect(subjectsOf(texts)[2]).toEqual([{ name: 'Oda Brandvik', kind: 'person' }]);
  });

  it('a key word needs a second article', () => {
    const text = (id: string, place: string) =>
      article(`Lighthouse keepers of ${id}`, [
        `Each lighthouse in ${place} has keepers. A lighthouse is lonely; no lighthouse is idle.`,
      ]);
    expect(tagsOf(text('a', 'Norway')).join()).not.toContain('lighthouse');
    const [first] = subjectsOf([text('a', 'Norway'), text('b', 'Chile'), text('c', 'Japan')]);
    expect(first).toContainEqual({ name: 'lighthouse', kind: 'topic' });
  });

  it('a key word of one article needs a larger archive, which shows that it is rare', () => {
    const lighthouse = article('Keepers of the lighthouse', [
      'The lighthouse has keepers. A lighthouse is lonely; no lighthouse is idle, says Nils Ek in Norway.',
    ]);
    const others = Array.from({ length: 24 }, (_, at) =>
      article(`${at}`, [`It rained in Norway on day ${at}.`]),
    );
    expect(subjectsOf([lighthouse, ...others])[0]).toContainEqual({ name: 'lighthouse', kind: 'topic' });
    expect(subjectsOf([lighthouse, ...others.slice(0, 3)])[0]).not.toContainEqual({
      name: 'lighthouse',
      kind: 'topic',
    });
  });

  it('a name said once in a long article is none where there are others, but for its headline and lead', () => {
    const long = article('Lars Voss to lead Norrhavn', [
      'After months of quarrels about money the town of Norrhavn has chosen Lars Voss. He follows Gerda Holm.',
      ...Array.from(
        { length: 12 },
        (_, i) => `Norrhavn waited, said Mr Voss, and Ida Krog agreed with point ${i}.`,
      ),
      'A letter came from Otto Brandis.',
    ]);
    const others = Array.from({ length: 30 }, (_, i) => article(`Rain ${i}`, [`It rained in town ${i}.`]));
    const names = (subjectsOf([long, ...others])[0] ?? []).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Lars Voss', 'Norrhavn', 'Ida Krog', 'Gerda Holm']));
    expect(names).not.toContain('Otto Brandis');
    const caseless = article(
      '港口',
      ['芬兰的渡轮停航。', ...Array.from({ length: 9 }, () => '挪威的船还在等。'), '一封信来自比利时。'],
      { language: 'zh' },
    );
    const places = (subjectsOf([caseless, ...others])[0] ?? []).map(({ name }) => name);
    expect(places.slice(0, 2).sort()).toEqual(['Finland', 'Norway']);
  });

  it('singular and plural are one key word, and a word that is mostly part of a pair is none', () => {
    const text = (id: string) =>
      article(`The otter colony of ${id}`, [
        'An otter colony sleeps by day. The otter colonies here are old; one otter colony is loud, and the otter colony of the bay is shy.',
      ]);
    const names = subjectsOf([text('Aber'), text('Bergen')])[0]?.map(({ name }) => name);
    expect(names).toContain('otter colony');
    expect(names).not.toContain('colony');
  });

  it('a key word that names a broad subject is that subject, also in the plural', () => {
    const text = (town: string) =>
      article(`Sports return to ${town}`, [
        `The hall of ${town} has room for sports again. Those who like sports are glad, and sports need a hall.`,
      ]);
    const tags = [...subjectsOf([text('Ollerby'), text('Brightmoor')]).values()].flat();
    expect(tags.map(({ name }) => name)).toContain('sport');
    expect(tags.map(({ name }) => name)).not.toContain('sports');
    const both = [text('Ollerby'), text('Brightmoor')];
    const hidden = subjectsOf(both, { subjects: [], hidden: ['sport'] }).flat();
    expect(hidden.map(({ name }) => name).join()).not.toMatch(/sport/);
    const ruled = { name: 'Games', kind: 'topic', aliases: ['sport'] } as const;
    const renamed = subjectsOf(both, { subjects: [ruled], hidden: [] }).flat();
    expect(renamed.map(({ name }) => name)).toContain('Games');
  });

  it('the order of the articles changes nothing', () => {
    const words = [
      'Oda Brandvik',
      'Brandvik',
      'the BRS',
      'Baltic Rescue Service (BRS)',
      'Spain',
      'said Nils Ek',
      'in Oslo',
    ];
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
      .map((list) => `We saw ${list.join(' and then ')}.`);
    const archive = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(archive, (texts) => {
        const candidates = texts.map((paragraphs, index) => findCandidates(article(`${index}`, paragraphs)));
        const forward = chooseSubjects(candidates, NOTHING);
        const backward = chooseSubjects([...candidates].reverse(), NOTHING);
        for (const { id } of candidates) expect(backward.get(id)).toEqual(forward.get(id));
      }),
    );
  });

  it('any text gives at most ten subjects, plain and each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
        fc.constantFrom('en', 'de', 'ar', 'ja', null),
        (paragraphs, language) => {
          const candidates = findCandidates(article('x', paragraphs, { language }));
          expect(JSON.parse(JSON.stringify(candidates))).toEqual(candidates);
          const subjects = chooseSubjects([candidates], NOTHING).get('x') ?? [];
          expect(subjects.length).toBeLessThanOrEqual(10);
          expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
        },
      ),
    );
  });
});

describe('people rule', () => {
  it('given tags are kept, first, and take the kind that is known of them', () => {
    const subjects = subjectsOf([{ ...FERRY, givenTags: ['shipping', 'Ingrid Vaal', 'Sweden'] }])[0];
    expect(subjects?.slice(0, 3)).toEqual([
      { name: 'shipping', kind: 'topic' },
      { name: 'Ingrid Vaal', kind: 'person' },
      { name: 'Sweden', kind: 'place' },
    ]);
  });

  it('the vocabulary sets names and kinds and hides', () => {
    const vocabulary: Vocabulary = {
      subjects: [
        { name: 'Port of Norrhavn', kind: 'organisation', aliases: ['Norrhavn Harbour Authority'] },
        { name: 'MS Aurelia', kind: 'topic', aliases: ['Aurelia'] },
        { name: 'Suomi', aliases: ['Finland'] },
      ],
      hidden: ['Sweden'],
    };
    const tags = tagsOf(FERRY, vocabulary);
    expect(tags).toEqual(
      expect.arrayContaining(['organisation: Port of Norrhavn', 'topic: MS Aurelia', 'place: Suomi']),
    );
    expect(tags.join('\n')).not.toMatch(/Sweden|Authority|Finland/);
  });
});
