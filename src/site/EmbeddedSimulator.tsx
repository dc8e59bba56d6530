import Link from '@docusaurus/Link';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {type ReactNode, useCallback, useMemo} from 'react';
import type {Position} from '../run/run.ts';
import {memoRuns, writeRun} from '../run/runLink.ts';
import {familyOf, type FamilyId, type MachineId, specOf} from '../spec/index.ts';
import guest from '../widgets/embed/Guest.module.css';
import {Simulator} from '../widgets/simulator/Simulator.tsx';
import {EmbedPage, OutLink} from './EmbedPage.tsx';
import {besides, readEmbedded} from './embedQuery.ts';
import {writeLocation} from './runQuery.ts';
import {useGuestLocation, useSearch} from './useGuestLocation.ts';

interface EmbeddedSimulatorProps {
  readonly of: FamilyId;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
}

/** The simulator of one family on somebody else's page. */
export function EmbeddedSimulator({of, svgs}: EmbeddedSimulatorProps) {
  const first = useCallback((search: string) => readEmbedded(search, of).place, [of]);
  const {search, place, move} = useGuestLocation(first);
  const {wrong} = useMemo(() => readEmbedded(search, of), [search, of]);
  const read = useMemo(() => memoRuns(of), [of]);
  const {machine} = read(place.run).run.start;
  return (
    <EmbedPage
      title={words.simulator.title(words.families[of])}
      page={`/${of}`}
      full={`/${of}${writeLocation(place)}#simulator`}
      section={specOf(machine).section}
      wrong={wrong}
    >
      <Simulator
        words={words}
        Link={OutLink}
        of={of}
        svgs={svgs}
        place={place}
        onMove={move}
        on={onGuest}
        RunLink={NewRun}
      />
    </EmbedPage>
  );
}

/** Leads to another machine, which begins in this state, in the same frame. */
function NewRun({start, children}: {readonly start: Position; readonly children: ReactNode}) {
  const search = useSearch();
  const query = besides(search, {run: writeRun({start, steps: []}), at: null});
  return <Link to={`/embed/${familyOf(start.machine)}${query}`}>{children}</Link>;
}

const onGuest = {guest};

/** One object for all drawings of the page, as the parts that no step changes expect. */
const words = {...pageWords, ...tableWords, ...simulatorWords};
