import {ThemeClassNames} from '@docusaurus/theme-common';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';
import {clsx} from 'clsx';

/** A chapter of the sidebar, always open. It has no page, so its name is no link: the theme's own would be one to nowhere. */
export default function Category({item: {label, items}, level, ...rest}: Props) {
  const {docSidebarItemCategory, docSidebarItemCategoryLevel} = ThemeClassNames.docs;
  return (
    <li className={clsx(docSidebarItemCategory, docSidebarItemCategoryLevel(level), 'menu__list-item')}>
      <span className="menu__chapter">{label}</span>
      <ul className="menu__list">
        <DocSidebarItems {...rest} items={items} level={level + 1} />
      </ul>
    </li>
  );
}
