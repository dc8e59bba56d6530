import {ToldScenarios} from './ToldScenarios.tsx';

/** A page tells its scenarios while it is built. In a reader's browser the bundler puts `KeptScenarios` in this place. */
export const Scenarios = ToldScenarios;
