import {describe, expect, it} from 'vitest';
import type {Section} from '../../spec/index.ts';
import {candidatesIn} from './actions.ts';
import {readLabRun, writeAction} from '../run/labLink.ts';
import {logIn, oneLoggedIn, requestLogin, resetOfA, twoLoggedIn} from '../scenarios/openings.ts';
import {worldAfter} from '../run/labRun.ts';
import {type ReasonKind, whyNotNow} from './whyNotNow.ts';
import {connectionOn, type World} from './world.ts';

const threeLoggedIn = [...twoLoggedIn, 'connect-addConnection', ...logIn('c')];
/** CID 1 is lost at both ends, and the initiator is logging in on wire b to take its place. */
const reinstating = [...oneLoggedIn, ...resetOfA, 'connect-reinstateConnection-1', ...requestLogin('b')];
/** The initiator gives a wire up that nobody else knows of. */
const forgottenWires = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((wire) => [
  'connect-newSession',
  `deliver-${wire}-target`,
  `cut-${wire}`,
  `timeout-initiator-${wire}-connect`,
]);

const one = 'erl0.max1.wait2.retain20';
const two = 'erl0.max2.wait2.retain20';
const three = 'erl0.max3.wait2.retain20';
const tasks = 'erl2.max2.wait2.retain20.tasks';

interface Refused {
  readonly settings: string;
  readonly steps: readonly string[];
  readonly action: string;
  readonly section: Section;
}

/** For each reason a world in which it is the reason, and where to read about it. */
// prettier-ignore
const reasons: Readonly<Record<Exclude<ReasonKind, 'noConnection' | 'cidInUse'>, Refused>> = {
  wrongState:           {settings: one, steps: ['connect-newSession'], action: 'logout-a-0', section: '8.1.2'},
  notInCleanup:         {settings: one, steps: oneLoggedIn, action: 'timeout-initiator-a-connectionState', section: '8.2.2'},
  leadingLoginUnderWay: {settings: one, steps: ['connect-newSession'], action: 'connect-newSession', section: '8.3.4'},
  sessionExists:        {settings: one, steps: oneLoggedIn, action: 'connect-newSession', section: '6.3.1'},
  noSession:            {settings: one, steps: [], action: 'connect-addConnection', section: '6.3.1'},
  sessionNotFailed:     {settings: one, steps: oneLoggedIn, action: 'connect-reinstateSession', section: '6.3.5'},
  noSessionToTimeOut:   {settings: one, steps: oneLoggedIn, action: 'sessionTimeout-target', section: '8.3.4'},
  oneWayAtATime:        {settings: one, steps: reinstating, action: 'connect-reinstateSession', section: '6.3.5'},
  allConnectionsUsed:   {settings: two, steps: twoLoggedIn, action: 'connect-addConnection', section: '13.2'},
  noCidLeft:            {settings: three, steps: [...threeLoggedIn, ...resetOfA], action: 'connect-addConnection', section: '6.3.1'},
  noWireLeft:           {settings: one, steps: forgottenWires, action: 'connect-newSession', section: '8.1'},
  nothingToReinstate:   {settings: one, steps: oneLoggedIn, action: 'connect-reinstateConnection', section: '6.3.4'},
  cleanupUnderWay:      {settings: two, steps: [...twoLoggedIn, ...resetOfA, 'logout-b-1-1'], action: 'connect-reinstateConnection-1', section: '8.2.2'},
  cleanupByLogout:      {settings: two, steps: [...twoLoggedIn, ...resetOfA, 'logout-b-1-1', 'deliver-b-target', 'timeout-initiator-b-logout', 'connect-reinstateConnection-1', ...requestLogin('c')], action: 'accept-c', section: '8.2.2'},
  alreadyLoggingIn:     {settings: one, steps: [...oneLoggedIn, ...resetOfA, 'connect-reinstateConnection-1'], action: 'connect-reinstateConnection-1', section: '6.3.4'},
  beingReinstated:      {settings: two, steps: [...twoLoggedIn, ...resetOfA, 'connect-reinstateConnection-1'], action: 'logout-b-1-1', section: '6.3.4'},
  sessionClosing:       {settings: two, steps: [...twoLoggedIn, 'logout-a-0'], action: 'logout-b-1', section: '11.14'},
  logoutPending:        {settings: two, steps: [...twoLoggedIn, 'logout-a-1'], action: 'logout-b-1-1', section: '11.14'},
  noLogoutPending:      {settings: one, steps: oneLoggedIn, action: 'answer-a-0', section: '11.15'},
  carrierNotLoggedIn:   {settings: two, steps: [...twoLoggedIn, ...resetOfA, 'async-b-1', 'deliver-b-initiator'], action: 'logout-b-1-1', section: '8.2'},
  carrierLeaving:       {settings: two, steps: [...twoLoggedIn, 'async-b-1', 'deliver-b-initiator'], action: 'logout-b-1-1', section: '11.14'},
  recoveryAfterAsync:   {settings: one, steps: [...oneLoggedIn, 'async-a-1', 'deliver-a-initiator'], action: 'logout-a-2', section: '11.9.1'},
  cidUnknown:           {settings: two, steps: [...twoLoggedIn, ...resetOfA, 'timeout-target-a-connectionState', 'logout-b-1-1', 'deliver-b-target'], action: 'answer-b-0', section: '11.15.1'},
  cidKnown:             {settings: one, steps: [...oneLoggedIn, 'logout-a-1', 'deliver-a-target'], action: 'answer-a-1', section: '11.15.1'},
  cleanupNotStarted:    {settings: two, steps: [...twoLoggedIn, 'logout-a-1-2', 'async-a-1', 'deliver-a-target', 'async-a-2-2'], action: 'answer-a-0', section: '8.2'},
  recoverySupported:    {settings: one, steps: [...oneLoggedIn, 'logout-a-1', 'deliver-a-target'], action: 'answer-a-2', section: '11.15.1'},
  recoveryNotSupported: {settings: one, steps: [...oneLoggedIn, 'logout-a-2', 'deliver-a-target'], action: 'answer-a-0', section: '11.15.1'},
  sessionUnknown:       {settings: one, steps: [...oneLoggedIn, ...resetOfA, 'timeout-target-a-connectionState', 'connect-reinstateConnection-1', ...requestLogin('b')], action: 'accept-b', section: '6.3.1'},
  tooManyConnections:   {settings: one, steps: [...oneLoggedIn, 'cut-a', 'timeout-initiator-a-nop', 'connect-addConnection', ...requestLogin('b')], action: 'accept-b', section: '11.13.5'},
  noTaskWaits:          {settings: tasks, steps: oneLoggedIn, action: 'reassign-a', section: '7.2.2'},
  cannotReassign:       {settings: tasks, steps: ['connect-newSession'], action: 'reassign-a', section: '7.2.2'},
  nothingInFlight:      {settings: one, steps: oneLoggedIn, action: 'deliver-a-target', section: '8.1'},
  wireNotUp:            {settings: one, steps: [...oneLoggedIn, 'cut-a'], action: 'reset-a', section: '8.1'},
  onlyHalfOpen:         {settings: one, steps: ['connect-newSession'], action: 'close-a', section: '8.1.2'},
  illegalForTarget:     {settings: one, steps: [...oneLoggedIn, 'logout-a-1', 'deliver-a-target'], action: 'async-a-1', section: '8.1.2'},
  noClauseForTimer:     {settings: one, steps: oneLoggedIn, action: 'timeout-initiator-a-login', section: '8.1.2'},
  clockDuringCleanup:   {settings: one, steps: reinstating, action: 'timeout-target-a-connectionState', section: '8.2.2'},
  connectionsWait:      {settings: one, steps: [...oneLoggedIn, ...resetOfA], action: 'sessionTimeout-target', section: '6.3.5'},
  attemptUnderWay:      {settings: one, steps: [...oneLoggedIn, 'cut-a', 'timeout-initiator-a-nop', 'connect-addConnection', 'timeout-initiator-a-connectionState'], action: 'sessionTimeout-initiator', section: '6.3.6'},
  noTimeoutInContinue:  {settings: one, steps: reinstating, action: 'sessionTimeout-target', section: '8.3.4'},
};

describe('An action that is not possible', () => {
  it.each(Object.entries(reasons))('is listed with the reason %s and its section', (kind, refused) => {
    const {settings, steps, action, section} = refused;
    const listed = candidatesIn(worldOf(settings, steps)).find((each) => writeAction(each.action) === action);
    expect(listed?.whyNotNow).toMatchObject({reason: {kind}, section});
  });

  it('on a wire without a connection is refused, should a link ask for it', () => {
    expect(whyNotNow(worldOf(one, []), {do: 'accept', wire: 'a'})).toMatchObject({reason: {kind: 'noConnection'}});
  });

  it.each([
    {max: 1, steps: oneLoggedIn},
    {max: 2, steps: twoLoggedIn},
    {max: 3, steps: threeLoggedIn},
  ])('is one more connection when MaxConnections, $max, are logged in: that number is named', ({max, steps}) => {
    const world = worldOf(`erl0.max${max}.wait2.retain20`, steps);
    const reason = {kind: 'allConnectionsUsed', limit: max};
    expect(whyNotNow(world, {do: 'connect', purpose: 'addConnection', cid: null})).toMatchObject({reason});
  });
});

describe('A Logout for a CID that is being reinstated', () => {
  /** CID 2 is lost on wire b, and its CSM-I comes before it in every list: it is on wire a, which had become free. */
  const before = [...threeLoggedIn, 'logout-a-1', 'deliver-a-target', 'answer-a-0', 'deliver-a-initiator'];
  const again = [...before, 'reset-b', 'deliver-b-initiator', 'deliver-b-target', 'connect-reinstateConnection-2'];
  const logout = {do: 'logout', wire: 'c', reason: 1, cid: 2} as const;

  it('is refused as soon as the initiator connects: the Login MUST find the lost connection in CLEANUP_WAIT', () => {
    const world = worldOf(three, again);
    expect(connectionOn(world.sides.initiator, 'b')?.cleanup).toMatchObject({state: 'R1'});
    expect(whyNotNow(world, logout)).toMatchObject({reason: {kind: 'beingReinstated'}});
  });

  it('is refused once the Login has begun its cleanup: nobody logs out the connection in Login', () => {
    const world = worldOf(three, [...again, 'deliver-a-target', 'deliver-a-initiator']);
    expect(whyNotNow(world, logout)).toMatchObject({reason: {kind: 'cleanupUnderWay'}});
  });
});

describe('An Async Message for a CID that the target does not know', () => {
  it('is refused, should a link ask for it', () => {
    const world = worldOf(three, twoLoggedIn);
    expect(whyNotNow(world, {do: 'async', wire: 'a', event: 2, cid: 3})).toMatchObject({reason: {kind: 'cidUnknown'}});
  });
});

describe('An Async Message of the target in IN_LOGOUT', () => {
  it('may drop the connection: what it takes is any state of Full Feature Phase', () => {
    const world = worldOf(one, [...oneLoggedIn, 'logout-a-1', 'deliver-a-target']);
    expect(whyNotNow(world, {do: 'async', wire: 'a', event: 2, cid: null})).toBeNull();
  });

  it('before the Login ends is refused with those states', () => {
    const world = worldOf(one, ['connect-newSession', ...requestLogin('a')]);
    expect(whyNotNow(world, {do: 'async', wire: 'a', event: 2, cid: null})).toMatchObject({
      reason: {kind: 'wrongState', state: 'S4', needed: ['S5', 'S6', 'S7']},
    });
  });
});

function worldOf(settings: string, steps: readonly string[]): World {
  const {played, refusal} = readLabRun(['1', settings, ...steps].join('~'));
  expect(refusal).toBeNull();
  return worldAfter(played, played.steps.length);
}
