import type {Catalogue} from '../text/catalogue.ts';
import type {Action} from './action.ts';
import type {Link} from './chain.ts';
import type {LabRefusal} from './link.ts';
import type {Pdu} from './pdu.ts';
import type {LabCatalogue} from './text/catalogue.ts';
import type {NotNow} from './whyNotNow.ts';
import type {Settings, World} from './world.ts';

/** All words that a sentence of the lab may need: those of the table, and those of the lab. */
export interface LabWords {
  readonly table: Catalogue;
  readonly lab: LabCatalogue;
}

declare const sentences: {
  /** What a button of an action says in this world. */
  sayAction(words: LabWords, action: Action, world: World): string;
  /** One link of a step's chain; `before` is the world in which the step was taken. */
  sayLink(words: LabWords, link: Link): string;
  sayNotNow(words: LabWords, notNow: NotNow): string;
  sayLabRefusal(words: LabWords, refusal: LabRefusal, kept: number): string;
  /** `Logout Request: reason 1, CID 2`: a PDU with the key fields that it carries. */
  sayPdu(words: LabWords, pdu: Pdu, settings: Settings): string;
};
export type Sentences = typeof sentences;
