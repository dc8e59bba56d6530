import {type RefCallback, useState} from 'react';
import type {StepAhead, Stood} from '../parts/Diagram.tsx';
import type {PictureKey} from './rows.ts';

/** The pictures on the stage, each by its machine. */
export interface Pictures {
  /** The same one for the same picture in all drawings. */
  readonly refOf: (picture: PictureKey) => RefCallback<StepAhead>;
  /** Lets those that are drawn show where their machines will stand. */
  readonly stand: (stood: ReadonlyMap<PictureKey, Stood>) => void;
}

/** For a step that is seen in the pictures a frame before the rest of the page is drawn for it. */
export function usePictures(): Pictures {
  const [pictures] = useState(keptPictures);
  return pictures;
}

function keptPictures(): Pictures {
  const drawn = new Map<PictureKey, StepAhead>();
  const refs = new Map<PictureKey, RefCallback<StepAhead>>();
  return {
    refOf: (key) => {
      const known = refs.get(key);
      if (known !== undefined) return known;
      const ref: RefCallback<StepAhead> = (picture) => {
        if (picture === null) drawn.delete(key);
        else drawn.set(key, picture);
      };
      refs.set(key, ref);
      return ref;
    },
    stand: (stood) => {
      for (const [key, place] of stood) drawn.get(key)?.stand(place);
    },
  };
}
