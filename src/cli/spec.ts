import {specJson} from '../render/specJson.ts';
import {catalogues} from '../text/catalogues.ts';

// `npm run --silent spec`: the whole table with its words as JSON, with addresses as they are below any site.
process.stdout.write(`${JSON.stringify(specJson(catalogues, '/'), null, 2)}\n`);
