import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import explored from '../../lab/explore/explored.json' with {type: 'json'};
import {scenarioIds} from '../../lab/scenarios/scenarios.ts';
import {tellStory} from '../../lab/scenarios/story.ts';
import {freshRun} from '../../run/run.ts';
import {writeRun} from '../../run/runLink.ts';
import {clausesOf, machineIds} from '../../spec/index.ts';
import type {LabSentences} from '../../text/lab.ts';
import type {Locale} from '../../text/locales.ts';
import type {Figures, MachineRuns, ToldStory} from '../../widgets/home/made.ts';

/** What the language decides. */
interface InLanguage {
  readonly locale: Locale;
  readonly pdus: LabSentences['pdus'];
}

/**
 * Remark plugin: what the home page shows and only an engine or a table knows, as JSON in attributes: the story of
 * `<Hero>` in beats, the numbers of `<Proof>`, and the link of each of the `<Machines>`. So the page needs neither.
 */
export function remarkHome({locale, pdus}: InLanguage) {
  const made: Readonly<Record<string, () => unknown>> = {
    Hero: () => storyWith(pdus),
    Proof: () => figuresIn(locale),
    Machines: machineRuns,
  };
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (element: MdxJsxFlowElement) => {
      const make = made[element.name ?? ''];
      if (make !== undefined)
        element.attributes.push({type: 'mdxJsxAttribute', name: 'made', value: JSON.stringify(make())});
    });
  };
}

/** The story, with its PDUs by the names that the RFC gives them. */
function storyWith(pdus: LabSentences['pdus']): ToldStory {
  const names = {...pdus, nopOut: 'NOP-Out', nopIn: 'NOP-In'};
  const story = tellStory();
  return {
    ...story,
    beats: story.beats.map(({parcel, ...beat}) => ({
      ...beat,
      parcel: parcel === null ? null : {...parcel, name: names[parcel.kind]},
    })),
  };
}

function figuresIn(locale: Locale): Figures {
  const count = new Intl.NumberFormat(locale);
  return {
    clauses: count.format(machineIds.flatMap((machine) => clausesOf(machine)).length),
    scenarios: count.format(scenarioIds.length),
    worlds: count.format(explored.worlds),
    steps: count.format(explored.steps),
  };
}

/** Runs that open a machine at its start; without one its page opens the initiator's. */
function machineRuns(): MachineRuns {
  const runs = machineIds.map((machine) => {
    const isShown = clausesOf(machine, 'initiator').length > 0;
    return [machine, isShown ? null : writeRun(freshRun(machine, 'target'))] as const;
  });
  return Object.fromEntries(runs) as MachineRuns;
}
