import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../scripts/catalogue/candidates.ts';
import { chooseSubjects } from '../../scripts/catalogue/subjects.ts';
import { article, NOTHING, tagsOf } from './articles.ts';

describe('broad subjects', () => {
  it.each([
    [
      'en',
      'The striker scored two goals in the match. The coach of the football league leaders praised the goalkeeper.',
      'sport',
    ],
    [
      'de',
      'Das Krankenhaus sucht Ärzte. Jeder Patient wartet auf die Impfung, sagt die Klinik; die Krankheit ist ansteckend.',
      'health',
    ],
    [
      'ru',
      'Забастовка докеров идёт пятый день. Профсоюз требует повысить зарплату, рабочие не хотят увольнений.',
      'labour',
    ],
    [
      'pl',
      'Strażacy gaszą pożar. Po wybuchu trwa ewakuacja, ratownicy szukają ludzi.',
      'disaster, accident and emergency',
    ],
    [
      'ar',
      'وصل الباحثون إلى المرصد ليروا المذنب. يقول علماء الفلك إن التلسكوب كبير.',
      'science and technology',
    ],
    ['ja', '市長選挙の投票が始まった。議会の議員と首相も投票した。', 'politics'],
  ])('are what many words say: %s', (language, text, topic) => {
    const tags = tagsOf(article('', [text, text], { language }));
    expect(tags).toContain(`topic: ${topic}`);
  });

  it('are none where few words or all sorts of words say something', () => {
    expect(tagsOf(article('', ['A football lay in the school. It rained on the church.']))).toEqual([]);
  });

  it('are named in the archive’s language, and people may name or hide them', () => {
    const text = article('', [
      'The striker scored two goals in the match. The coach of the football league leaders praised the goalkeeper.',
    ]);
    const candidates = [text, text].map(findCandidates);
    expect(chooseSubjects(candidates, NOTHING, { language: 'de' }).get('')).toContainEqual({
      name: 'Sport',
      kind: 'topic',
    });
    const games = { subjects: [{ name: 'Games', aliases: ['sport'] }], hidden: [] };
    expect(tagsOf(text, games)).toContain('topic: Games');
    expect(tagsOf(text, { subjects: [], hidden: ['sport'] })).not.toContain('topic: sport');
  });
});
