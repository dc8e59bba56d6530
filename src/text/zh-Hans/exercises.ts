import type {Role} from '../../spec/index.ts';
import type {ExerciseWords} from '../exercises.ts';

/** The exercises in Chinese. One entry a line, so that its twin in the other language stands beside it line for line. */
// prettier-ignore
export const exerciseWords: ExerciseWords = {
  exercises: {
    topics: {connection: '连接', cleanup: '清理', session: '会话', lab: '两端', terminal: '终端输出'},
    kinds: {
      predict: '预测', whichClause: '哪个转换', whyNot: '为什么不能', spotFault: '找错', reach: '走到目标',
      shortest: '最短路径', diagnose: '诊断', compare: '对比', repair: '修复',
    },
    objectives: {
      nextState: '能说出下一个状态，无论哪个角色',
      lossLabels: '能按出发状态分清 T15、T16 和 T17',
      freeOrCleanup: '能分清什么情况下到 FREE、什么情况下到 CLEANUP_WAIT',
      whoActs: '能说出连接处于 CLEANUP_WAIT 时该由谁行动',
      m1OrM4: '能在日志中分清 M1 和 M4',
      chooseMeans: '能在经 CSM-E 清理和经 CSM-I 清理之间作出选择',
      closureOrFailure: '能分清会话关闭（N3）和会话故障（N5）',
      whatMovesSession: '能说出连接的哪个事件会使会话发生转换',
      continuedOrReinstated: '能分清会话何时是延续、何时是重建',
      repair: '能让 I/O 重新进行，可能时不换会话',
      recoveryLevel: '能说出 ErrorRecoveryLevel 改变什么、不改变什么',
      readOutput: '能从工具的输出中读出状态和轻重缓急',
    },
    sets: {
      all: {name: '全部', what: '所有主题和题型'},
      connection: {name: '连接：全部', what: '双方的连接状态机'},
      'login-logout': {name: '登录与登出', what: '从无连接到登录，再有序地结束'},
      'into-cleanup': {name: '进入 CLEANUP_WAIT', what: '连接怎样断开，经由哪个转换'},
      cleanup: {name: '清理：全部', what: '双方的清理状态机'},
      'cleanup-core': {name: '清理：基础', what: '下一个状态、哪个转换、为什么不能'},
      'cleanup-means': {name: '显式还是隐式', what: '经 CSM-E 还是经 CSM-I'},
      session: {name: '会话：全部', what: '双方的会话状态机'},
      'session-recovery': {name: '故障、延续、重建', what: '最后一条连接断开之后，会话会怎样'},
      lab: {name: '两端', what: '两端和其间的线路'},
      repair: {name: '修复', what: '在实验台上推演，把问题解决'},
      'recovery-levels': {name: 'ErrorRecoveryLevel 0、1 和 2', what: '级别改变什么、不改变什么'},
      terminal: {name: '工具输出', what: '命令和日志打印的内容'},
    },
    subjects: {
      connection: (role) => `${roles[role]}的连接`,
      cleanup: (role) => `${roles[role]}上的 CSM-C`,
      session: (role) => `${roles[role]}的会话`,
    },
    ends: {initiator: '启动器', target: '目标器'},

    ask: {
      nextState: ({subject, state, event}) => `${spaced(subject)}处于 ${state}，这时发生：${quoted(event)}。现在它处于哪个状态？`,
      whichTransition: ({subject, state, event}) => `${spaced(subject)}处于 ${state}，这时发生：${quoted(event)}。这是哪个转换？`,
      cannotHappen: ({subject, state, count}) => `${spaced(subject)}处于 ${state}。下面 ${count} 个事件中，哪一个此时没有对应的转换？`,
      whyNone: '为什么没有？',
      faultyStep: ({subject, state, count}) => `据说，${spaced(subject)}从 ${state} 出发，依次走过下面 ${count} 步。其中哪一步会被状态机拒绝？`,
      stateInLab: ({action, side, subject, state}) => `实验台的下一步是：${quoted(action)}。这一步之前，${roles[side]}上的${joined(subject)}处于 ${state}。之后呢？`,
      firstDifference: ({low, high, tasks}) => `${tasks ? '有' : '没有'}未完成的任务。同样的步骤，ErrorRecoveryLevel 为 ${low} 和为 ${high} 各走一遍：最先出现差别的是哪一步？还是都没有差别？`,
      printedState: ({line}) => `第 ${line} 行打印了一个状态。它是 RFC 中的哪个状态？`,
      lineTransition: ({line, state}) => `第 ${line} 行说的是一条原本处于 ${state} 的连接。它报告的是哪个转换？`,
      sign: '从这段输出可以得出什么结论？',
      lookNext: '接下来该查哪一端？',
    },
    own: {
      'first-login': '现在还没有任何连接。让启动器登录：使它的连接进入全功能阶段。',
      'first-login-target': '同样的登录，从目标器一侧来看：从无连接到全功能阶段。',
      'orderly-end': '启动器的工作已经做完。由启动器自己登出，有序地结束这条连接。',
      'asked-to-leave': '目标器请求登出，启动器照办。用尽可能少的事件，使连接到达 FREE。',
      'closed-elsewhere': '目标器已请求这条连接登出，但不会收到针对它的 Logout Request，也没有任何重建。它怎样仍能到达 FREE？',
      'failed-logout': '从无连接到 CLEANUP_WAIT：到达之前正在登出，而传输自始至终没有出错。用尽可能少的事件。',
      'free-without-timeout': '启动器上有一条连接在等待清理。使它到达 FREE，既不等它超时，也不关闭会话。',
      'free-by-login': '目标器上有一条连接在等待清理，没有别的连接可以承载登出。在它超时之前，使它到达 FREE。',
      'second-attempt': '第一次清理这条连接失败了。仍要使它到达 FREE，但不经 M1，并用尽可能少的事件。',
      'into-failed': '目标器上，一个会话建立、工作，然后发生故障。让它一直走到 FAILED。',
      'back-without-timeout': '启动器的会话已发生故障，而且没有谁来延续它。不等会话状态超时，它怎样到达 FREE？',
      'continued-at-last': '目标器上的会话发生故障。第一次延续尝试也失败了，第二次成功。用尽可能少的事件。',
      'half-open': '线缆已被切断，只有启动器发觉。让这条连接重新可用，会话不变。',
      'one-lost': '两条连接断了一条，另一条正常。在两端清理断开的那一条：不新建连接，也不等任何定时器。',
      'no-timer-to-free': '唯一的连接已断开。在任何定时器到期之前，使两端都到达 FREE。',
      'forgotten': '连接已断开，目标器已将它和它的会话一并放弃。让 I/O 重新进行。',
      'two-dropped': '目标器断开了会话的两条连接。在同一会话中让 I/O 重新进行，并且不留下任何等待清理的连接。',
      'tasks-wait': '唯一的连接已为恢复而移除，它的任务正在等待。延续同一会话，并把任务重新指派出去。',
      'cleanup-failed-once': '针对断开的那条连接的登出失败了。在任何定时器到期之前，使一切都到达 FREE。',
      'recovery-asked': '一条连接已登录。启动器要求为恢复而移除它（原因码 2），目标器答复成功。',
      'not-yet-at-one': '两条连接断了一条。启动器在另一条上要求为恢复而移除它，目标器答复不支持。',
      'closed-not-removed': '两条连接断了一条。启动器在另一条上要求关闭它（原因码 1），目标器答复成功。',
      'nothing-lasts': '唯一的连接被复位，此后双方都不行动，直到两端各自放弃。',
      'old-connection-replaced': '唯一的连接被复位。启动器重建它，随后把它的任务重新指派过去。',
      'recovery-refused': '两条连接断了一条。启动器在另一条上要求为恢复而移除它，目标器答复不支持。',
      'one-is-not-enough': '目标器断开了会话的两条连接。启动器重建第一条。',
      'nothing-outstanding': '唯一的连接在空闲时被复位。启动器重建它。',
      'plain-reconnect': '线缆被切断。启动器放弃这条连接，并重建会话。',
    },

    goal: {
      endsIn: ({state}) => `最后处于 ${state}`,
      through: ({transition}) => `途中经过 ${transition}`,
      without: ({transition}) => `不经过 ${transition}`,
      withoutEvent: ({event}) => `不用${quoted(event)}`,
      fewest: '步数已不能再少',
      checks: {
        loggedIn: '会话处于 Q3 LOGGED_IN，并有一条正常的连接，两端都是如此',
        allFree: '两端都到 FREE，什么也没有留下',
        sameSession: '还是原来的会话（TSIH 不变）',
        noTaskWaits: '没有任务等待重新指派',
        noneInCleanup: '没有连接等待清理',
      },
      withoutAction: {connect: '不新建连接', timeout: '连接的定时器都不到期', sessionTimeout: '会话不超时'},
      budget: ({count}) => `最多 ${count} 个决定`,
    },

    options: {
      state: ({state, stays}) => (stays ? `${state}（停留不动）` : state),
      step: ({number, step}) => `第 ${number} 步：${step}`,
      marked: ({mark, what}) => `${mark}，${what}`,
      none: '都没有差别',
    },

    why: {
      fires: ({clause, state}) => `按 ${clause}，这个事件使它进入 ${state}。`,
      otherEvent: ({transition, event}) => `${transition} 也从这里出发，但它的事件中没有${quoted(event)}。`,
      movesOn: ({state, event}) => `不会停在 ${state}：从那里出发的转换中，有一个的事件就是${quoted(event)}。`,
      notIllegal: ({transition, role, from, to}) => `${transition} 对${role}并不非法：它从 ${from} 到 ${to}。`,
      startsIn: ({transition, from}) => `${transition} 从 ${from} 出发，不是从那里。`,
      hasWays: ({state, transitions}) => `有离开 ${state} 的转换：${transitions.join('、')}。`,
      notByMeans: ({transition}) => `原因不在清理途径：${transition} 没有哪一条款取决于它。`,
      stepFires: ({number, clause, state}) => `第 ${number} 步是可能的：${clause}，进入 ${state}。`,
      behindFault: ({number}) => `在第 ${number} 步之前，状态机已经拒绝了一步；去掉那一步，第 ${number} 步就是可能的。`,
      notTheWord: ({line, word, state}) => `第 ${line} 行打印的是${quoted(word)}。对这个工具来说，它并不是 ${state}。`,
      notOnLine: ({line, transition}) => `${transition} 也从那里出发，但第 ${line} 行报告的不是它的事件。`,
      notTheSign: {
        stuck: (sign) => `${quoted(sign)}指输出中有不会自行往下走的情形：例如线程在内核中一直等待，或处在一个不会自行结束的状态。这段输出不是这样。`,
        failing: (sign) => `${quoted(sign)}指输出中最严重的情形是连接、登录或命令失败且没有恢复。这段输出不是这样。`,
        passing: (sign) => `${quoted(sign)}指输出中最严重的情形是会自行结束的状态，或已经恢复的断开。这段输出不是这样。`,
        unclear: (sign) => `${quoted(sign)}指打印的内容不足以判断。这段输出足以判断。`,
        fine: (sign) => `${quoted(sign)}指输出中没有异常：状态都正常，或登录成功，而且没有断开。这段输出不是这样。`,
      },
      notAtEnd: ({end}) => `接下来要看的内容，在${roles[end]}上看不到。`,
      printed: ({line, word, state}) => `第 ${line} 行打印的是${quoted(word)}。对这个工具来说，这就是 ${state}。`,
      lineMeans: ({line, meaning}) => `第 ${line} 行：${meaning}`,
      verdict: ({sign, head}) => `${sign}：${head}。`,
      lookAt: ({where, what}) => `${where}。下一条命令的用处：${what}。`,
      staysAtEnd: ({side, state}) => `这一步没有使${roles[side]}上的这个状态机发生转换：它仍处于 ${state}。`,
      notReached: ({side}) => `这一步中，${roles[side]}上没有发生能使这个状态机转换的事件。`,
      sameAtBoth: ({number}) => `第 ${number} 步在两个级别下没有差别。`,
      behindDifference: ({number}) => `在第 ${number} 步之前，已经出现差别。`,
      neverDiffers: ({high}) => `都没有差别：第 8 节的状态机在各级别下都相同，而这里没有哪一步取决于级别 ${high} 增加的功能。${high === 1 ? '级别 1 增加的是摘要错误恢复；连接恢复到级别 2 才有（7.1.5）。' : ''}`,
      someDiffers: '有一步是有差别的：这里有一件事只在其中一个级别下才可能。',
      differs: ({number, levels, low, high}) => `第 ${number} 步，级别 ${levels[0]}：${low}级别 ${levels[1]}：${high}`,
      tasksWait: '从此有任务等待重新指派。',
      reached: ({used, par}) => `已到达，用了 ${used} 个事件。${used === par ? '不能更少了。' : `其实 ${par} 个就够。`}`,
      reachedInLab: ({used, par}) => `已达成，用了 ${used} 个决定。${used <= par ? '不能更少了。' : `其实 ${par} 个就够。`}`,
      endsIn: ({position, wanted}) => `推演结束于 ${position}，而不是 ${wanted}。`,
      usesForbidden: ({number, transition, event}) => `第 ${number} 步因${quoted(event)}走了 ${transition}，本题不允许。`,
      leavesOut: ({transition}) => `推演到了目标，但没有经过 ${transition}。`,
      overBudget: ({used, budget}) => `推演到了目标，但用了 ${used} 个，而最多只能用 ${budget} 个。`,
      otherStart: '这次推演的起点不是本题的起点。',
      labUsesForbidden: ({number, rule}) => `第 ${number} 步违反了本题的要求：${quoted(rule)}。`,
      missed: ({check}) => `尚未做到：${quoted(check)}。`,
      noSuchOption: '答案中没有这一项。',
      reasonMissing: '到此为止都对，还差原因。',
    },

    hints: {
      whatStartsIn: ({state}) => `有哪些转换从 ${state} 出发？看看离开这个方框的线。`,
      startIn: ({state, transitions}) => (transitions.length === 1 ? `从 ${state} 出发的只有 ${transitions.join('')}。` : `从 ${state} 出发的有 ${transitions.join('、')}。`),
      nothingStartsIn: ({state}) => `这个状态机没有从 ${state} 出发的转换。`,
      isTransition: ({transition}) => `是 ${transition}。它的线通到哪里？`,
      leadsTo: ({state}) => `这个转换进入 ${state}。`,
      whichWouldFire: '逐个看这些事件：哪个转换列有它？那个转换从哪里出发？',
      belongsTo: ({transitions}) => `有一个事件只属于 ${transitions.join('、')}，不属于别的转换。`,
      inOtherDiagram: ({role, transition}) => `看看${roles[role]}的状态图：在那里，这些事件中哪一个属于 ${transition}？`,
      follow: ({state}) => `从 ${state} 开始，逐步跟着状态走：每一步是否都从上一步到达的状态出发？`,
      lastFits: '去掉错的那一步，最后一步就是可能的。',
      standsBefore: ({number, state}) => `第 ${number} 步之前，状态机处于 ${state}。`,
      whatLeadsTo: ({state}) => `有哪些转换进入 ${state}？从那里往回找。`,
      par: ({steps}) => `${steps} 个事件就够。`,
      firstEvent: ({event}) => `先走这一步：${quoted(event)}。`,
      whatReaches: ({side}) => `这一步中，${roles[side]}得知了什么，自己又做了什么？`,
      movesBy: ({transition}) => `这个状态机走 ${transition}。`,
      nothingReaches: ({side}) => `这一步中，没有什么是${roles[side]}上这个状态机的事件。`,
      whichTool: '这是哪个工具打印的？它运行在哪一端？',
      readLine: ({lines}) => `看第 ${lines.join('、')} 行。`,
      theWord: ({word}) => `那个词是${quoted(word)}。这个工具用它指什么？`,
      noLine: '这里没有哪一行能单独决定。要有什么样的一行才行？',
      notSigns: ({signs}) => `既不是“${signs.join('”，也不是“')}”。`,
      commandShows: ({what}) => `下一条命令的用处：${what}。`,
      whatLevelOffers: ({low, high}) => `级别 ${high} 提供了什么级别 ${low} 没有的功能？哪一步要用到它？`,
      alike: ({number}) => `第 ${number} 步之前，两个级别下完全相同。`,
      whoDiffers: {initiator: '差别在启动器的一个动作上。', target: '差别在目标器的一个动作上。', wire: '差别在网络上的一件事上。'},
      noLevelInTable: '第 8 节没有哪个转换对级别有要求。这里有哪一步要用到连接恢复，或涉及任务吗？',
      whatWorks: '哪些连接在两端都还正常？哪些在等待清理？',
      decisions: ({count}) => `启动器作 ${count} 个决定就够，其余的自会发生。`,
      firstDecision: ({action}) => `先走这一步：${quoted(action)}。`,
    },
  },
};

const roles: Readonly<Record<Role, string>> = {initiator: '启动器', target: '目标器'};

/** What is quoted may itself quote. */
function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A name before Chinese: a space after Latin, none after full-width punctuation. */
function spaced(name: string): string {
  return /[A-Za-z0-9)]$/.test(name) ? `${name} ` : name;
}

/** A name behind Chinese and before it: a space on the side where it is Latin. */
function joined(name: string): string {
  return spaced(/^[A-Za-z0-9]/.test(name) ? ` ${name}` : name);
}
