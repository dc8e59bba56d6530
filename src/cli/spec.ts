import {specJson} from '../render/specJson.ts';
import {words as en} from '../text/en/table.ts';
import {words as zhHans} from '../text/zh-Hans/table.ts';

// `npm run --silent spec`: the whole table with its words as JSON.
process.stdout.write(`${JSON.stringify(specJson({en, 'zh-Hans': zhHans}), null, 2)}\n`);
