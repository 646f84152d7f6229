/** How many of something, in the English of the terminal: `1 text`, `2 texts`. */
export function counted(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}
