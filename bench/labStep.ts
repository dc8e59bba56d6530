import {readLabRun, writeLabRun} from '../src/lab/run/labLink.ts';
import {labCatalogue} from '../src/text/en/catalogue.ts';
import type {Site} from '../tests/browser/site.ts';
import {labOn} from '../tests/browser/lab.ts';
import {durations, hold, measureEmptyPage, press, report, slowPage} from './clicks.ts';
import {withSite} from './withSite.ts';

// `npx tsx bench/labStep.ts`: from a click in the lab to the next paint, on a processor slowed down four times.
const rounds = 20;

/** A whole life, reset and reinstated: every kind of click. */
const {run, refusal} = readLabRun(
  '1~erl2.max2.wait2.retain20.tasks~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator' +
    '~reset-a~deliver-a-target~deliver-a-initiator~connect-reinstateConnection-1',
);
// Its first steps alone would be another, shorter life.
if (refusal !== null) throw new Error(`The life to click through is refused: ${JSON.stringify(refusal)}`);

withSite(async (site) => {
  await clickThrough(site, await measureEmptyPage(site, 100));
});

async function clickThrough(site: Site, emptyPage: number) {
  // A first visit opens on a scenario at its telling step.
  const untouched = writeLabRun({...run, actions: []});
  const page = await slowPage(site, `/lab?run=${untouched}`, '#lab button');
  const onPage = labOn(page, labCatalogue);
  for (let round = 0; round < rounds; round += 1) {
    for (const action of run.actions) {
      if (action.do !== 'deliver') await onPage.openActions();
      // Read as a word of the page, as the button itself is.
      await press(page, action.do === 'deliver' ? onPage.deliver.first() : onPage.action(action));
    }
    await press(page, onPage.control('reset'));
  }
  report('script', await durations(page, 'script'));
  hold('the lab', report('click to paint', await durations(page, 'click to paint')), emptyPage);
  await page.context().close();
}
