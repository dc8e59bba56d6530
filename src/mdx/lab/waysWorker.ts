import {waysFrom} from '../../lab/ways.ts';
import type {World} from '../../lab/world.ts';

self.onmessage = ({data}: MessageEvent<World>) => {
  self.postMessage(waysFrom(data));
};
