import {fieldWords as reader} from '@words/reader.ts';
import {loginStatuses} from '../stacks/loginStatuses.ts';
import {LoginClasses as LoginClassTable} from '../widgets/tables/LoginClasses.tsx';
import {LoginStatuses as LoginStatusTable} from '../widgets/tables/LoginStatuses.tsx';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';

/** What the class of a Login Response decides, in the page's language. */
export function LoginClasses() {
  return <LoginClassTable Link={AddressLink} reader={reader} />;
}

/** What class and detail of a refused login mean, in the page's language. */
export function LoginStatuses() {
  return (
    <>
      <Anchors ids={loginStatuses.map(({status}) => `status-${status}`)} />
      <LoginStatusTable reader={reader} />
    </>
  );
}
