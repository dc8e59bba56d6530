import {useHistory, useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {exerciseWords} from '@words/exercises.ts';
import {pageWords} from '@words/page.ts';
import {practiceWords} from '@words/practice.ts';
import {type ComponentType, useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {knownNames} from '../exercises/practice/knownNames.ts';
import {
  type PracticePlace,
  readPractice,
  type RoundAddress,
  writePractice,
} from '../exercises/practice/practiceAddress.ts';
import {mergedProgress, readProgress, writeProgress} from '../exercises/practice/progress.ts';
import {Overview} from '../widgets/exercises/Overview.tsx';
import {Anchors} from './Anchors.tsx';
import {downloadText} from './downloadText.ts';
import {PracticeLink} from './PracticeLink.tsx';
import {PracticePackages} from './PracticePackages.tsx';
import type {RoundsProps} from './practiceProps.ts';
import {NotLoaded, Waiting} from './practiceWaiting.tsx';
import {usePracticeStore} from './usePracticeStore.ts';

/**
 * The page of exercises. Its place is its address; the overview comes with the page, and rounds, results and sheets are
 * loaded by the first who opens one.
 */
export function Practice() {
  const isBrowser = useIsBrowser();
  const {search} = useLocation();
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const store = usePracticeStore();
  const [now] = useState(Date.now);
  const root = useRef<HTMLDivElement>(null);
  const {place, faults} = useMemo(() => read(isBrowser ? search : ''), [isBrowser, search]);
  const rounds = useRounds(place.kind !== 'overview');

  // The page around it makes room; who came by a press begins at the top, with what it says.
  const came = useRef<string | null>(null);
  useLayoutEffect(() => {
    document.documentElement.setAttribute('data-practice', place.kind);
    if (came.current !== null && came.current !== place.kind) {
      window.scrollTo(0, 0);
      root.current?.querySelector<HTMLElement>('[data-ask]')?.focus({preventScroll: true});
    }
    if (isBrowser) came.current = place.kind;
  }, [place.kind, isBrowser]);
  useLayoutEffect(
    () => () => {
      document.documentElement.removeAttribute('data-practice');
    },
    [],
  );

  function addressOf(to: PracticePlace): string {
    return `${isBrowser ? window.location.origin : ''}${withBaseUrl('/practice')}${writePractice(to)}`;
  }

  return (
    <div ref={root} data-practice-root>
      <Anchors ids={['sets', 'objectives']} />
      {place.kind === 'overview' ? (
        <Overview
          words={words}
          progress={store.progress}
          faults={faults}
          roundIn={roundIn}
          isKept={store.isKept}
          now={now}
          PlaceLink={PracticeLink}
          addressOf={(round: RoundAddress) => addressOf({kind: 'round', round, at: 0})}
          Packages={PracticePackages}
          onExport={() => {
            downloadText('iscsi-practice.json', 'application/json', writeProgress(store.progress));
          }}
          onImport={(text) => {
            const brought = readProgress(text);
            if (brought === null) return null;
            store.update((here) => mergedProgress(here, brought));
            return brought.items.size;
          }}
          onErase={store.erase}
        />
      ) : rounds.kind === 'there' ? (
        <rounds.Rounds
          place={place}
          faults={faults}
          store={store}
          onGo={(to) => {
            history.push(`${withBaseUrl('/practice')}${writePractice(to)}`);
          }}
          addressOf={addressOf}
        />
      ) : rounds.kind === 'failed' ? (
        <NotLoaded />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

const words = {...pageWords, ...practiceWords, ...exerciseWords};

function read(search: string) {
  return readPractice(new Map(new URLSearchParams(search)), knownNames);
}

function roundIn(address: string): RoundAddress | null {
  const {place, faults} = read(address);
  return place.kind === 'round' && faults.length === 0 ? place.round : null;
}

type Rounds =
  | {readonly kind: 'waited'}
  | {readonly kind: 'failed'}
  | {readonly kind: 'there'; readonly Rounds: ComponentType<RoundsProps>};

function useRounds(isWanted: boolean): Rounds {
  const [rounds, setRounds] = useState<Rounds>({kind: 'waited'});
  useEffect(() => {
    if (!isWanted || rounds.kind === 'there') return;
    import('./PracticeRounds.tsx').then(
      ({PracticeRounds}) => {
        setRounds({kind: 'there', Rounds: PracticeRounds});
      },
      () => {
        setRounds({kind: 'failed'});
      },
    );
  }, [isWanted, rounds.kind]);
  return rounds;
}
