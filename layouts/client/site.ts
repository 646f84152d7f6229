/** On every page: `/` goes to the search box, citations can be copied and saved, a missing page suggests a search. */
import { copyButtons } from './copy.ts';
import { markWords } from './marks.ts';
import { suggestFromAddress } from './not-found.ts';
import { keepOffline } from './register.ts';
import { saveButtons } from './save.ts';
import { searchKey } from './search-key.ts';

searchKey();
copyButtons();
saveButtons();
markWords();
suggestFromAddress();
keepOffline();
