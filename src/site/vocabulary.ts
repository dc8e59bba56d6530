import {Basis} from './Basis.tsx';
import {Card, Cards} from './Cards.tsx';
import {Hero} from './Hero.tsx';
import {Ref} from './Ref.tsx';
import {Rfc} from './Rfc.tsx';
import {RunLink} from './Run.tsx';
import {SimulatorOnPage} from './Simulator.tsx';
import {Couplings, CouplingsBetween} from './Couplings.tsx';
import {Matrix} from './Matrix.tsx';
import {States} from './States.tsx';
import {Terms} from './Terms.tsx';
import {Transitions} from './Transitions.tsx';

/** The closed set of words that a page may use besides Markdown. */
export const vocabulary = {
  Basis,
  Card,
  Cards,
  Couplings,
  CouplingsBetween,
  Hero,
  Matrix,
  Ref,
  Rfc,
  Run: RunLink,
  Simulator: SimulatorOnPage,
  States,
  Terms,
  Transitions,
};
