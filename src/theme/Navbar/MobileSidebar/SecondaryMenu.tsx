import {useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';

/** The sidebar in the menu of a phone. It has the chapters of the first menu, so there is no way back to that. */
export default function SecondaryMenu() {
  return useNavbarSecondaryMenu().content;
}
