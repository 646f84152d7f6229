/** Notes about the author, as papers set them beside a byline or below an article: `Ann Bell is a reporter at …`. */

/**
 * What such a note goes on with right after the name, in the present: what news says of somebody is mostly in the past.
 */
const GOES_ON =
  /^(?:['’]s)?(?:,[^.]{3,80},)?\s(?:(?:is|writes|covers|reports|works|edits|leads|hosts|oversees|specializes|specialises|can be reached|has (?:been|written|covered|worked|reported)|joined|began (?:her|his|their))\b|(?:ist|schreibt|arbeitet|berichtet|leitet|betreut|verantwortet|(?:hat|wurde) (?:in|an)|studierte|volontierte|kam \d{4})\b|(?:est|écrit|travaille|couvre|collabore)\b|(?:es|escribe|trabaja|cubre|dirige)\b|(?:è|scrive|lavora|collabora|dirige)\s|(?:é|escreve|trabalha|cobre|dirige)\s|(?:is|schrijft|werkt|volgt)\b|(?:är|skriver|jobbar|arbetar|er|arbejder|dækker)\s)/u;
/** … and what it calls or credits them. */
const CALLING =
  /\b(?:writers?|reporters?|editors?|journalists?|correspondents?|columnists?|contributors?|contributing|bloggers?|authors?|producers?|freelancers?|photographers?|critics?|novelists?|historians?|professors?|fellows?|directors?|co-?founders?|chef|covers|covering|writes about|can be reached|redakteur\w*|redaktion|reporter\w*|journalist\w*|autor(?:in)?|korrespondent\w*|volontär\w*|schreibt|journalistes?|rédact\w+|correspondante?s?|auteure?s?|chroniqueu\w+|periodistas?|redactor\w*|corresponsal|autora?|columnistas?|giornalist\w+|redattor\w+|redattrice|scrittor\w+|autrice|jornalistas?|repórter|correspondente|colunista|journaliste|redacteur|verslaggever|schrijver|skribent|redaktör|journalister?)\b/iu;
const LONGEST = 700;

/** Tells the notes about authors of these names, said whole or by the given name. */
export function describesAuthor(names: readonly string[]): (text: string) => boolean {
  const known = new Set<string>();
  for (const name of names) {
    const words = name.split(/\s+/);
    if (words.length < 2) continue;
    known.add(name);
    const [given] = words;
    if (given !== undefined && given.length > 2 && !given.endsWith('.')) known.add(given);
  }
  if (known.size === 0) return () => false;
  return (text) => {
    if (text.length > LONGEST) return false;
    for (const name of known)
      if (text.startsWith(name) && GOES_ON.test(text.slice(name.length)) && CALLING.test(text)) return true;
    return false;
  };
}
