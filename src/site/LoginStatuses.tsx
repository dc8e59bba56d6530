import {fieldWords as reader} from '@words/reader.ts';
import {loginStatuses} from '../stacks/loginStatuses.ts';
import {LoginStatuses as LoginStatusTable} from '../widgets/tables/LoginStatuses.tsx';
import {Anchors} from './Anchors.tsx';

/** What class and detail of a refused login mean, in the page's language. */
export function LoginStatuses() {
  return (
    <>
      <Anchors ids={loginStatuses.map(({status}) => `status-${status}`)} />
      <LoginStatusTable reader={reader} />
    </>
  );
}
