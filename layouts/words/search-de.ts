import { grouped } from './numbers.ts';
import { pluralIn } from './plural.ts';
import type { SearchWords } from './search-en.ts';

const count = (n: number) => grouped(n, '.');
const plural = pluralIn('de', count);
const articles = (n: number) => plural(n, { one: '1 Artikel', other: '# Artikel' });

/** Was die Suchseite im Browser sagt. */
export const searchDe: SearchWords = {
  searching: 'Sucht …',
  found: articles,
  foundFor: (n, query) => `${articles(n)} zu ${quoted(query)}`,
  nothing: (query) =>
    query === '' ? 'Kein Artikel passt zu diesen Filtern.' : `Nichts gefunden zu ${quoted(query)}.`,
  meant: (query: string) => `Meinten Sie ${query}?`,
  uncertain: (n) =>
    plural(n, {
      one: 'Bei 1 davon ist das Datum unsicher: Es kann außerhalb dieser Zeit liegen.',
      other: 'Bei # davon ist das Datum unsicher: Es kann außerhalb dieser Zeit liegen.',
    }),
  tryFewer: 'Weniger Wörter eingeben oder nur den Anfang eines Wortes: „Deich“ findet auch „Deichgraf“.',
  tryPhrase: 'Die Anführungszeichen weglassen, um die Wörter einzeln zu finden.',
  tryExcluded: 'Die Wörter mit „-“ davor weglassen.',
  tryFilters: 'Die Filter aufheben.',
  trySpelling:
    'Einen Namen anders schreiben, oder die Sprache verwenden, in der der Artikel geschrieben ist.',
  more: 'Weitere Ergebnisse',
  failed: 'Das Suchverzeichnis konnte nicht geladen werden.',
  failedHint: 'Die Verbindung prüfen und die Seite neu laden, oder nach Datum oder Thema blättern.',
  partial: (names) => `Nicht durchsucht, weil das Verzeichnis nicht geladen werden konnte: ${names}.`,
  remove: (name) => `Den Filter ${name} aufheben`,
  clear: 'Alle Filter aufheben',
  from: (year) => `ab ${year}`,
  to: (year) => `bis ${year}`,
  showAll: (n) => `Alle ${count(n)} zeigen`,
  keep: 'Die ganze Suche offline behalten …',
  keepSize: (megabytes) => `Behalten: ${count(megabytes)} MB`,
  keeping: (done, all) => `Behalten: ${count(done)} von ${count(all)}`,
  kept: 'Die Suche geht auf diesem Gerät auch offline.',
  keepNoMore: 'Wieder entfernen',
  keepFailed:
    'Die Suche konnte nicht behalten werden. Verbindung und freien Speicher prüfen und noch einmal versuchen.',
  copied: 'Kopiert',
  copyFailed: 'Zum Kopieren den Text markieren',
};

const quoted = (query: string) => (/["“”„«»]/.test(query) ? query : `„${query}“`);
