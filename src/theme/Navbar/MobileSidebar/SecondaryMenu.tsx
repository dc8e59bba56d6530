import {useNavbarMobileSidebar, useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import {useEffect, useEffectEvent} from 'react';

/**
 * The sidebar in the menu of a phone. It has the chapters of the first menu, so there is no way back to that. Esc closes
 * the menu: it lies over its own button.
 */
export default function SecondaryMenu() {
  const {shown, toggle} = useNavbarMobileSidebar();
  const close = useEffectEvent(toggle);
  useEffect(() => {
    if (!shown) return undefined;
    const hear = ({key}: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    addEventListener('keydown', hear);
    return () => {
      removeEventListener('keydown', hear);
    };
  }, [shown]);
  return useNavbarSecondaryMenu().content;
}
