import { grouped } from './numbers.ts';
import { pluralIn } from './plural.ts';
import type { SearchWords } from './search-en.ts';

const count = (n: number) => (n < 10_000 ? String(Math.round(n)) : grouped(n, '\u202f'));
const plural = pluralIn('es', count);
const articles = (n: number) => plural(n, { one: '# artículo', other: '# artículos' });

/** Lo que dice la página de búsqueda en el navegador. */
export const searchEs: SearchWords = {
  searching: 'Buscando…',
  found: articles,
  foundFor: (n, query) => `${articles(n)} sobre ${quoted(query)}`,
  nothing: (query) =>
    query === ''
      ? 'Ningún artículo corresponde a estos filtros.'
      : `No se encontró nada sobre ${quoted(query)}.`,
  meant: (query: string) => `¿Quiso decir ${query}?`,
  uncertain: (n) =>
    plural(n, {
      one: 'La fecha de # de ellos es incierta: puede quedar fuera de este período.',
      other: 'Las fechas de # de ellos son inciertas: pueden quedar fuera de este período.',
    }),
  tryFewer: 'Pruebe con menos palabras, o solo con el comienzo de una: «puert» encuentra también «puerto».',
  tryPhrase: 'Quite las comillas para encontrar las palabras por separado.',
  tryExcluded: 'Quite las palabras que empiezan por «-».',
  tryFilters: 'Quite los filtros.',
  trySpelling: 'Pruebe otra grafía de un nombre, o el idioma en que está escrito el artículo.',
  more: 'Más resultados',
  failed: 'No se pudo cargar el índice de búsqueda.',
  failedHint: 'Compruebe la conexión y vuelva a cargar la página, o recorra el archivo por fecha o por tema.',
  partial: (names) => `Sin buscar, porque no se pudo cargar su índice: ${names}.`,
  remove: (name) => `Quitar el filtro ${name}`,
  clear: 'Quitar todos los filtros',
  from: (year) => `desde ${year}`,
  to: (year) => `hasta ${year}`,
  showAll: (n) => `Mostrar los ${count(n)}`,
  keep: 'Guardar toda la búsqueda para usarla sin conexión…',
  keepSize: (megabytes) => `Guardar: ${count(megabytes)} MB`,
  keeping: (done, all) => `Guardados: ${count(done)} de ${count(all)}`,
  kept: 'La búsqueda funciona sin conexión en este dispositivo.',
  keepNoMore: 'Quitarla',
  keepFailed:
    'No se pudo guardar la búsqueda. Compruebe la conexión y el espacio libre e inténtelo de nuevo.',
  copied: 'Copiado',
  copyFailed: 'Seleccione el texto para copiarlo',
};

const quoted = (query: string) => (/["“”«»]/.test(query) ? query : `«${query}»`);
