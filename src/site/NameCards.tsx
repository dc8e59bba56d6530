import {useRef} from 'react';
import {useOpenedName} from '../widgets/card/useOpenedName.ts';
import {WhenAsked} from './WhenAsked.tsx';

/** The cards of all names on a page. Without script a name is a link, and stays one; so it does where no card is to be had. */
export function NameCards() {
  const card = useRef<HTMLElement>(null);
  return (
    <WhenAsked load={loadCardOf} asked={useOpenedName(card)} isQuiet>
      {(CardOf, opened) => <CardOf key={opened.name} opened={opened} card={card} />}
    </WhenAsked>
  );
}

async function loadCardOf() {
  return (await import('./CardOf.tsx')).CardOf;
}
