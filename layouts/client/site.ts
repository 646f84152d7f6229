/** On every page: `/` goes to the search box, citations can be copied and saved, a missing page suggests a search. */
import { copyButtons } from './copy.ts';
import { MARK } from './mark-parameter.ts';
import { suggestFromAddress } from './not-found.ts';
import { keepOffline } from './register.ts';
import { saveButtons } from './save.ts';
import { searchKey } from './search-key.ts';

searchKey();
copyButtons();
saveButtons();
const asked = new URLSearchParams(location.search).getAll(MARK);
// As much code again as all of this, which most pages never need.
if (asked.length > 0) import('./marks.ts').then(({ markWords }) => markWords(asked)).catch(console.error);
suggestFromAddress();
keepOffline();
