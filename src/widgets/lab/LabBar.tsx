import {clsx} from 'clsx';
import type {PlayedRun} from '../../lab/run/labRun.ts';
import type {ScenarioId} from '../../lab/scenarios/scenarios.ts';
import type {Settings} from '../../lab/world/world.ts';
import {Choice} from '../parts/Choice.tsx';
import {CopyButton} from '../parts/CopyButton.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {speeds, type usePlay} from '../parts/usePlay.ts';
import {Flyout} from './Flyout.tsx';
import {Icon} from '../parts/Icon.tsx';
import styles from './LabBar.module.css';
import {labOnDemand} from './labOnDemand.tsx';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {RunSteps} from './RunSteps.tsx';
import {ScenarioPicker} from './ScenarioPicker.tsx';

interface LabBarProps {
  readonly words: LabWidgetWords;
  readonly id: string;
  /** The run answers what was asked: where it begins and how both ends are set is given with that. */
  readonly isAnswer?: boolean;
  /** The scenario that the run is, when it is one. */
  readonly scenario: ScenarioId | null;
  readonly settings: Settings;
  readonly played: PlayedRun;
  readonly at: number;
  /** So many steps only set the session up. */
  readonly opening: number;
  readonly play: Omit<ReturnType<typeof usePlay>, 'setIsPlaying'>;
  readonly onJump: (step: number) => void;
  readonly onPlayOpening: () => void;
  readonly onScenario: (run: string, at: number) => void;
  /** Begins a run of the reader's own. */
  readonly onSettings: (settings: Settings) => void;
  /** To where the story begins, or to a run that has not begun. */
  readonly onReset: () => void;
  readonly copyAddress: () => string;
  /** Null where it cannot be cited, nor taken along: on somebody else's page. */
  readonly onCite: (() => void) | null;
  readonly onEmbed: (() => void) | null;
  readonly onPresent: (() => void) | null;
}

const SettingsForm = labOnDemand(async () => (await import('./SettingsForm.tsx')).SettingsForm);

/** The row above the stage: which run it is, where it stands, and what can be done with the whole of it. */
export function LabBar(props: LabBarProps) {
  const {words, id, scenario, settings, played, at, opening, onJump, onPlayOpening, onScenario, onSettings, play} =
    props;
  const {isAnswer = false} = props;
  const {page} = words;
  return (
    <div className={clsx(styles.bar, needsScript)}>
      {isAnswer ? null : (
        <ScenarioPicker
          words={words}
          id={id}
          scenario={scenario}
          onScenario={onScenario}
          onOwnRun={() => {
            onSettings(settings);
          }}
        />
      )}
      <span className={styles.level} title={page.recoveryLevel(settings.erl)}>
        ERL {settings.erl}
      </span>
      <RunSteps words={words} played={played} at={at} opening={opening} onJump={onJump} onPlayOpening={onPlayOpening} />
      <div className={styles.tools}>
        <PlayButton {...props} />
        {isAnswer ? null : (
          <>
            <span className={styles.wide}>
              <Tools {...props} />
            </span>
            <Flyout
              id={`${id}-settings`}
              title={page.settings}
              align="end"
              buttonClass={styles.tool}
              button={
                <>
                  <span className={styles.wide}>
                    <Icon of="settings" /> <span className={styles.word}>{page.settings}</span>
                  </span>
                  <span className={styles.narrow}>
                    <Icon of="more" /> <span className={styles.word}>{page.more}</span>
                  </span>
                </>
              }
            >
              {(close) => (
                <div className={styles.panel}>
                  <div className={styles.narrow}>
                    <Tools {...props} />
                  </div>
                  <Choice
                    legend={page.speed}
                    isLegendShown
                    name={`${id}-speed`}
                    options={speedNames}
                    labels={speedLabels}
                    chosen={String(play.speed)}
                    onChoose={(name) => {
                      play.setSpeed(speeds.find((speed) => String(speed) === name) ?? play.speed);
                    }}
                  />
                  <SettingsForm
                    words={words}
                    settings={settings}
                    id={id}
                    onSettings={(next) => {
                      close();
                      onSettings(next);
                    }}
                  />
                  <p className={styles.keys}>{page.keys}</p>
                </div>
              )}
            </Flyout>
          </>
        )}
      </div>
    </div>
  );
}

const speedNames = speeds.map(String);
const speedLabels = Object.fromEntries(speeds.map((speed) => [String(speed), `${String(speed)}×`]));

/** It keeps its place at the end of a run, where there is nothing to play: a disabled button would drop the focus. */
function PlayButton({words: {page}, play, played, at}: LabBarProps) {
  const isAtEnd = at >= played.steps.length;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-disabled={isAtEnd}
      title={page.keys}
      onClick={() => {
        if (!isAtEnd) play.toggle();
      }}
    >
      <Icon of={play.isPlaying ? 'pause' : 'play'} />{' '}
      <span className={styles.playing}>{play.isPlaying ? page.pause : page.play}</span>
    </button>
  );
}

function Tools({words, played, onReset, copyAddress, onCite, onEmbed, onPresent}: LabBarProps) {
  const {simulator, copying} = words.table;
  const isEmpty = played.steps.length === 0;
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-disabled={isEmpty}
        onClick={() => {
          if (!isEmpty) onReset();
        }}
      >
        <Icon of="restart" /> <span className={styles.word}>{simulator.reset}</span>
      </button>
      <CopyButton
        words={words.table}
        label={simulator.copyLink}
        kind="link"
        textOf={copyAddress}
        className={styles.tool}
      >
        <Icon of="link" /> <span className={styles.word}>{simulator.copyLink}</span>
      </CopyButton>
      {onCite === null ? null : (
        <button type="button" className={styles.tool} title={copying.citeRun} onClick={onCite}>
          <Icon of="cite" /> <span className={styles.word}>{copying.cite}</span>
        </button>
      )}
      {onEmbed === null ? null : (
        <button type="button" className={styles.tool} onClick={onEmbed}>
          <Icon of="embed" /> <span className={styles.word}>{simulator.embed}</span>
        </button>
      )}
      {onPresent === null ? null : (
        <button type="button" className={styles.tool} title={simulator.presentKeys} onClick={onPresent}>
          <Icon of="present" /> <span className={styles.word}>{simulator.present}</span>
        </button>
      )}
    </>
  );
}
