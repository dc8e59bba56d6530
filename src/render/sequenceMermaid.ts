import {isSegment} from '../spec/pdu.ts';
import {roles} from '../spec/index.ts';
import type {LabWords} from '../say/lab.ts';
import {type Arrow, arrowsIn, type Band, type Sequence} from '../lab/run/sequence.ts';
import {arrowText, disturbance, expiry, moveLines, sequenceDescription} from '../say/sequence.ts';
import type {Settings} from '../lab/world/world.ts';

/**
 * A run as a Mermaid sequence diagram, to be pasted into any Mermaid editor. Mermaid knows no slanted arrows: a PDU stands
 * where it ends, with the step in which it was sent if that was not the one before.
 */
export function sequenceMermaid(words: LabWords, sequence: Sequence): string {
  const {title, participants} = words.lab.sequence;
  const byNetwork = arrowsIn(sequence).some(({from}) => from === 'wire');
  return [
    'sequenceDiagram',
    `  accTitle: ${title}`,
    `  accDescr: ${sequenceDescription(words, sequence)}`,
    `  participant initiator as ${participants.initiator}`,
    // Only where it says something itself.
    ...(byNetwork ? [`  participant wire as ${participants.wire}`] : []),
    `  participant target as ${participants.target}`,
    ...sequence.bands.flatMap((band) => bandLines(words, sequence, band).map((line) => `  ${line}`)),
    ...sequence.inFlight.map((arrow) => `  ${arrowLine(words, arrow, sequence.settings)}`),
    '',
  ].join('\n');
}

function bandLines(words: LabWords, {settings}: Sequence, band: Band): readonly string[] {
  const {step, ended, moves} = band;
  const disturbed = disturbance(words, band);
  const arrow = (one: Arrow) => arrowLine(words, one, settings);
  return [
    ...(disturbed === null ? [] : [`Note over initiator,target: ${step}. ${disturbed}`]),
    ...ended.filter(({fate}) => fate !== 'unread').map(arrow),
    ...roles.flatMap((side) => {
      const expired = expiry(words, band, side);
      const lines = [
        ...(expired === null ? [] : [expired]),
        ...moves[side].map((move) => moveLines(words, move).join(' → ')),
      ];
      const place = side === 'initiator' ? 'left' : 'right';
      return lines.length === 0 ? [] : [`Note ${place} of ${side}: ${step}. ${lines.join('<br/>')}`];
    }),
    ...ended.filter(({fate}) => fate === 'unread').map(arrow),
  ];
}

function arrowLine(words: LabWords, arrow: Arrow, settings: Settings): string {
  return `${arrow.from}${headOf(arrow)}${arrow.to}: ${arrowText(words, arrow, settings)}`;
}

/** Dotted for segments of TCP; a cross for what is lost, an open head for what does not come to be read. */
function headOf({pdu, fate}: Arrow): string {
  const line = isSegment(pdu) ? '--' : '-';
  switch (fate) {
    case 'arrived':
    case 'ignored':
      return `${line}>>`;
    case 'lost':
      return `${line}x`;
    case 'unread':
    case 'inFlight':
      return `${line})`;
  }
}
