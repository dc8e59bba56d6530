import heads from '@made/heads.json';
import {bringHeads} from '../exercises/heads.ts';

bringHeads(heads);
