import {loginStatusWords} from '@words/loginStatuses.ts';
import {stackTableWords} from '@words/stackTables.ts';
import {loginClassAddress} from '../render/address.ts';
import {loginClasses} from '../stacks/loginStatuses.ts';
import {LoginClasses as LoginClassTable} from '../widgets/tables/LoginClasses.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** What the class of a Login Response decides, in the page's language. */
export function LoginClasses() {
  return (
    <>
      <Anchors ids={loginClasses.map(({statusClass}) => loginClassAddress(statusClass))} />
      <LoginClassTable words={words} Link={AddressLink} />
    </>
  );
}

const words = {logins: loginStatusWords, tables: stackTableWords};
