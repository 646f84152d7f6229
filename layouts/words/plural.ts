/** Forms of a phrase by the plural categories of the Unicode CLDR; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Says how many there are of something, by a language's own plural rules. */
export function pluralIn(
  language: string,
  number: (n: number) => string,
): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', number(n));
}
