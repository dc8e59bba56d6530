import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {type ReactNode, useState} from 'react';
import {pageKey} from '../render/citations/pageKey.ts';
import type {Position, Run} from '../run/run.ts';
import {writeRun} from '../run/runLink.ts';
import {stateLabel} from '../say/labels.ts';
import {clausesOf, familyOf, type FamilyId, type MachineId, specOf} from '../spec/index.ts';
import {Simulator as SimulatorWidget} from '../widgets/simulator/Simulator.tsx';
import type {RunLocation} from '../widgets/parts/RunLocation.ts';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {askCitation, type CitedRun} from './citing.ts';
import {runQuery, writeLocation} from './runQuery.ts';
import {useLayOut} from './useLayOut.ts';
import {useRunLocation} from './useRunLocation.ts';
import {WhenAsked} from './WhenAsked.tsx';

/** Takes the drawn diagrams as attributes named by machine: `remarkDiagrams` puts them there. */
interface SimulatorProps extends Readonly<Partial<Record<MachineId, string>>> {
  readonly of: FamilyId;
}

async function loadEmbedDialog() {
  return (await import('./EmbedDialog.tsx')).EmbedDialog;
}

async function loadPresented() {
  return (await import('./PresentedMachine.tsx')).PresentedMachine;
}

/** The simulator of one family, its place kept in the page's address. */
export function Simulator({of, ...svgs}: SimulatorProps) {
  const {place, move, addressOf, presented, present} = useRunLocation(runQuery);
  const {withBaseUrl} = useBaseUrlUtils();
  const [embedded, setEmbedded] = useState<RunLocation | null>(null);
  useLayOut();

  function leave() {
    present(null);
  }

  function close() {
    setEmbedded(null);
  }

  return (
    <>
      <Anchors ids={['diagram', 'simulator']} />
      <SimulatorWidget
        words={words}
        Link={AddressLink}
        of={of}
        svgs={svgs}
        place={place}
        onMove={move}
        on={{
          addressOf,
          onCite: (run) => {
            askCitation({id: pageKey(`/${of}`), run: citedRun(run, addressOf)});
          },
          onEmbed: setEmbedded,
          onPresent: () => {
            present('wall');
          },
          fileOf: (machine) => withBaseUrl(`/${machine}.svg`),
        }}
        RunLink={NewRun}
      />
      <WhenAsked load={loadPresented} asked={presented} onMissed={leave}>
        {(PresentedMachine, form) => (
          <PresentedMachine
            words={words}
            of={of}
            svgs={svgs}
            place={place}
            onMove={move}
            presented={form}
            onLeave={leave}
          />
        )}
      </WhenAsked>
      <WhenAsked load={loadEmbedDialog} asked={embedded} onMissed={close}>
        {(EmbedDialog, run) => (
          <EmbedDialog
            path={`/embed/${of}${writeLocation(run)}`}
            title={words.simulator.title(words.families[of])}
            onClose={close}
          />
        )}
      </WhenAsked>
    </>
  );
}

/** Leads to another machine, which begins in this state. */
function NewRun({start, children}: {readonly start: Position; readonly children: ReactNode}) {
  const place = {run: writeRun({start, steps: []}), at: null};
  return <Link to={`/${familyOf(start.machine)}${writeLocation(place)}#simulator`}>{children}</Link>;
}

/** A run as a citation has it: what was played of it, and no step that was refused. */
function citedRun({start, steps}: Run, addressOf: (place: RunLocation) => string): CitedRun {
  const {machine, role} = start;
  const clauses = clausesOf(machine, role);
  const transitions = steps.flatMap((step) => clauses.filter(({id}) => id === step.clause));
  return {
    title: ({citing, families, roles}) =>
      citing.run({
        machine: families[familyOf(machine)],
        role: roles[role],
        start: stateLabel(start.state),
        transitions: transitions.map(({transition}) => transition),
      }),
    url: addressOf({run: writeRun({start, steps}), at: null}),
    sections: [specOf(machine).transitionsSection],
  };
}

/** One object for all drawings of the page, as the parts that no step changes expect. */
const words = {...pageWords, ...tableWords, ...simulatorWords};
