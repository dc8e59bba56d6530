import {playRun} from '../lab/run/labRun.ts';
import {sequenceOf} from '../lab/run/sequence.ts';
import {openingOf, type ScenarioId, scenarioRun} from '../lab/scenarios/scenarios.ts';
import type {LabWords} from '../say/lab.ts';
import {darkPictureColours as dark} from './pictureColours.ts';
import {drawSequence} from './sequenceSvg.ts';

/** The file of that picture in the folder of a language. */
export function scenarioPictureFile(of: ScenarioId): string {
  return `sequences/${of}.svg`;
}

/** As wide as a telephone has room, so that its texts are never scaled. */
const width = 300;

/**
 * The steps of a scenario that are told, as messages between the two ends: an SVG for a file of its own, which a page
 * shows as an image. Browsers tell an image whether the page around it is dark.
 */
export function scenarioPicture(words: LabWords, of: ScenarioId) {
  const sequence = sequenceOf(playRun(scenarioRun(of)));
  const told = {...sequence, bands: sequence.bands.slice(openingOf(of)?.steps ?? 0)};
  const {svg, height} = drawSequence(words, told, {id: of, width});
  return {svg: svg.replace('</style>', `</style>\n<style>${inTheDark}</style>`), width, height: Math.round(height)};
}

const inTheDark = [
  '@media (prefers-color-scheme:dark){.sequence{',
  `--diagram-label-surface:${dark.raised};--diagram-ink:${dark.ink};--diagram-line:${dark.wire};`,
  `--ini:${dark.ini};--tgt:${dark.tgt};--fail:${dark.fail}`,
  '}}',
].join('');
