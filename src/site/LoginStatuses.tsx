import {evidenceWords} from '@words/evidence.ts';
import {loginStatusWords} from '@words/loginStatuses.ts';
import {stackTableWords} from '@words/stackTables.ts';
import {loginStatusAddress} from '../render/address.ts';
import {loginStatuses} from '../stacks/loginStatuses.ts';
import {LoginStatuses as LoginStatusTable} from '../widgets/tables/LoginStatuses.tsx';
import {Anchors} from './Anchors.tsx';

/** What class and detail of a refused login mean, in the page's language. */
export function LoginStatuses() {
  return (
    <>
      <Anchors ids={loginStatuses.map(({status}) => loginStatusAddress(status))} />
      <LoginStatusTable words={words} />
    </>
  );
}

const words = {evidence: evidenceWords, logins: loginStatusWords, tables: stackTableWords};
