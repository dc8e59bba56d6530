import {fieldWords as reader} from '@words/reader.ts';
import {LoginClasses as LoginClassTable} from '../widgets/tables/LoginClasses.tsx';
import {AddressLink} from './AddressLink.tsx';

/** What the class of a Login Response decides, in the page's language. */
export function LoginClasses() {
  return <LoginClassTable Link={AddressLink} reader={reader} />;
}
