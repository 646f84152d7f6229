/** Words by which names are seen to be of things: ships, laws. Lower case. */
import { wordSet } from './word-set.ts';

/** Before a ship’s name. */
export const SHIPS = wordSet(
  'ship vessel ferry trawler yacht steamer steamship liner tanker freighter frigate destroyer submarine battleship schooner',
  'tug tugboat lifeboat barge icebreaker sloop brig ketch dredger catamaran fähre schiff frachter kutter goélette chalutier paquebot',
  'buque barco petrolero carguero pesquero traghetto nave motonave schip veerboot',
);

/** The same, as part of the name: `MV Ellen Corrigan`. */
export const SHIP_PREFIX =
  /^(?:HMS|USS|RMS|MV|MFV|RRS|HMCS|HMAS|USNS|RV|MS) (?!Office|Word|Excel|Windows|Access|Paint|Outlook)\p{Lu}/u;

/** Of what boards and laws in pairs are: `Health and Safety Board`. */
export const MATTERS = wordSet(
  'health safety care maritime coastguard transport traffic culture education science technology environment trade industry energy climate water food agriculture',
  'fisheries forestry housing planning justice police crime security family children youth work labour pensions welfare women equality arts media sport sports',
  'parks recreation tourism roads railways harbour harbours rivers rural urban revenue customs tax treasury finance defence immigration human mental public social',
);

/** As last word of a name of two words or more. */
export const LAWS = wordSet(
  'act bill treaty convention directive amendment accord accords protocol pact gesetz grundgesetz verordnung',
);
