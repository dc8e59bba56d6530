import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Menu from '@theme-original/Navbar/MobileSidebar';
import {useState} from 'react';

/**
 * The menu of a phone, from when it is opened first: the theme would draw it, a link for each page of the site, while the
 * page becomes live, and hide it.
 */
export default function MobileSidebar() {
  const {shown} = useNavbarMobileSidebar();
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  return wasShown ? <Menu /> : null;
}
