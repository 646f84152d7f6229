import { describe, expect, it } from 'vitest';
import { article, subjectsOf, tagsOf } from './articles.ts';

describe('names', () => {
  it('stand in German behind compounds that tell what somebody or something is', () => {
    const text = article(
      'Windräder vor Flensburg: Streit mit Verdi',
      [
        'Schleswig-Holstein will Windräder verbieten. Umweltminister Jörn Brodersen stellte den Plan in Kiel vor. In Flensburg gab es Streit.',
        'Landeschef Malte Siegers vom Vogelschutzbund Wabu lobte ihn am Rande einer Sitzung. Der Wabu klagt seit Jahren.',
        'Die Lokführergewerkschaft GLW und die Gewerkschaft Verdi warnten vor Folgen in Mooringhausen. Die GLW droht.',
        'Anna Lührs von den Grünen verlangte Hilfe von der Europäischen Union. Robert Thode hatte im Mai gewarnt.',
      ],
      { language: 'de' },
    );
    const tags = subjectsOf([text], undefined, 20)[0]?.map(({ kind, name }) => `${kind}: ${name}`) ?? [];
    expect(tags).toEqual(
      expect.arrayContaining([
        'person: Jörn Brodersen',
        'person: Malte Siegers',
        'person: Anna Lührs',
        'person: Robert Thode',
        'organisation: GLW',
        'organisation: Verdi',
        'organisation: Wabu',
        'place: Schleswig-Holstein',
        'place: Flensburg',
        'place: Kiel',
        'place: Mooringhausen',
      ]),
    );
    expect(tags.join('\n')).not.toMatch(/minister|chef|Rande|Hilfe|Grünen|gewerkschaft|Windräder/);
  });

  it('of organisations and places are told by heads with accents, and by a comma that ends where it was', () => {
    const french = article(
      '',
      [
        'À Rennes, le ministre Hugues Ferrand a visité la Préfecture maritime. La préfète, Frédérique Camarec, a écarté le projet. Le Syndicat des pêcheurs attend.',
      ],
      { language: 'fr' },
    );
    expect(tagsOf(french)).toEqual(
      expect.arrayContaining(['place: Rennes', 'person: Frédérique Camarec', 'person: Hugues Ferrand']),
    );
    const turkish = article(
      '',
      [
        "Bakan Adil Karasu dün sabah Ankara'dan İzmir'e geldi. Burada Ege Üniversitesi için yeni bina açıldı.",
      ],
      {
        language: 'tr',
      },
    );
    expect(tagsOf(turkish)).toEqual(
      expect.arrayContaining(['place: İzmir', 'organisation: Ege Üniversitesi']),
    );
  });

  it('of things are topics: ships, laws; of clubs, inns, streets and lines they are no people’s', () => {
    const text = article('Ferry struck off Ollerby', [
      'The ferry Star of Morwen hit the MV Nell Corrigan in thick fog before dawn, according to the Halcyon Line. Nobody aboard the Star of Morwen was hurt.',
      'A judge will have to decide what the Shipping Act and the Health and Care Act say of such a night, as NHS England and the Health and Safety Board have asked.',
      'Dockers met for soup and speeches at the Anchor Inn in Cable Street, and the Harbour Workers’ Union sent a speaker. At Whitsby, 40 miles off, it rained all night.',
      'Later in the evening Penford Town beat Ollerby Rovers by two goals to one. Penford Town striker Luke Sadler scored twice against Ollerby Rovers.',
      'The Nell Corrigan sailed on.',
    ]);
    const tags = subjectsOf([text], undefined, 30)[0]?.map(({ kind, name }) => `${kind}: ${name}`) ?? [];
    expect(tags).toEqual(
      expect.arrayContaining([
        'topic: Star of Morwen',
        'topic: MV Nell Corrigan',
        'topic: Shipping Act',
        'topic: Health and Care Act',
        'organisation: Health and Safety Board',
        'organisation: NHS England',
        'organisation: Halcyon Line',
        'organisation: Harbour Workers’ Union',
        'organisation: Ollerby Rovers',
        'organisation: Penford Town',
        'person: Luke Sadler',
        'place: Cable Street',
        'place: Anchor Inn',
      ]),
    );
    expect(tags.join('\n')).not.toMatch(/person: (?:Inn|Whitsby|.*Corrigan|.*Line|Harbour.*)$|: Morwen$/m);
  });

  it('of a town that no gazetteer has are a place’s where texts say `in` often enough', () => {
    const text = (id: string, where: string) =>
      article(id, [
        `Rain fell ${where} Ollerby. Ollerby slept, Ollerby woke, and Ollerby was wet, said Ida Krog of Ollerby.`,
      ]);
    const texts = [text('a', 'in'), text('b', 'on'), text('c', 'in'), text('d', 'over'), text('e', 'in')];
    for (const subjects of subjectsOf(texts))
      expect(subjects).toContainEqual({ name: 'Ollerby', kind: 'place' });
  });
});

describe('what stands around a name', () => {
  const tags = (language: string, ...texts: readonly string[]) => tagsOf(article('', texts, { language }));

  it('names who has an office before the comma, and the place of which it is', () => {
    expect(
      tags(
        'es',
        'El alcalde, Xurxo Manuel Pardal, pidió calma en la plaza del Molino y en el puerto de Pedralba. La fábrica es de Hijos de Amaro Quiroga.',
        'Lo advirtió la secretaria general, Uxía Loureiro. La Consejería de Pesca calla.',
      ).sort(),
    ).toEqual([
      'organisation: Consejería de Pesca',
      'organisation: Hijos de Amaro Quiroga',
      'person: Uxía Loureiro',
      'person: Xurxo Manuel Pardal',
      'place: Pedralba',
    ]);
    expect(
      tags(
        'it',
        'La mappa, disegnata nel 1612 da Ovidio Lagorio, è nel convento di San Rocco. Selce Acque S.p.A. paga.',
      ),
    ).toEqual(
      expect.arrayContaining(['person: Ovidio Lagorio', 'place: San Rocco', 'organisation: Selce Acque']),
    );
    expect(
      tags('fr', 'Le canal de Brévannes est fermé vers Saint-Orens-des-Eaux, dit le maire de Valcourt.'),
    ).toEqual(expect.arrayContaining(['place: Brévannes', 'place: Valcourt']));
  });

  it('tells ships and banks of sand from firms', () => {
    const text = tags(
      'en',
      'A freighter ran aground on the Marlow bank. The Patient Greta, registered in Malta, lost power off Marlow with all 19 hands.',
      'Its owner, Norholt Shipping of Antwerp, said nothing. The lido at 21 °C Cloudy stays shut.',
    );
    expect(text).toEqual(
      expect.arrayContaining(['place: Marlow', 'topic: Patient Greta', 'organisation: Norholt Shipping']),
    );
    expect(text.join('\n')).not.toMatch(/19|C Cloudy/);
  });

  it('takes no measures, no buttons and no plain nouns for names', () => {
    const german = tags(
      'de',
      'Man nehme 2 EL Senf und 3 TL Zucker, dazu EL Senf nach Belieben. Die Bürgerinitiative Deich bleibt klagt.',
      'Das Dorf will seinen Deich behalten. Der Deich ist alt. Impressum Datenschutz AGB',
    );
    expect(german.join('\n')).not.toMatch(/EL|TL|organisation: Deich|Impressum|AGB/);
    expect(tags('es', 'Aviso legal y Política de cookies. Compartir Comentar Guardar Contacto')).toEqual([]);
    expect(tags('fr', 'Le port rouvre, dit la préfète, Hélène Vasseur Publié hier à midi.')).toEqual([
      'person: Hélène Vasseur',
    ]);
  });

  it('knows an organisation by its head where a sentence begins', () => {
    expect(tags('tr', 'Ulaşım Bakanlığı kararı açıkladı. Ege Deniz Üniversitesi sustu.')).toEqual(
      expect.arrayContaining(['organisation: Ulaşım Bakanlığı', 'organisation: Ege Deniz Üniversitesi']),
    );
  });
});

describe('key words', () => {
  it('a key word of a small archive is one by itself where its headline and all of its text say it', () => {
    const bee = article('Bees move in', [
      'The bee is back. Each bee counts, and no bee is idle; a bee needs lime trees, a bee needs calm and a bee may sting, says Nils Ek.',
    ]);
    expect(tagsOf(bee)).toContain('topic: bee');
  });

  it('a key word is the longer one of the headline that it stands for', () => {
    const text = (town: string) =>
      article(`Sea wall of ${town} gives way`, [
        `The sea wall of ${town} broke. The wall was old; a wall needs care, and the sea wall had none, said Ida Krog.`,
      ]);
    const names = subjectsOf([text('Ollerby'), text('Penford')])[0]?.map(({ name }) => name);
    expect(names).toContain('sea wall');
    expect(names).not.toContain('wall');
  });

  it.each([
    [
      'de',
      'Streik im Hafen von',
      'Der Streik trifft alle, sagte Ida Krog. Von Streiks ist die Rede, und die Zeit drängt; die Zeit läuft, der Zeit fehlt Zeit.',
      'Streik',
    ],
    [
      'fr',
      'Les éboueurs de',
      'Les éboueurs attendent. Une prime pour les éboueurs, dit le temps, et les temps changent avec le temps, dit un éboueur.',
      'éboueurs',
    ],
    [
      'es',
      'La sequía en',
      'Esta sequía dura, y la sequía cuesta. El tiempo dirá; el tiempo pasa, todo tiempo pasa.',
      'sequía',
    ],
  ])('key words are nouns where grammar shows them: %s', (language, title, text, word) => {
    const both = ['Ollerby', 'Penford'].map((town) => article(`${title} ${town}`, [text], { language }));
    const topics = subjectsOf(both).flat();
    expect(topics).toContainEqual({ name: word, kind: 'topic' });
    expect(topics.map(({ name }) => name).join()).not.toMatch(/Zeit|temps|tiempo|Rede|dit/);
  });
});
