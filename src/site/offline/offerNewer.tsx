import {offlineWords} from '@words/offline.ts';
import {createRoot} from 'react-dom/client';
import {NewerCopy} from './NewerCopy.tsx';

/** Says over the foot of the page that the copy on the device is older. Once in a tab, if the reader wants it later. */
export function offerNewer(list: string): void {
  if (isLeft()) return;
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const leave = () => {
    root.unmount();
    place.remove();
    setLeft();
  };
  root.render(<NewerCopy words={offlineWords} list={list} onLeave={leave} />);
}

function isLeft(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function setLeft() {
  try {
    sessionStorage.setItem(key, 'yes');
  } catch {
    // It is offered again then.
  }
}

const key = 'lab-offline-later';
