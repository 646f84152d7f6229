import { grouped } from './numbers.ts';
import { pluralIn } from './plural.ts';
import type { SearchWords } from './search-en.ts';

const count = (n: number) => grouped(n, '\u202f');
const plural = pluralIn('fr', count);
const articles = (n: number) => plural(n, { one: '# article', other: '# articles' });

/** Ce que dit la page de recherche dans le navigateur. */
export const searchFr: SearchWords = {
  searching: 'Recherche…',
  found: articles,
  foundFor: (n, query) => `${articles(n)} pour ${quoted(query)}`,
  nothing: (query) =>
    query === '' ? 'Aucun article ne correspond à ces filtres.' : `Rien trouvé pour ${quoted(query)}.`,
  meant: (query: string) => `Vouliez-vous dire ${query} ?`,
  uncertain: (n) =>
    plural(n, {
      one: 'La date de # d’entre eux est incertaine : elle peut être en dehors de cette période.',
      other: 'Les dates de # d’entre eux sont incertaines : elles peuvent être en dehors de cette période.',
    }),
  tryFewer: 'Essayez moins de mots, ou seulement le début d’un mot : « port » trouve aussi « portuaire ».',
  tryPhrase: 'Enlevez les guillemets pour trouver les mots séparément.',
  tryExcluded: 'Enlevez les mots qui commencent par « - ».',
  tryFilters: 'Enlevez les filtres.',
  trySpelling: 'Essayez une autre graphie d’un nom, ou la langue dans laquelle l’article est écrit.',
  more: 'Plus de résultats',
  failed: 'L’index de recherche n’a pas pu être chargé.',
  failedHint: 'Vérifiez la connexion et rechargez la page, ou parcourez par date ou par sujet.',
  partial: (names) => `Non cherché, faute d’avoir pu charger l’index : ${names}.`,
  remove: (name) => `Enlever le filtre ${name}`,
  clear: 'Enlever tous les filtres',
  from: (year) => `depuis ${year}`,
  to: (year) => `jusqu’à ${year}`,
  showAll: (n) => `Tout afficher (${count(n)})`,
  keep: 'Garder toute la recherche hors ligne…',
  keepSize: (megabytes) => `Garder : ${count(megabytes)} Mo`,
  keeping: (done, all) => `Gardés : ${count(done)} sur ${count(all)}`,
  kept: 'La recherche fonctionne hors ligne sur cet appareil.',
  keepNoMore: 'L’enlever',
  keepFailed: 'La recherche n’a pas pu être gardée. Vérifiez la connexion et l’espace libre, puis réessayez.',
  copied: 'Copié',
  copyFailed: 'Sélectionnez le texte pour le copier',
};

const quoted = (query: string) => (/["“”«»]/.test(query) ? query : `« ${query} »`);
