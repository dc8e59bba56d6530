import {waysFrom} from '../../lab/run/ways.ts';
import type {World} from '../../lab/world/world.ts';
import {answerPage} from './answerPage.ts';

// Thousands of worlds are tried.
self.onmessage = ({data}: MessageEvent<World>) => {
  answerPage(() => waysFrom(data));
};
