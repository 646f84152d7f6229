/** What a language tag says about how its text runs. */
import type { LanguageTag } from '../model.ts';

const RIGHT_TO_LEFT_SCRIPTS = new Set([
  'arab',
  'hebr',
  'thaa',
  'syrc',
  'nkoo',
  'adlm',
  'rohg',
  'samr',
  'mand',
]);

/** Languages mostly written from right to left; after the Unicode CLDR's script metadata. */
const RIGHT_TO_LEFT = new Set(
  'ar arc arz azb bal bgn ckb dv fa glk he iw ji ks lrc mzn nqo pnb ps rhg sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
);

export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
