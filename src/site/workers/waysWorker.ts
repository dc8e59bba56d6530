import {waysFrom} from '../../lab/run/ways.ts';
import type {World} from '../../lab/world/world.ts';

self.onmessage = ({data}: MessageEvent<World>) => {
  self.postMessage(waysFrom(data));
};
