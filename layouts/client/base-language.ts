/** The language of a tag, without where and in which script it is written: who reads one variety reads the others. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
