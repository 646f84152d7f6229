import { count } from './numbers.ts';
import { pluralIn } from './plural.ts';
import type { SearchWords } from './search-en.ts';

const plural = pluralIn('ar', count);
const articles = (n: number) =>
  plural(n, {
    zero: 'لا مقالات',
    one: 'مقالة واحدة',
    two: 'مقالتان',
    few: '# مقالات',
    many: '# مقالة',
    other: '# مقالة',
  });

/** ما تقوله صفحة البحث في المتصفح. */
export const searchAr: SearchWords = {
  searching: 'جارٍ البحث…',
  found: articles,
  foundFor: (n, query) => `${articles(n)} عن ${quoted(query)}`,
  nothing: (query) =>
    query === '' ? 'لا مقالة توافق هذه المرشحات.' : `لم يُعثر على شيء عن ${quoted(query)}.`,
  meant: (query: string) => `هل تقصد ${query}؟`,
  uncertain: (n) =>
    plural(n, {
      zero: '',
      one: 'تاريخ مقالة واحدة منها غير مؤكد، وقد يقع خارج هذه المدة.',
      two: 'تاريخا مقالتين منها غير مؤكدين، وقد يقعان خارج هذه المدة.',
      few: 'تواريخ # مقالات منها غير مؤكدة، وقد تقع خارج هذه المدة.',
      many: 'تواريخ # مقالة منها غير مؤكدة، وقد تقع خارج هذه المدة.',
      other: 'تواريخ # مقالة منها غير مؤكدة، وقد تقع خارج هذه المدة.',
    }),
  tryFewer: 'جرّب كلمات أقل، أو أول الكلمة فقط.',
  tryPhrase: 'احذف علامتي التنصيص للعثور على الكلمات متفرقة.',
  tryExcluded: 'احذف الكلمات المسبوقة بعلامة «-».',
  tryFilters: 'أزل المرشحات.',
  trySpelling: 'جرّب كتابة الاسم على نحو آخر، أو اللغة التي كُتبت بها المقالة.',
  more: 'مزيد من النتائج',
  failed: 'تعذّر تحميل فهرس البحث.',
  failedHint: 'تحقق من الاتصال وأعد تحميل الصفحة، أو تصفح بحسب التاريخ أو الموضوع.',
  partial: (names) => `لم يُبحث فيها لتعذّر تحميل فهرسها: ${names}.`,
  remove: (name) => `إزالة المرشح ${name}`,
  clear: 'إزالة كل المرشحات',
  from: (year) => `منذ ${year}`,
  to: (year) => `حتى ${year}`,
  showAll: (n) => `عرض الكل (${count(n)})`,
  keep: 'الاحتفاظ بالبحث كله دون اتصال…',
  keepSize: (megabytes) => `احتفاظ: ${count(megabytes)} ميغابايت`,
  keeping: (done, all) => `حُفظ ${count(done)} من ${count(all)}`,
  kept: 'يعمل البحث دون اتصال على هذا الجهاز.',
  keepNoMore: 'إزالته',
  keepFailed: 'تعذّر الاحتفاظ بالبحث. تحقّق من الاتصال والمساحة الخالية ثم أعد المحاولة.',
  copied: 'نُسخ',
  copyFailed: 'حدّد النص لنسخه',
};

const quoted = (query: string) => (/["“”«»]/.test(query) ? query : `«${query}»`);
