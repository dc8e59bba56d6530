import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {entryTitleWords} from '@words/entryTitles.ts';
import {pageWords} from '@words/page.ts';
import {coins} from '../render/citations/coins.ts';
import {stateTitle, transitionTitle} from '../render/rowTitles.ts';
import {type FamilyId, machinesOf, statesOf, transitionsOf} from '../spec/index.ts';
import {useImprint} from './useImprint.ts';

/** The page of a family, its states and its transitions, as reference managers read them off a page to choose from. */
export function ToldCoins({of}: {readonly of: FamilyId}) {
  const imprint = useImprint();
  const {siteConfig} = useDocusaurusContext();
  const {title, permalink} = useDoc().metadata;
  const machines = machinesOf(of);
  const rows = new Map<string, string>([
    ['', title],
    ...machines.flatMap(statesOf).map((id) => [`#${id}`, stateTitle(words, id)] as const),
    ...machines.flatMap(transitionsOf).map(({id}) => [`#${id}`, transitionTitle(words, id)] as const),
  ]);
  return (
    // Nobody sees or hears it.
    <div hidden data-kept="coins">
      {[...rows].map(([fragment, rowTitle]) => (
        <span
          key={fragment}
          className="Z3988"
          title={coins({...imprint, title: rowTitle, url: siteConfig.url + permalink + fragment})}
        />
      ))}
    </div>
  );
}

const words = {titles: entryTitleWords.entryTitles, page: pageWords};
