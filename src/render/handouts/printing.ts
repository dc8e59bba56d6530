import type {LabSentences} from '../../text/lab.ts';
import type {Catalogue} from '../../text/catalogue.ts';
import type {HandoutWords} from '../../text/handouts.ts';
import type {ErrorCodeWords} from '../../text/errorCodes.ts';
import type {LoginStatusWords} from '../../text/loginStatuses.ts';
import type {MachineId} from '../../spec/index.ts';
import type {Day} from '../citations/citable.ts';
import type {CitedSite} from '../citations/citableOf.ts';
import type {PaperDrawing} from './paperDrawing.ts';
import type {QrModules} from './qrPath.ts';

/** Sizes of a sheet, in millimetres. */
export const papers = {
  a4: {width: 210, height: 297},
  letter: {width: 215.9, height: 279.4},
} as const;

export type Paper = keyof typeof papers;

export const paperIds = Object.keys(papers) as readonly Paper[];

/** The layouts of a machine: of a handout, of one with blanks, and of a wall. */
export type PaperForm = 'handout' | 'worksheet' | 'poster';

/** Everything that sheets of one language are made from. */
export interface Printing {
  readonly words: Catalogue & HandoutWords;
  readonly lab: LabSentences;
  readonly statuses: LoginStatusWords;
  readonly errors: ErrorCodeWords;
  readonly site: CitedSite;
  /** The day on which the sheet is made, which its citation gives as that of access; null where nobody knows when it will be printed. */
  readonly accessed: Day | null;
  readonly qr: (text: string) => QrModules;
  readonly drawings: Readonly<Record<PaperForm, Readonly<Record<MachineId, PaperDrawing>>>>;
  /** How a document comes by its style sheet: the sheet itself, or a link to it. */
  readonly styled: (style: string) => string;
}
