import type {ReactNode} from 'react';

/** The class of everything that does nothing without script: `NeedsScript` hides it there, the site's styles hide it on paper. */
export const needsScript = 'needs-script';

interface NeedsScriptProps {
  /** What else looks different on a page without script, as CSS. */
  readonly css?: string;
  /** Said in place of what is hidden. */
  readonly children?: ReactNode;
}

/** For a reader without JavaScript: hides what would do nothing, and says what is missing. One is enough for a page. */
export function NeedsScript({css = '', children}: NeedsScriptProps) {
  return (
    <noscript>
      <style>{`.${needsScript}{display:none!important}${css}`}</style>
      {children}
    </noscript>
  );
}
