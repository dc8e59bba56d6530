import NavbarItem from '@theme-original/NavbarItem';
import {memo} from 'react';

/** All items of the bar are drawn anew with whatever the bar around them learns, such as the width of the window; none needs it. */
export default memo(NavbarItem);
