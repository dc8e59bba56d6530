import type {ChoiceExercise, Exercise, ExerciseOption} from '../exercises/exercise.ts';
import {goalParts} from '../exercises/goalParts.ts';
import {type Hint, hintsOf} from '../exercises/hints.ts';
import {isOwnAsk} from '../exercises/picked.ts';
import type {Outcome, Verdict, Why} from '../exercises/why.ts';
import type {LabRefusal} from '../lab/run/labLink.ts';
import type {Action} from '../lab/world/action.ts';
import type {Move, Subject} from '../lab/world/effects.ts';
import type {Settings, World} from '../lab/world/world.ts';
import type {EventRowId} from '../reader/reading.ts';
import type {Verdict as ReaderVerdict} from '../reader/verdict.ts';
import type {Option} from '../run/options.ts';
import type {Position, Step} from '../run/run.ts';
import {type ClauseId, clausesOf, type ClauseRow, familyOf, machineIds, type Role} from '../spec/index.ts';
import type {CommandId} from '../stacks/commands.ts';
import type {Sign} from '../stacks/findings.ts';
import type {ExerciseWords} from '../text/exercises.ts';
import type {PageWords} from '../text/page.ts';
import type {SimulatorWords} from '../text/simulator.ts';
import type {TableWords} from '../text/table.ts';
import {clauseMark, eventText, stateLabel} from './labels.ts';
import {sayPosition, sayRefusal, sayWhyNot} from './run.ts';
import type {SaidVerdict} from './verdict.ts';

/** All words that an exercise may need, in one language. */
export interface ExerciseSentences {
  readonly table: PageWords & TableWords & SimulatorWords & ExerciseWords;
  /** Null where no exercise is about the lab: its words need not be loaded then. */
  readonly lab: LabTeller | null;
  /** Null where no exercise is about a printed text. */
  readonly terminal: TerminalTeller | null;
}

/** What the lab says in an exercise; `labTeller` makes it of the words of a language. */
export interface LabTeller {
  /** An action as it is named at the end of a played link. */
  readonly actionAfter: (link: string, action: Action) => string;
  /** An action of two played links, in the world before it as far as either of them came. */
  readonly actionAt: (links: readonly string[], index: number, action: Action) => string;
  readonly actionIn: (world: World, action: Action) => string;
  readonly subject: (subject: Subject) => string;
  readonly move: (move: Move, settings: Settings) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly refusal: (refusal: LabRefusal, kept: number) => string;
  /** What a run does beyond its opening, both by their links. */
  readonly steps: (opening: string, link: string) => readonly string[];
}

/** What the reader says in an exercise; `terminalTeller` makes it of the words of a language. */
export interface TerminalTeller {
  readonly sign: (sign: Sign) => string;
  /** What a command shows. */
  readonly shows: (command: CommandId) => string;
  readonly meaning: (row: EventRowId) => string;
  readonly verdict: (verdict: ReaderVerdict) => SaidVerdict;
}

/** The question of an exercise; behind a story of its own where it has one. */
export function sayQuestion(words: ExerciseSentences, exercise: Exercise): string {
  const {own} = words.table.exercises;
  const story = isOwnAsk(exercise.id) ? [own[exercise.id]] : [];
  const asked = exercise.form === 'choice' ? [sayAsk(words, exercise)] : [];
  return [...story, ...asked].join(words.table.sentenceGap);
}

/** What is asked once the first half has been answered. */
export function saySecondQuestion(words: ExerciseWords): string {
  return words.exercises.ask.whyNone;
}

function sayAsk(words: ExerciseSentences, {ask, scene}: ChoiceExercise): string {
  const say = words.table.exercises.ask;
  switch (ask.kind) {
    case 'nextState':
    case 'whichTransition': {
      const {position, event} = ask;
      const {table} = words;
      return say[ask.kind]({
        subject: subjectOf(table, position),
        state: sayPosition(table, position),
        event: eventText(table, event, position.role),
      });
    }
    case 'cannotHappen':
      return say.cannotHappen({
        subject: subjectOf(words.table, ask.position),
        state: sayPosition(words.table, ask.position),
        count: ask.count,
      });
    case 'faultyStep':
      return say.faultyStep({
        subject: subjectOf(words.table, ask.start),
        state: sayPosition(words.table, ask.start),
        count: ask.count,
      });
    case 'stateInLab':
      return say.stateInLab({
        action: scene.kind === 'lab' ? ofLab(words).actionAfter(scene.link, scene.next) : '',
        side: ask.side,
        subject: ofLab(words).subject(ask.subject),
        state: stateLabel(ask.before.state),
      });
    case 'firstDifference':
      return say.firstDifference({low: ask.levels[0], high: ask.levels[1], tasks: ask.tasks});
    case 'printedState':
      return say.printedState(ask);
    case 'lineTransition':
      return say.lineTransition({line: ask.line, state: stateLabel(ask.from)});
    case 'sign':
    case 'lookNext':
      return say[ask.kind];
  }
}

/** What a run has to fulfil, one line for each of its `goalParts`: none for a choice. */
export function sayGoal(words: ExerciseSentences, exercise: Exercise): readonly string[] {
  if (exercise.form === 'choice') return [];
  const say = words.table.exercises.goal;
  return goalParts(exercise).map((part): string => {
    switch (part.kind) {
      case 'endsIn':
        return say.endsIn({state: stateLabel(part.state)});
      case 'through':
      case 'without':
        return say[part.kind](part);
      case 'withoutEvent':
        return say.withoutEvent({event: eventText(words.table, part.event, part.role)});
      case 'fewest':
        return say.fewest;
      case 'check':
        return say.checks[part.check];
      case 'withoutAction':
        return say.withoutAction[part.action];
      case 'budget':
        return say.budget(part);
    }
  });
}

/** What an answer says, as the label of a button. */
export function sayOption(words: ExerciseSentences, {scene, ask}: ChoiceExercise, option: ExerciseOption): string {
  const say = words.table.exercises.options;
  switch (option.kind) {
    case 'state':
      return say.state({state: stateLabel(option.state), stays: option.stays});
    case 'transition':
      return option.transition;
    case 'event':
      return ask.kind === 'cannotHappen' ? eventIn(words, ask.position, option.option) : '';
    case 'step': {
      const {number} = option;
      if (scene.kind === 'steps')
        return say.step({number, step: stepText(words, scene.start.role, scene.steps[number - 1])});
      const action = scene.kind === 'levels' ? scene.actions[number - 1] : undefined;
      if (scene.kind !== 'levels' || action === undefined) return `${number}`;
      return say.step({number, step: ofLab(words).actionAt(scene.links, number - 1, action)});
    }
    case 'none':
      return say.none;
    case 'sign':
      return ofTerminal(words).sign(option.sign);
    case 'end':
      return words.table.exercises.ends[option.end];
    case 'reason':
      return sayWhyNot(words.table, option.why);
  }
}

/** Three hints, from a question to the first step of the answer. */
export function sayHints(words: ExerciseSentences, exercise: Exercise): readonly [string, string, string] {
  const [one, two, three] = hintsOf(exercise);
  return [sayHint(words, one), sayHint(words, two), sayHint(words, three)];
}

function sayHint(words: ExerciseSentences, hint: Hint): string {
  const say = words.table.exercises.hints;
  switch (hint.kind) {
    case 'whatStartsIn':
    case 'nothingStartsIn':
    case 'leadsTo':
    case 'follow':
    case 'whatLeadsTo':
      return say[hint.kind]({state: stateLabel(hint.state)});
    case 'startIn':
      return say.startIn({state: stateLabel(hint.state), transitions: hint.transitions});
    case 'isTransition':
    case 'movesBy':
      return say[hint.kind](hint);
    case 'belongsTo':
      return say.belongsTo(hint);
    case 'inOtherDiagram':
      return say.inOtherDiagram(hint);
    case 'standsBefore':
      return say.standsBefore({number: hint.number, state: stateLabel(hint.state)});
    case 'par':
      return say.par(hint);
    case 'firstEvent':
      return say.firstEvent({event: eventText(words.table, hint.event, hint.role)});
    case 'whatReaches':
    case 'nothingReaches':
      return say[hint.kind](hint);
    case 'readLine':
      return say.readLine(hint);
    case 'theWord':
      return say.theWord(hint);
    case 'notSigns':
      return say.notSigns({signs: hint.signs.map(ofTerminal(words).sign)});
    case 'commandShows':
      return say.commandShows({what: ofTerminal(words).shows(hint.command)});
    case 'whatLevelOffers':
      return say.whatLevelOffers({low: hint.levels[0], high: hint.levels[1]});
    case 'alike':
      return say.alike(hint);
    case 'whoDiffers':
      return say.whoDiffers[hint.actor];
    case 'decisions':
      return say.decisions(hint);
    case 'firstDecision':
      return say.firstDecision({action: ofLab(words).actionIn(hint.world, hint.action)});
    case 'whichWouldFire':
    case 'lastFits':
    case 'whichTool':
    case 'noLine':
    case 'noLevelInTable':
    case 'whatWorks':
      return say[hint.kind];
  }
}

/** Why an answer is right or wrong, in sentences. */
export function sayJudgement(words: ExerciseSentences, exercise: Exercise, {why}: Verdict): string {
  return why.map((one) => sayWhy(words, exercise, one)).join(words.table.sentenceGap);
}

function sayWhy(words: ExerciseSentences, exercise: Exercise, why: Why): string {
  const {table} = words;
  const say = table.exercises.why;
  switch (why.kind) {
    case 'fires':
      return say.fires({clause: clauseText(words, why.clause), state: stateLabel(why.to)});
    case 'refused':
      return sayWhyNot(table, why.why);
    case 'otherEvent':
      return say.otherEvent({transition: why.transition, event: eventText(table, why.event, why.role)});
    case 'movesOn':
      return say.movesOn({state: stateLabel(why.state), event: eventText(table, why.event, why.role)});
    case 'notIllegal':
      return say.notIllegal({
        transition: why.transition,
        role: table.roles[why.role],
        from: stateLabel(why.from),
        to: stateLabel(why.to),
      });
    case 'startsIn':
      return say.startsIn({transition: why.transition, from: stateLabel(why.from)});
    case 'hasWays':
      return say.hasWays({state: stateLabel(why.state), transitions: why.transitions});
    case 'notByMeans':
    case 'leavesOut':
      return say[why.kind](why);
    case 'stepFires':
      return say.stepFires({number: why.number, clause: clauseText(words, why.clause), state: stateLabel(why.to)});
    case 'behindFault':
    case 'sameAtBoth':
    case 'behindDifference':
      return say[why.kind](why);
    case 'notTheWord':
      return say.notTheWord({line: why.line, word: why.word, state: stateLabel(why.state)});
    case 'notOnLine':
      return say.notOnLine(why);
    case 'notTheSign':
      return say.notTheSign[why.sign](ofTerminal(words).sign(why.sign));
    case 'notAtEnd':
      return say.notAtEnd(why);
    case 'printed':
      return say.printed({line: why.line, word: why.word, state: stateLabel(why.state)});
    case 'lineMeans':
      return say.lineMeans({line: why.event.line, meaning: ofTerminal(words).meaning(why.event.row)});
    case 'verdict': {
      const {signText, head, text, command} = ofTerminal(words).verdict(why.verdict);
      const asksWhere = exercise.form === 'choice' && exercise.ask.kind === 'lookNext';
      return [
        say.verdict({sign: signText, head}),
        ...(text === null ? [] : [text]),
        ...(asksWhere && command !== null ? [say.lookAt(command)] : []),
      ].join(table.sentenceGap);
    }
    case 'moved':
      return ofLab(words).move(why.move, why.settings);
    case 'staysAtEnd':
      return say.staysAtEnd({side: why.side, state: stateLabel(why.state)});
    case 'notReached':
      return say.notReached(why);
    case 'differs':
      return say.differs({
        number: why.number,
        levels: why.levels,
        low: ofLab(words).outcome(why.low),
        high: ofLab(words).outcome(why.high),
      });
    case 'neverDiffers':
      return say.neverDiffers({high: why.levels[1]});
    case 'reached':
      return exercise.form === 'lab' ? say.reachedInLab(why) : say.reached(why);
    case 'endsIn':
      return say.endsIn({position: sayPosition(table, why.position), wanted: stateLabel(why.wanted)});
    case 'usesForbidden':
      return say.usesForbidden({
        number: why.number,
        transition: why.transition,
        event: eventText(table, why.event, why.role),
      });
    case 'overBudget':
      return say.overBudget(why);
    case 'notPlayed':
      return sayRefusal(table, why.refusal, why.kept);
    case 'labNotPlayed':
      return ofLab(words).refusal(why.refusal, why.kept);
    case 'labUsesForbidden':
      return say.labUsesForbidden({number: why.number, rule: table.exercises.goal.withoutAction[why.action]});
    case 'missed':
      return say.missed({check: table.exercises.goal.checks[why.check]});
    case 'someDiffers':
    case 'otherStart':
    case 'noSuchOption':
    case 'reasonMissing':
      return say[why.kind];
  }
}

function ofLab({lab}: ExerciseSentences): LabTeller {
  if (lab === null) throw new Error('the words of the lab were not loaded');
  return lab;
}

function ofTerminal({terminal}: ExerciseSentences): TerminalTeller {
  if (terminal === null) throw new Error('the words of the reader were not loaded');
  return terminal;
}

/** A machine of one end as the subject of a sentence. */
function subjectOf(words: ExerciseWords, {machine, role}: Position): string {
  return words.exercises.subjects[familyOf(machine)](role);
}

/** A step of a run as somebody may have noted it: `T15 c), Transport reset received`. */
function stepText(words: ExerciseSentences, role: Role, step: Step | undefined): string {
  if (step === undefined) return '';
  return words.table.exercises.options.marked({
    mark: clauseText(words, step.clause),
    what: eventText(words.table, step.event, role),
  });
}

/** An event as the role would meet it; in the other role's words where only that one meets it. */
function eventIn({table}: ExerciseSentences, {machine, role}: Position, {clause, event}: Option): string {
  const isOwn = clausesOf(machine, role).some(({events}) => events.includes(event));
  return eventText(table, event, isOwn ? role : clause.role);
}

/** `T15 c)`, and in cleanup `M3 (1), CSM-E`. */
function clauseText(words: ExerciseSentences, id: ClauseId): string {
  const clause = rowOf(id);
  const mark = `${clause.transition} ${clauseMark(clause)}`;
  return clause.means === null
    ? mark
    : words.table.exercises.options.marked({mark, what: words.table.means[clause.means].name});
}

function rowOf(id: ClauseId): ClauseRow {
  const row = machineIds.flatMap((machine) => clausesOf(machine)).find((clause) => clause.id === id);
  if (row === undefined) throw new Error(`no clause ${id}`);
  return row;
}
