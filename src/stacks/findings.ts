import type {Page} from './pages.ts';
import type {Certainty} from './certainty.ts';
import type {Localized} from './localized.ts';

/** What a finding says, what to do next, and what to leave alone for now. */
export interface FindingWords {
  readonly text: Localized;
  readonly next?: Localized;
  readonly avoid?: Localized;
}

interface FindingRow extends FindingWords {
  readonly certainty: Certainty;
  readonly page: Page;
}

/**
 * What a reading can conclude, most urgent first. `{…}` stands for what the text gave.
 * One row, one certainty: what we infer never shares a row with what the source or the text says.
 */
// prettier-ignore
export const findingRows = {
  'lio-close-blocked': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'Session {session} still says LOGGED_IN (Q3) while connection {cid} says CLEANUP_WAIT (S8). In LIO this pair means: the target lost the transport connection (T15) and has begun to close it, but has not yet taken it off the session. The pair is normal for an instant. If it stays, the close is blocked.',
      'zh-Hans': '会话 {session} 仍为 LOGGED_IN（Q3），而连接 {cid} 为 CLEANUP_WAIT（S8）。在 LIO 中，这一组合表示：目标器已失去传输连接（T15）并开始关闭，但尚未把它从会话中摘除。一瞬间出现属正常；若一直如此，则关闭过程被阻塞。',
    },
    next: {
      en: 'Read the ACL\'s info file twice, 10 seconds apart. If the state is the same, look at the stack of the iscsi_trx thread that is in D state.',
      'zh-Hans': '间隔 10 秒读两次该 ACL 的 info 文件。若状态不变，查看处于 D 状态的 iscsi_trx 线程的内核栈。',
    },
    avoid: {
      en: 'Do not delete the ACL, the LUN, the portal group or the target yet, and do not disable the portal group: each of these would wait for the same close, and so would later targetcli calls.',
      'zh-Hans': '暂时不要删除 ACL、LUN、目标门户组或目标器，也不要禁用目标门户组：这些操作都会等待同一个关闭过程，之后的 targetcli 也会随之卡住。',
    },
  },
  'lio-cleanup-wait': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'Connection {cid} says CLEANUP_WAIT (S8), and the text does not show its session. LIO passes through this state in microseconds while it closes a lost connection; only if it is still there seconds later is the close blocked.',
      'zh-Hans': '连接 {cid} 为 CLEANUP_WAIT（S8），文本中没有它所属的会话。LIO 在关闭已丢失的连接时只在此状态停留几微秒；若几秒后仍是如此，关闭过程才算被阻塞。',
    },
    next: {
      en: 'Run targetcli sessions detail and read the ACL\'s info file twice, 10 seconds apart.',
      'zh-Hans': '运行 targetcli sessions detail，并间隔 10 秒读两次该 ACL 的 info 文件。',
    },
  },
  'lio-cleanup-wait-twice': {
    certainty: 'inferred', page: '/stuck-cleanup-wait',
    text: {
      en: 'The text shows the same connection in CLEANUP_WAIT more than once (session {session}, connection {cid}). If some seconds lie between the outputs, the close is stuck.',
      'zh-Hans': '文本中同一连接不止一次处于 CLEANUP_WAIT（会话 {session}，连接 {cid}）。若两次输出相隔数秒，说明关闭过程已卡住。',
    },
  },
  'stack-close-waits': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'A kernel stack shows an LIO connection thread inside iscsit_close_connection(), waiting for a SCSI command that the backstore has not given back ({frame}). This is what a stuck CLEANUP_WAIT (S8) looks like from inside; after a Logout the connection would show IN_LOGOUT (S6) instead.',
      'zh-Hans': '内核栈显示：LIO 的连接线程正在 iscsit_close_connection() 中，等待后端存储尚未返回的 SCSI 命令（{frame}）。卡住的 CLEANUP_WAIT（S8）从内部看就是如此；若此前已登出，连接则显示为 IN_LOGOUT（S6）。',
    },
    next: {
      en: 'Make the backstore answer: bring its path up, restart its daemon (tcmu-runner for TCMU), or let the device fail so that the commands come back with errors. The connection then goes by itself.',
      'zh-Hans': '让后端存储给出应答：接通其路径，重启其守护进程（TCMU 为 tcmu-runner），或让设备失效，使命令以错误返回。此后该连接会自行消失。',
    },
    avoid: {
      en: 'Leave ACLs, portal groups and targets alone until it is gone: deleting or disabling them waits for the same commands.',
      'zh-Hans': '在它消失之前不要动 ACL、目标门户组和目标器：删除或禁用它们都会等待同样的命令。',
    },
  },
  'stack-close-elsewhere': {
    certainty: 'stated', page: '/stuck-cleanup-wait',
    text: {
      en: 'A kernel stack shows an LIO connection being closed (iscsit_close_connection), but none of the functions that wait for the backstore. One stack alone does not show whether it is stuck, or on what.',
      'zh-Hans': '内核栈显示 LIO 正在关闭连接（iscsit_close_connection），但其中没有等待后端存储的函数。仅凭一份栈无法判断是否卡住、卡在何处。',
    },
    next: {en: 'Read the stack again some seconds later.', 'zh-Hans': '几秒后再读一次该栈。'},
  },
  'stack-login-waits': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'A kernel stack shows an LIO login waiting in session reinstatement ({frame}): the same initiator logs in again, and its old session does not close. Meanwhile every other login to this portal group waits too, and then times out.',
      'zh-Hans': '内核栈显示 LIO 的一次登录正在会话重建中等待（{frame}）：同一启动器再次登录，而旧会话关不掉。在此期间，该目标门户组的其他登录也都在等待，随后超时。',
    },
    next: {
      en: 'Find the iscsi_trx thread in D state and read its stack: that is the close this login waits for.',
      'zh-Hans': '找到处于 D 状态的 iscsi_trx 线程并读取其栈：此登录等待的正是它的关闭过程。',
    },
  },
  'stack-login-waits-for-portal-group': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'A kernel stack shows an LIO login waiting for the login lock of its portal group (iscsit_access_np): another login to the same group holds it.',
      'zh-Hans': '内核栈显示 LIO 的一次登录正在等待目标门户组的登录锁（iscsit_access_np）：同组的另一次登录占着它。',
    },
  },
  'stack-admin-waits': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'A kernel stack shows an administrative command waiting inside LIO ({frame}). The wait cannot be interrupted, and targetcli holds its lock file meanwhile, so later targetcli calls wait without a word.',
      'zh-Hans': '内核栈显示一条管理命令正在 LIO 内部等待（{frame}）。这种等待无法中断；其间 targetcli 占着锁文件，后来的 targetcli 只会无声地等待。',
    },
    next: {
      en: 'Find what it waits for: the stack of the iscsi_trx thread in D state, and the state of the backstore.',
      'zh-Hans': '查明它在等什么：看处于 D 状态的 iscsi_trx 线程的栈，以及后端存储的状态。',
    },
    avoid: {en: 'Do not start a second delete or disable.', 'zh-Hans': '不要再次发起删除或禁用。'},
  },
  'thread-in-d-state': {
    certainty: 'stated', page: '/stuck-cleanup-wait',
    text: {
      en: 'Thread {thread} (pid {pid}) is in D state: it waits in the kernel and cannot be interrupted.',
      'zh-Hans': '线程 {thread}（pid {pid}）处于 D 状态：它在内核中等待，无法中断。',
    },
    next: {en: 'Read /proc/{pid}/stack.', 'zh-Hans': '读取 /proc/{pid}/stack。'},
  },
  'lio-backstore-likely': {
    certainty: 'inferred', page: '/stuck-cleanup-wait',
    text: {
      en: 'If the pair stays, the likely cause is I/O that the backstore has not completed. The text itself does not show the cause: the stack of the closing thread would.',
      'zh-Hans': '若这一组合一直不变，原因很可能是后端存储有尚未完成的 I/O。文本本身看不出原因，要看关闭线程的内核栈。',
    },
  },
  'lio-no-logout-needed': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'By the RFC a connection leaves CLEANUP_WAIT when the initiator logs it out, when time runs out, or with its session (M1, M2). That is not how LIO works: it waits for no logout here. No timer clears the connection: Time2Retain starts only when the session is FAILED and its last connection is closed.',
      'zh-Hans': '按 RFC，连接离开 CLEANUP_WAIT 有几条路：启动器登出它、超时，或随会话一起结束（M1、M2）。LIO 并非如此：它此时并不等待登出，也没有定时器会清除该连接。Time2Retain 要到会话进入 FAILED、最后一条连接关闭之后才开始计时。',
    },
  },
  'close-waits-for-commands': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'The log shows LIO waiting for commands that the backstore has not given back. The wait has no upper limit.',
      'zh-Hans': '日志显示 LIO 正在等待后端存储尚未返回的命令。这种等待没有上限。',
    },
    next: {en: 'Look at the backing device: dmesg, its daemon\'s log, multipath, iostat -x.', 'zh-Hans': '检查底层设备：dmesg、其守护进程的日志、multipath、iostat -x。'},
  },
  'close-not-finished': {
    certainty: 'inferred', page: '/stuck-cleanup-wait',
    text: {
      en: 'The target decided to close the connection of {nexus} at {first}, yet its NOP-In timer for the same I_T nexus still fired at {second}. The close stops that timer early, so very likely it had not got that far by then. The text does not show the connection\'s state.',
      'zh-Hans': '目标器在 {first} 决定关闭 {nexus} 的连接，但同一 I_T nexus 的 NOP-In 定时器在 {second} 仍然到期。关闭过程一开始就会停掉该定时器，因此很可能直到那时还没有进行到这一步。文本中没有该连接的状态。',
    },
  },
  'logins-time-out-meanwhile': {
    certainty: 'inferred', page: '/stuck-cleanup-wait',
    text: {
      en: 'After the target gave up a connection, logins at its portal failed or timed out ({count} lines). That fits a login that waits for the old session to close; the text does not prove it.',
      'zh-Hans': '目标器放弃一条连接之后，其门户上的登录失败或超时（{count} 行）。这与“登录在等待旧会话关闭”相符，但文本不能证明。',
    },
  },
  'lio-in-logout': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'Connection {cid} of session {session} says IN_LOGOUT (S6). After a Logout LIO closes without passing through CLEANUP_WAIT, so a close that is blocked shows up as IN_LOGOUT. Short, it is a normal logout; for seconds, treat it like a stuck CLEANUP_WAIT.',
      'zh-Hans': '会话 {session} 的连接 {cid} 为 IN_LOGOUT（S6）。登出之后，LIO 不经过 CLEANUP_WAIT 就直接关闭，因此被阻塞的关闭过程会显示为 IN_LOGOUT。短暂出现是正常登出；持续数秒则按卡住的 CLEANUP_WAIT 处理。',
    },
  },
  'lio-failed-no-connection': {
    certainty: 'source', page: '/timers',
    text: {
      en: 'Session {session} says FAILED (Q4) and has no connection left: the close is finished and Time2Retain counts.',
      'zh-Hans': '会话 {session} 为 FAILED（Q4）且已无连接：关闭已完成，Time2Retain 正在计时。',
    },
  },
  'abort-task': {
    certainty: 'source', page: '/stuck-cleanup-wait',
    text: {
      en: 'The initiator aborted a command that the target still had.',
      'zh-Hans': '启动器中止了一条命令，而目标器还没有处理完它。',
    },
    next: {
      en: 'Look for errors of the backing device around the same time: a close of the connection waits for each command that the backstore has not given back.',
      'zh-Hans': '查看同一时间底层设备有无错误：关闭连接时，要等后端存储返回它手中的每一条命令。',
    },
  },
  'target-nopin-timeout': {
    certainty: 'source', page: '/timers',
    text: {
      en: 'The target sent a NOP-In and heard nothing back (by default after 15 s of silence and 30 s of waiting), so it closes the connection (T15 a). The initiator\'s side may still believe that it is logged in.',
      'zh-Hans': '目标器发出 NOP-In 而没有回音（默认空闲 15 秒，再等 30 秒），于是关闭连接（T15 a）。启动器一侧可能仍以为自己处于登录状态。',
    },
  },
  'target-dataout-timeout': {
    certainty: 'source', page: '/lio-log',
    text: {
      en: 'The target waited for write data that did not come, and closes the connection (T15 a).',
      'zh-Hans': '目标器等待的写数据没有到达，于是关闭连接（T15 a）。',
    },
  },
  'no-acl': {
    certainty: 'source', page: '/login-refused',
    text: {
      en: 'The target has no ACL for this initiator name in this portal group, so the login is refused with status 0202 (T7 a).',
      'zh-Hans': '该目标门户组中没有此启动器名称的 ACL，登录因此以状态 0202 被拒绝（T7 a）。',
    },
    next: {en: 'Compare the initiator name in the line with the ACLs, letter by letter.', 'zh-Hans': '逐字核对该行中的启动器名称与 ACL。'},
  },
  'login-rejected': {
    certainty: 'stated', page: '/login-refused',
    text: {en: 'A login was refused with status {status}: {en}.', 'zh-Hans': '登录被拒绝，状态 {status}：{zh}。'},
  },
  'bind-loop': {
    certainty: 'inferred', page: '/initiator-log',
    text: {
      en: 'After the loss of connection {connection}, iscsid fails again and again to bind a new TCP connection to the session (retcode -107, not connected). This is the pattern of open-iscsi issue 387, a fault of iscsid: the session is not expected to come back until iscsid is restarted or updated.',
      'zh-Hans': '连接 {connection} 丢失之后，iscsid 反复无法把新的 TCP 连接绑定到会话（retcode -107，未连接）。这与 open-iscsi issue 387 的现象一致，属于 iscsid 的缺陷：在重启或更新 iscsid 之前，该会话预计连不回来。',
    },
  },
  'no-login-no-implicit-logout': {
    certainty: 'inferred', page: '/initiator-log',
    text: {
      en: 'By the RFC connection {connection} waits in CLEANUP_WAIT (S8, R1) meanwhile. What each attempt is for would end that: open-iscsi logs in with TSIH 0 and the same ISID, which is session reinstatement and logs the old session out implicitly. None of the attempts in this text got as far as a Login Request, so none was that logout yet.',
      'zh-Hans': '按 RFC，其间连接 {connection} 一直在 CLEANUP_WAIT（S8，R1）中等待。每次尝试的目的正是结束这种等待：open-iscsi 以 TSIH 0 和相同的 ISID 登录，这是会话重建，会把旧会话隐式登出。但这段文本中没有一次尝试走到 Login Request，因此这样的登出还没有发生。',
    },
  },
  'loop-1020': {
    certainty: 'stated', page: '/who-closed',
    text: {
      en: 'Connection {connection} was closed by the other end {count} times in this text (1020).',
      'zh-Hans': '在这段文本中，连接 {connection} 被对端关闭了 {count} 次（1020）。',
    },
    next: {
      en: 'Find out who closes it: the target\'s log at the same moments, and a capture of the FIN or RST. Check that no two hosts use the same initiator name.',
      'zh-Hans': '查明是谁关闭的：查看目标器同一时刻的日志，并抓包看 FIN 或 RST。确认没有两台主机使用同一启动器名称。',
    },
  },
  'lost-1020': {
    certainty: 'source', page: '/who-closed',
    text: {
      en: 'Error 1020 on connection {connection}: the TCP connection was closed by the other end, or by something between. This line cannot tell which, or why.',
      'zh-Hans': '连接 {connection} 出现错误 1020：TCP 连接被对端或中间设备关闭。此行无法说明是哪一方、因何关闭。',
    },
  },
  'initiator-nop-timeout': {
    certainty: 'source', page: '/timers',
    text: {
      en: 'The initiator sent a NOP-Out and got no NOP-In in time (5 s + 5 s by default), so it dropped the connection itself (T15 a; error 1022).',
      'zh-Hans': '启动器发出 NOP-Out，未按时收到 NOP-In（默认 5 秒加 5 秒），于是自行放弃连接（T15 a；错误 1022）。',
    },
  },
  'recovery-timed-out': {
    certainty: 'source', page: '/timers',
    text: {
      en: 'The initiator\'s recovery timeout has passed: I/O held back until then now fails. iscsid goes on trying to log in. The RFC transition nearest to this is N6, but the session is not given up.',
      'zh-Hans': '启动器的恢复超时已过：此前被挂起的 I/O 现在失败。iscsid 仍会继续尝试登录。最接近的 RFC 转换是 N6，但会话并未放弃。',
    },
  },
  'transport-wait': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: 'Session {session}: TRANSPORT WAIT (S2). The connection is lost and iscsid is trying to make a new one; by default it tries without limit.',
      'zh-Hans': '会话 {session}：TRANSPORT WAIT（S2）。连接已丢失，iscsid 正在尝试建立新连接；默认不限次数。',
    },
    next: {
      en: 'Check that the portal {portal} answers, then look at the target\'s side. When it answers, iscsid logs in again by itself.',
      'zh-Hans': '先确认门户 {portal} 有应答，再查目标器一侧。一旦有应答，iscsid 会自行重新登录。',
    },
    avoid: {
      en: 'Do not count on a logout now: iscsid refuses it while it is reopening the session.',
      'zh-Hans': '此时不要指望登出：iscsid 在重新打开会话期间会拒绝登出。',
    },
  },
  'session-free': {
    certainty: 'source', page: '/timers',
    text: {
      en: 'Session {session}: the kernel says FREE. The recovery timeout ({seconds}) has passed and I/O fails at once, while iscsid still tries to reconnect. The nearest transition of the RFC is N6; the RFC\'s FREE (Q1) it is not, so no RFC state is given.',
      'zh-Hans': '会话 {session}：内核显示 FREE。恢复超时（{seconds}）已过，I/O 立即失败，而 iscsid 仍在尝试重新连接。最接近的 RFC 转换是 N6；但它并非 RFC 的 FREE（Q1），因此不给出 RFC 状态。',
    },
  },
  'session-failed': {
    certainty: 'source', page: '/timers',
    text: {
      en: 'Session {session}: FAILED (Q4). I/O is held back while the recovery timeout runs ({seconds}), and iscsid tries to log in again.',
      'zh-Hans': '会话 {session}：FAILED（Q4）。恢复超时（{seconds}）计时期间 I/O 被挂起，iscsid 正在尝试重新登录。',
    },
  },
  'initiator-cleanup-wait': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: 'Session {session}: iscsid says CLEANUP WAIT (S8). It normally replaces this by TRANSPORT WAIT in the same step, so it is rarely seen.',
      'zh-Hans': '会话 {session}：iscsid 显示 CLEANUP WAIT（S8）。通常它在同一步中就换成 TRANSPORT WAIT，因此很少见到。',
    },
  },
  'kernel-object-word': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: '“{word}” in {file} is the kernel\'s word for an object of its own. It names no state of the RFC.',
      'zh-Hans': '{file} 中的“{word}”是内核对自己对象的称呼，不是 RFC 的状态。',
    },
  },
  'stage-reopen': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: 'Session {session}: iscsid\'s stage is REOPEN, that is, it is trying to log in again.',
      'zh-Hans': '会话 {session}：iscsid 的阶段为 REOPEN，即正在尝试重新登录。',
    },
  },
  'unknown-not-a-state': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: 'Session {session}: “Unknown” is not a state. iscsiadm prints it when it got no answer it could name: iscsid may not be running, or the session belongs to an offload driver.',
      'zh-Hans': '会话 {session}：“Unknown”不是状态。iscsiadm 得不到可命名的应答时就打印它：iscsid 可能未运行，或该会话属于硬件卸载（offload）驱动。',
    },
    next: {en: 'Check that iscsid runs.', 'zh-Hans': '确认 iscsid 正在运行。'},
  },
  'logout-refused-reopening': {
    certainty: 'source', page: '/cannot-log-out',
    text: {
      en: 'iscsid refused a logout because it is reopening the session; nothing was sent to the target. It refuses as long as the attempts go on.',
      'zh-Hans': 'iscsid 正在重新打开会话，因此拒绝登出；没有向目标器发送任何内容。只要尝试还在继续，就会一直拒绝。',
    },
  },
  'word-unknown': {
    certainty: 'source', page: '/names',
    text: {
      en: '“{word}” after “{label}” is a word that this tool cannot print (none of the versions read has it). It is not translated; the other words stand as printed.',
      'zh-Hans': '“{label}”后面的“{word}”是该工具不会打印的词（读过的版本中都没有）。此处不作翻译，其余各词照原样保留。',
    },
  },
  'word-cut': {
    certainty: 'stated', page: '/names',
    text: {
      en: 'The text breaks off within the word after “{label}”: “{word}”. No state is read from a part of a word.',
      'zh-Hans': '文本在“{label}”后面的词中间断开：“{word}”。不从半个词解读状态。',
    },
  },
  'word-never-assigned': {
    certainty: 'source', page: '/names',
    text: {
      en: '“{word}” after “{label}”: the tool has this word, but in the version read nothing ever sets it. Check where this output comes from.',
      'zh-Hans': '“{label}”后面的“{word}”：该工具有这个词，但在读过的版本中从不设置它。请核对这份输出的来历。',
    },
  },
  'word-not-listed': {
    certainty: 'source', page: '/names',
    text: {
      en: '“{word}” after “{label}”: LIO has this state, but lists no connection or session while it is in it. Check where this output comes from.',
      'zh-Hans': '“{label}”后面的“{word}”：LIO 有这个状态，但处于该状态的连接或会话不会列出。请核对这份输出的来历。',
    },
  },
  'kernel-error-word': {
    certainty: 'stated', page: '/reading-targetcli',
    text: {
      en: 'The kernel printed “{word}”: it met a number that none of its states has.',
      'zh-Hans': '内核打印了“{word}”：它遇到了不属于任何状态的数值。',
    },
  },
  'cut-off': {
    certainty: 'stated', page: '/reading-iscsiadm',
    text: {
      en: 'Another session begins at portal {portal}, but the text is cut off before its number and state.',
      'zh-Hans': '门户 {portal} 上还有一个会话，但文本在其编号和状态之前就被截断了。',
    },
  },
  'no-open-sessions': {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: '“(no open sessions)” proves nothing: targetcli looks at ACLs only. Initiators let in without an ACL (demo mode) are listed in tpgt_N/dynamic_sessions, which it does not read.',
      'zh-Hans': '“(no open sessions)”不能证明没有会话：targetcli 只看 ACL。无 ACL 而获准登录的启动器（演示模式，demo mode）列在 tpgt_N/dynamic_sessions 中，它并不读取。',
    },
    next: {en: 'Read dynamic_sessions of every portal group.', 'zh-Hans': '读取每个目标门户组的 dynamic_sessions。'},
  },
  'dynamic-session': {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: '{initiator} is logged in without an ACL (a dynamic session). targetcli does not list it, and no info file shows its state.',
      'zh-Hans': '{initiator} 没有 ACL 也已登录（动态会话）。targetcli 不会列出它，也没有 info 文件显示它的状态。',
    },
  },
  'no-session-for-acl': {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: 'The info file says that no session is attached to the ACL of {initiator}. It speaks of this one ACL in this one portal group.',
      'zh-Hans': 'info 文件表明 {initiator} 的 ACL 上没有会话。它只针对这一个目标门户组中的这一个 ACL。',
    },
  },
  'no-session-with-sid': {
    certainty: 'stated', page: '/reading-targetcli',
    text: {en: 'targetcli knows no session with number {sid}.', 'zh-Hans': 'targetcli 没有编号为 {sid} 的会话。'},
  },
  'no-active-sessions': {
    certainty: 'stated', page: '/reading-iscsiadm',
    text: {
      en: 'iscsiadm found no session on this host. What the target still keeps of an old one is another matter.',
      'zh-Hans': 'iscsiadm 在本机没有找到会话。目标器是否还保留着旧会话，则是另一回事。',
    },
  },
  'one-session-per-acl': {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: 'LIO shows one session for each ACL, the newest. An older one of the same initiator name, a stuck one included, does not appear. Session numbers count per portal group, so the same number can stand for two sessions.',
      'zh-Hans': 'LIO 对每个 ACL 只显示一个会话，即最新的那个。同一启动器名称的更早会话（包括卡住的）不会出现。会话编号按目标门户组计数，同一编号可能指两个会话。',
    },
  },
  'list-without-connections': {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: 'This list has no connection lines, so the state of the connections is not known.',
      'zh-Hans': '此列表不含连接行，因此无法得知连接的状态。',
    },
    next: {en: 'Run targetcli sessions detail.', 'zh-Hans': '运行 targetcli sessions detail。'},
  },
  'list-without-states': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: 'This list names sessions but prints no states: a session stands here whether it is logged in or trying to reconnect.',
      'zh-Hans': '此列表只列出会话，不打印状态：无论已登录还是正在重新连接，都会列在这里。',
    },
    next: {en: 'Run iscsiadm -m session -P 1.', 'zh-Hans': '运行 iscsiadm -m session -P 1。'},
  },
  'tgt-without-states': {
    certainty: 'source', page: '/names',
    text: {
      en: 'tgtadm lists nexuses and connections but prints no state of theirs (“State: ready” is the target\'s).',
      'zh-Hans': 'tgtadm 列出 nexus 和连接，但不打印它们的状态（“State: ready”是目标器的状态）。',
    },
  },
  'freebsd-waiting-for-tasks': {
    certainty: 'source', page: '/names',
    text: {
      en: 'FreeBSD\'s target is closing a connection and waits for tasks of the storage below: the twin of a stuck CLEANUP_WAIT in LIO.',
      'zh-Hans': 'FreeBSD 的目标器正在关闭连接，等待下层存储的任务：与 LIO 中卡住的 CLEANUP_WAIT 如出一辙。',
    },
  },
  'not-authenticated': {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: '“(NOT AUTHENTICATED)” is not a login failure. It tells whether mutual CHAP credentials are set on the ACL; a session with one-way CHAP shows it too.',
      'zh-Hans': '“(NOT AUTHENTICATED)”并不表示登录失败。它只说明该 ACL 是否设置了双向 CHAP 凭据；使用单向 CHAP 的会话也会这样显示。',
    },
  },
  authenticated: {
    certainty: 'source', page: '/reading-targetcli',
    text: {
      en: '“(authenticated)” says only that mutual CHAP credentials are set on the ACL, and nothing about how this initiator logged in.',
      'zh-Hans': '“(authenticated)”只说明该 ACL 设置了双向 CHAP 凭据，并不说明此启动器是如何登录的。',
    },
  },
  'state-number': {
    certainty: 'source', page: '/initiator-log',
    text: {
      en: '“state ({number})” is a number of iscsid\'s own list: {number} is {word}, which is {state} of the RFC. It is not S{number}.',
      'zh-Hans': '“state ({number})”是 iscsid 自己的编号：{number} 即 {word}，对应 RFC 的 {state}，而不是 S{number}。',
    },
  },
  'reinstated-not-continued': {
    certainty: 'source', page: '/initiator-log',
    text: {
      en: '“operational after recovery” is session reinstatement and not continuation: open-iscsi logs in with TSIH 0 and the same ISID, so commands of the old session are over.',
      'zh-Hans': '“operational after recovery”虽名为恢复，实为会话重建，而非会话延续：open-iscsi 以 TSIH 0 和相同的 ISID 登录，旧会话的命令就此终止。',
    },
  },
  'lio-log-without-ids': {
    certainty: 'source', page: '/lio-log',
    text: {
      en: 'LIO\'s “Moving to” lines carry no connection number. They were read in their order; where several connections move at once, order is not proof.',
      'zh-Hans': 'LIO 的“Moving to”行不带连接编号。此处按先后顺序解读；多条连接同时变化时，顺序不能作为证据。',
    },
  },
  'logged-out-later': {
    certainty: 'stated', page: '/reading-iscsiadm',
    text: {
      en: 'Session {session} is in the list, and further down the text it logs out: the list shows it as it was before.',
      'zh-Hans': '会话 {session} 在列表中，而文本后面它又登出了：列表显示的是登出之前的情况。',
    },
  },
  'scsi-device-state': {
    certainty: 'source', page: '/reading-iscsiadm',
    text: {
      en: '“State: running” beside a host or disk is the state of the SCSI device, not of the session or connection.',
      'zh-Hans': '主机或磁盘旁的“State: running”是 SCSI 设备的状态，不是会话或连接的状态。',
    },
  },
  'both-sides': {
    certainty: 'stated', page: '/lio-log',
    text: {
      en: 'The text holds lines of both sides, initiator and target. Each is read as its own side sees it.',
      'zh-Hans': '文本中同时有启动器和目标器两侧的行，各按其所在一侧解读。',
    },
  },
  healthy: {
    certainty: 'stated', page: '/names',
    text: {
      en: 'Session {session} is LOGGED_IN (Q3) and its connections are LOGGED IN (S5): nothing is wrong in what this output shows.',
      'zh-Hans': '会话 {session} 为 LOGGED_IN（Q3），其连接均已登录（S5）：就这份输出而言没有异常。',
    },
  },
  'unread-cut': {
    certainty: 'stated', page: '/names',
    text: {
      en: '{count} lines were not understood; the first {kept} of them are kept.',
      'zh-Hans': '有 {count} 行未能读懂，保留了其中前 {kept} 行。',
    },
  },
} as const satisfies Record<string, FindingRow>;

export type FindingId = keyof typeof findingRows;

/** The names between braces. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type TextsOf<Row> = {
  [Part in keyof Row]: Row[Part] extends {readonly en: infer En; readonly 'zh-Hans': infer Zh} ? En | Zh : never;
}[keyof Row];

/** What a finding needs to be told: a name that a row uses and nobody fills does not compile. */
export type ParamsOf<Id extends FindingId> = Readonly<Record<Names<TextsOf<(typeof findingRows)[Id]>>, string>>;

/** The words of a row with the names filled in. */
export function fill(row: FindingWords, params: Readonly<Record<string, string>>): FindingWords {
  return {
    text: fillBoth(row.text, params),
    ...(row.next === undefined ? {} : {next: fillBoth(row.next, params)}),
    ...(row.avoid === undefined ? {} : {avoid: fillBoth(row.avoid, params)}),
  };
}

function fillBoth(words: Localized, params: Readonly<Record<string, string>>): Localized {
  return {en: fillOne(words.en, params), 'zh-Hans': fillOne(words['zh-Hans'], params)};
}

/** By pieces and not by `replace`: what a text brought along may itself hold braces or `$&`. */
function fillOne(text: string, params: Readonly<Record<string, string>>): string {
  return text
    .split('{')
    .map((piece, index) => {
      const end = index === 0 ? -1 : piece.indexOf('}');
      return end === -1 ? piece : `${params[piece.slice(0, end)] ?? ''}${piece.slice(end + 1)}`;
    })
    .join('');
}
