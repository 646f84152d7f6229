/** English nouns that head so many texts that they tell none apart. */
import { wordSet } from './word-set.ts';

export const GENERIC_NOUNS = wordSet(
  'time times year years month months week weeks weekend weekends day days hour hours minute minutes morning evening',
  'night nights moment decade decades century season summer winter spring autumn past future date period',
  'people person persons man men woman women child children kids boy girl guys guy adults others everyone anyone',
  'thing things something anything nothing everything stuff item items piece pieces part parts kind kinds type types',
  'sort bunch couple pair dozen half number numbers amount level levels rate list lists order size length range',
  'way ways place places area areas side sides spot spots point points line lines case cases fact facts idea ideas',
  'reason reasons result results effect effects change changes problem problems issue issues question questions answer',
  'answers example examples case word words name names news story stories report reports article statement comment',
  'plan plans move moves step steps action actions decision effort efforts work works working job jobs task tasks role',
  'world life lives home house head hand hands face eyes body heart mind voice look looks feel feeling',
  'group groups team teams member members company companies business businesses community communities family families',
  'friend friends fans leader leaders official officials expert experts users user customers readers viewers',
  'government state country city town street room door table floor building buildings site sites page pages',
  'money price prices cost costs dollars million billion percent value worth deal deals sale sales offer offers',
  'sign signs chance risk risks power force pressure control support help need needs want wants demand access use uses',
  'start beginning end ends finish goal goals game games event events show shows scene video videos photo photos series',
  'best better worst good great little first second third next last top full real right wrong high long free live early',
  'according made make makes making take takes taking find finds found gets going come comes coming back away still even',
  'will would could should might must also just like really very much many more most some such than then there here',
  'version versions feature features option options update updates system systems service services product products',
  'content information details image images experience guide tips review reviews favorite favourite special major',
  'authorities return returns star stars edition human humans owner owners worker workers style styles line title titles',
);
