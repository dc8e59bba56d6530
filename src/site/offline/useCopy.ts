import {useEffect, useRef, useState} from 'react';
import type {CopyFault, CopyState} from '../../widgets/offline/OfflineCopy.tsx';
import {copiesAt, type Copy, copyName, listAddress, siteOf, unsealed} from './copies.ts';
import {copyHere} from './copyHere.ts';
import {type SiteList, whyNoCopy} from './makeCopy.ts';
import {isDeclined, setDeclined} from './wishes.ts';

/** The copy of the site on this device, as the page about it shows and changes it. */
export function useCopy() {
  const [state, setState] = useState<CopyState>({kind: 'unknown'});
  const [fault, setFault] = useState<CopyFault | null>(null);
  const [transfer, setTransfer] = useState<number | null>(null);
  const stop = useRef<AbortController>(null);

  useEffect(() => {
    const look = () => void stateHere().then(setState);
    look();
    void listHere().then((list) => {
      setTransfer(list?.transfer ?? null);
    });
    // It may be made meanwhile, by this tab or another, without being asked for.
    const looking = setInterval(() => {
      if (stop.current === null) look();
    }, 2_000);
    return () => {
      clearInterval(looking);
    };
  }, []);

  async function keep() {
    const stopping = new AbortController();
    stop.current = stopping;
    setFault(null);
    try {
      const list = listAt();
      await setDeclined(caches, siteOf(list).root, false);
      await navigator.serviceWorker.register(`${siteOf(list).root}sw.js`);
      // Unasked a browser may clear it away when room is short; some ask the reader first.
      void navigator.storage.persist();
      await copyHere(list, stopping.signal, (done, all) => {
        setState({kind: 'making', done, all});
      });
    } catch (error) {
      if (!stopping.signal.aborted) setFault(whyNoCopy(error));
    }
    stop.current = null;
    setState(await stateHere());
  }

  async function erase() {
    const {root} = siteOf(listAt());
    await setDeclined(caches, root, true);
    for (const {build} of await copiesAt(caches, root)) await caches.delete(copyName(root, build));
    for (const registration of await navigator.serviceWorker.getRegistrations())
      if (registration.scope === root) await registration.unregister();
    setFault(null);
    setState({kind: 'erased'});
  }

  return {
    state,
    fault,
    transfer,
    keep: () => void keep(),
    stop: () => stop.current?.abort(),
    erase: () => void erase(),
  };
}

async function stateHere(): Promise<CopyState> {
  // Neither is there over plain HTTP, nor in every window.
  if (!('serviceWorker' in navigator) || !('caches' in window)) return {kind: 'impossible'};
  try {
    const {root, build} = siteOf(listAt());
    if (await isDeclined(caches, root)) return {kind: 'erased'};
    const copies = await copiesAt(caches, root);
    const whole = copies.find((copy) => copy.isWhole);
    if (whole === undefined) return {kind: 'none', pages: (await Promise.all(copies.map(pagesIn))).reduce(sum, 0)};
    const list = await unsealed(await whole.cache.match(listAddress(root, whole.build)));
    if (list === null) return {kind: 'none', pages: await pagesIn(whole)};
    // What `writeOffline` wrote.
    const {version, commit, size} = (await list.json()) as SiteList;
    return {kind: whole.build === build ? 'whole' : 'older', version, commit, size};
  } catch {
    return {kind: 'impossible'};
  }
}

async function pagesIn({cache}: Copy): Promise<number> {
  return (await cache.keys()).filter(({url}) => !url.includes('/assets/')).length;
}

/** What there is to copy; null where it is not to be had. */
async function listHere(): Promise<SiteList | null> {
  try {
    // Likewise.
    return (await (await fetch(listAt())).json()) as SiteList;
  } catch {
    return null;
  }
}

/** @throws where no build has been: `npm run dev` */
function listAt(): string {
  const list = document.querySelector<HTMLMetaElement>('meta[name=offline]')?.content;
  if (list === undefined) throw new Error('This page was not built');
  return new URL(list, location.href).href;
}

function sum(one: number, other: number): number {
  return one + other;
}
