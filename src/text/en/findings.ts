import type {FindingWords} from '../findings.ts';

/** What each finding says in English; `{…}` stands for what the text gave. One sentence a line, beside its twin. */
// prettier-ignore
export const findingWords = {
  'lio-close-blocked': {
    head: 'Stuck close on the target, if it is still there in 10 seconds',
    text: 'Session {session} still says LOGGED_IN (Q3) while connection {cid} says CLEANUP_WAIT (S8). In LIO this pair means: the target lost the transport connection (T15) and has begun to close it, but has not yet taken it off the session. The pair is normal for an instant. If it stays, the close is blocked.',
    next: "Read the ACL’s info file twice, 10 seconds apart. If the state is the same, look at the stack of the iscsi_trx thread that is in D state.",
    avoid: 'Do not delete the ACL, the LUN, the portal group or the target yet, and do not disable the portal group: each of these would wait for the same close, and so would later targetcli calls.',
  },
  'lio-cleanup-wait': {
    head: 'Stuck close on the target, if it is still there in 10 seconds',
    text: 'Connection {cid} says CLEANUP_WAIT (S8), and the text does not show its session. LIO passes through this state in microseconds while it closes a lost connection; only if it is still there seconds later is the close blocked.',
    next: "Read the info files of the ACLs twice, 10 seconds apart: grep 'State' /sys/kernel/config/target/iscsi/*/tpgt_*/acls/*/info. They need no lock, unlike targetcli.",
  },
  'again-stuck': {
    head: 'The target’s close is stuck: the same state in both outputs',
    text: 'Connection {connection} says {first} in both outputs. The state passes in an instant unless something holds the close up; still there seconds later, it is stuck.',
    next: 'Look for the iscsi_trx thread that is in D state: its stack shows what the close waits for.',
    avoid: 'Do not delete the ACL, the LUN, the portal group or the target, and do not disable the portal group: each of these would wait for the same close.',
  },
  'again-scst-stuck': {
    head: 'SCST’s close is stuck: closing in both outputs',
    text: 'Connection {connection} says {first} in both outputs: the counterpart of a stuck CLEANUP_WAIT in LIO. The usual cause is a command that the storage below has not completed.',
    next: 'Make the storage below answer; the connection then goes away on its own.',
  },
  'again-not-back': {
    head: 'The initiator has not come back between the two outputs',
    text: 'Session {connection}: {first} in the first output, {second} in the second. It goes on trying; two looks do not show why it fails.',
    next: 'Check that the portal answers, then look at the target’s log.',
  },
  'again-timer': {
    head: 'The session waits for its timer; unchanged does not mean stuck here',
    text: 'Session {connection} is FAILED without a connection in both outputs. That is how LIO waits for Time2Retain to run out; the session goes away when the time has elapsed.',
    next: 'Look again when the time has elapsed (DefaultTime2Retain of the session).',
  },
  'again-moved': {
    head: 'It moves: another state in the second output',
    text: 'Connection {connection}: {first} in the first output, {second} in the second. It is not stuck in the state where it was.',
    next: 'Wait some seconds and look once more.',
  },
  'again-gone': {
    head: 'It is over: the connection is not in the second output',
    text: 'Connection {connection} says {first} in the first output, and the second does not list it any more. If both are whole, the close has ended.',
  },
  'again-back': {
    head: 'The session is logged in again in the second output',
    text: 'Session {connection}: {first} in the first output, logged in (S5, Q3) in the second.',
  },
  'lio-cleanup-wait-twice': {
    head: 'Stuck close on the target, if seconds lie between the two outputs',
    text: 'The text shows the same connection in CLEANUP_WAIT more than once (session {session}, connection {cid}). If some seconds lie between the outputs, the close is stuck.',
  },
  'stack-close-waits': {
    head: 'Stuck close on the target: it waits for the backstore',
    text: 'A kernel stack shows an LIO connection thread inside iscsit_close_connection(), waiting for a SCSI command that the backstore has not completed ({frame}). This is what a stuck CLEANUP_WAIT (S8) looks like from inside; after a Logout the connection would show IN_LOGOUT (S6) instead.',
    next: 'Make the backstore answer: bring its path up, restart its daemon (tcmu-runner for TCMU), or let the device fail so that the commands complete with errors. The connection then disappears on its own.',
    avoid: 'Leave ACLs, portal groups and targets alone until it is gone: deleting or disabling them waits for the same commands.',
  },
  'scst-closing': {
    head: 'SCST is closing a connection; only if that stays is it stuck',
    text: 'The connection of {initiator} says closing: SCST tears it down. It waits without a limit for commands of the storage below.',
    next: 'Read the file state again 10 seconds later. If it still says closing, make the storage below answer.',
  },
  'scst-closing-state': {
    text: 'Of the RFC’s states S8 comes nearest to SCST’s closing; after a Logout it is S6.',
  },
  'scst-closing-twice': {
    head: 'SCST’s close is stuck, if seconds lie between the outputs',
    text: 'The connection of {initiator} says closing more than once in this text. If some seconds lie between, the close is stuck: the counterpart of a stuck CLEANUP_WAIT in LIO. The usual cause is a command that the storage below has not completed.',
    next: 'Make the storage below answer; the connection then goes away on its own.',
  },
  'stack-close-elsewhere': {
    head: 'The target is closing a connection; stuck or not, one stack does not show',
    text: 'A kernel stack shows an LIO connection being closed (iscsit_close_connection), but none of the functions that wait for the backstore. One stack alone does not show whether it is stuck, or on what.',
    next: 'Read the stack again some seconds later.',
  },
  'stack-login-waits': {
    head: 'A login on the target waits for an old session to close',
    text: 'A kernel stack shows an LIO login waiting in session reinstatement ({frame}): the same initiator logs in again, and its old session does not close. Meanwhile every other login to this portal group waits too, and then times out.',
    next: 'Find the iscsi_trx thread in D state and read its stack: that is the close this login waits for.',
  },
  'stack-login-waits-for-portal-group': {
    head: 'A login on the target waits for another login',
    text: 'A kernel stack shows an LIO login waiting for the login lock of its portal group (iscsit_access_np): another login to the same group holds it.',
  },
  'stack-admin-waits': {
    head: 'A command on the target waits inside the kernel',
    text: 'A kernel stack shows an administrative command waiting inside LIO ({frame}). The wait cannot be interrupted, and targetcli holds its lock file meanwhile, so it silently blocks later targetcli calls.',
    next: 'Find what it waits for: the stack of the iscsi_trx thread in D state, and the state of the backstore.',
    avoid: 'Do not start a second delete or disable.',
  },
  'thread-in-d-state': {
    head: 'A thread waits inside the kernel',
    text: 'Thread {thread} (pid {pid}) is in D state: it waits in the kernel and cannot be interrupted.',
    next: 'Read /proc/{pid}/stack.',
  },
  'lio-backstore-likely': {
    text: 'If the pair stays, the likely cause is I/O that the backstore has not completed. The text itself does not show the cause: the stack of the closing thread would.',
  },
  'cleanup-wait-by-rfc': {
    text: 'By the RFC a connection leaves CLEANUP_WAIT when the initiator logs it out, when time runs out, or with its session (M1, M2).',
  },
  'lio-no-logout-needed': {
    text: 'LIO waits for no logout here, and no timer clears the connection: Time2Retain starts only when the session is FAILED and its last connection is closed.',
  },
  'close-waits-for-commands': {
    head: 'The target waits for commands of its backstore',
    text: 'The log shows LIO waiting for commands that the backstore has not completed. The wait has no upper limit.',
    next: "Look at the backing device: dmesg, its daemon’s log, multipath, iostat -x.",
  },
  'close-not-finished': {
    head: 'A close on the target has very likely not finished',
    text: "The target decided to close the connection of {nexus} at {first}, yet its NOP-In timer for the same I_T nexus still fired at {second}. The close stops that timer early, so very likely it had not got that far by then. The text does not show the connection’s state.",
  },
  'logins-time-out-meanwhile': {
    head: 'Logins fail since the target lost a connection',
    text: 'After the target gave up a connection, logins at its portal failed or timed out ({count} lines). That fits a login that waits for the old session to close; the text does not prove it.',
  },
  'lio-in-logout': {
    head: 'A logout on the target; stuck if it lasts for seconds',
    text: 'Connection {cid} of session {session} says IN_LOGOUT (S6). After a Logout LIO closes without passing through CLEANUP_WAIT, so a close that is blocked shows up as IN_LOGOUT. If it is short, it is a normal logout; if it lasts for seconds, treat it like a stuck CLEANUP_WAIT.',
  },
  'lio-failed-no-connection': {
    head: 'The session has lost its connections, and its time is running',
    text: 'Session {session} says FAILED (Q4) and has no connection left: the close is finished and Time2Retain is running.',
  },
  'abort-waits': {
    head: 'An abort has no end in this text: the target waits for the backstore',
    text: 'The initiator aborted the command with tag {tag}, and no line here says that the abort ended. LIO then waits for the backstore to give the command back (target_put_cmd_and_wait); a later close, or a new login of this initiator, hangs behind it.',
    next: 'Look for errors of the backing device around the same time, and make it answer.',
  },
  'tcmu-group-disabled': {
    head: 'tcmu-runner has disabled the portal group, and no line enables it again',
    text: 'tcmu-runner disables a portal group while it recovers a backstore, and later enables it again without anyone’s help. Disabling ends all sessions of the group; a login meanwhile is refused with “Unable to locate Target Portal Group”.',
    next: 'If the group is still disabled, look in the log of tcmu-runner for what its recovery waits for.',
  },
  'tcmu-command-timed-out': {
    head: 'The backstore of the target did not complete a command in time',
    text: 'tcmu-runner gave up waiting for Ceph and treats its backstore as lost. The fault is below iSCSI; sessions that end or logins that fail around the same time follow from it.',
    next: 'Look at the Ceph cluster from this host, and at the log of tcmu-runner.',
  },
  'stack-abort-waits': {
    head: 'An abort or LUN reset is stuck: the target waits for the backstore',
    text: 'A kernel stack shows LIO aborting a command or resetting a LUN and waiting for the backstore to give the command back ({frame}). No state has moved, but a close or a new login of the same initiator will hang behind it.',
    next: 'Make the backstore answer: bring its path up, or restart its daemon (tcmu-runner for TCMU).',
  },
  'target-nopin-timeout': {
    head: 'The target heard nothing more and closed the connection',
    text: "The target sent a NOP-In and heard nothing back (by default after 15 s of silence and 30 s of waiting), so it closes the connection (T15 a). The initiator’s side may still believe that it is logged in.",
  },
  'target-dataout-timeout': {
    head: 'Write data did not come, and the target closed the connection',
    text: 'The target waited for write data that did not come, and closes the connection (T15 a).',
  },
  'scst-timeout': {
    head: 'The initiator did not answer SCST, which closes the connection',
    text: 'SCST could not send, or got no answer, within its time (RspTimeout, 90 s unless changed), and closes the connection (T15 a).',
  },
  'chap-needed': {
    head: 'Login refused: the target requires CHAP',
    text: 'The target requires CHAP and the initiator used none, so the login is refused with status 0201 (T7 a).',
    next: 'Set CHAP on the initiator (node.session.auth.authmethod = CHAP, user and password), or turn authentication off for the portal group.',
  },
  'chap-not-set': {
    head: 'Login refused: the target has no CHAP user for this initiator',
    text: 'The initiator offers CHAP, but its ACL (for an initiator without an ACL, the portal group) has no user and password, so the login is refused (T7 a).',
    next: 'Set user and password on the target’s ACL, and check that the initiator’s CHAP setting is the one you mean.',
  },
  'login-peer-gave-up': {
    head: 'The initiator gave up before the target answered its login',
    text: 'During a login the connection was gone before the target had answered ({retcode}): the initiator had given up.',
    next: 'If logins take long, find what holds them up: an old session of the same initiator that does not close, or the backstore.',
  },
  'no-acl': {
    head: 'Login refused: no ACL for this initiator',
    text: 'The target has no ACL for this initiator name in this portal group, so the login is refused with status 0202 (T7 a).',
    next: 'Compare the initiator name in the line with the ACLs, letter by letter.',
  },
  'login-rejected': {
    head: 'Login refused: status {status}',
    text: 'A login was refused with status {status}: {login}.',
  },
  'packets-initiator-closed': {
    head: 'The initiator’s end closed the connection without a logout',
    text: 'The initiator’s end closed the connection from {connection} first, without a completed Logout (T15, T16 or T17).',
    next: 'Look at the initiator’s log at this time: its NOP-Out timer, a restart of iscsid, or a program that was killed.',
  },
  'packets-target-closed': {
    head: 'The target’s end closed the connection without a logout',
    text: 'The target’s end closed the connection from {connection} first, without a completed Logout (T15, T16 or T17).',
    next: 'Look at the target’s log at this time: its NOP-In timer, a deleted ACL or a disabled portal group.',
  },
  'login-status-by-line': {
    head: 'Login refused: status {status}',
    text: 'A login was refused. The line prints no status; iscsid prints it for status {status}: {login}.',
  },
  'iscsiadm-number-refused': {
    head: 'Login refused: number {number} of iscsiadm',
    text: 'iscsiadm ended with number {number}: {exit}.',
    next: "Read the target’s log at that moment, then compare CHAP name and secret on both sides, and the initiator name with the ACLs.",
  },
  'iscsiadm-number-no-transport': {
    head: 'The login ran out of time, very likely before TCP was up',
    text: 'iscsiadm ended with number {number}: {exit}. So TCP probably never came up (T2). It does not prove a fault of the network: a target that refuses for the moment (status 03xx, a disabled portal group) is tried again until the time has elapsed, and ends here too.',
    next: "Check from this host that the portal answers (nc -zv, port 3260), and read the target’s log for refused logins.",
  },
  'iscsiadm-number-daemon-gone': {
    head: 'iscsid died during the command',
    text: 'iscsiadm ended with number {number}: {exit}. Whether a login went out is not known; nothing here says that the target refused one.',
    next: 'Run systemctl status iscsid iscsid.socket, and start or enable them.',
  },
  'iscsiadm-number-not-sent': {
    head: 'The command failed before anything was sent',
    text: 'iscsiadm ended with number {number}: {exit}. Nothing was sent to the target, and no connection changed its state.',
    next: 'Run the command as root, with iscsid running and the driver loaded (modprobe iscsi_tcp).',
  },
  'iscsiadm-number': {
    text: 'iscsiadm ended with number {number}: {exit}.',
  },
  'connect-refused': {
    head: '{portal} refuses connections',
    text: '{portal} refused the TCP connection (T2): very likely the host is up and nothing listens on that port.',
    next: 'At the target, check that its service runs and listens on this address and port.',
  },
  'connect-no-route': {
    head: '{portal} cannot be reached',
    text: '{portal} cannot be reached: no route or no network (T2). Either there is no way to the address, or a firewall rejects it, or its host is down.',
    next: 'Run ip route get with the address, then ping it.',
  },
  'connect-timed-out': {
    head: '{portal} does not answer',
    text: '{portal} did not answer the TCP connect (T2): packets are dropped on the way, very likely by a firewall, or the host is gone.',
    next: 'Capture the SYN packets at both ends.',
  },
  'target-host-booting': {
    text: '{portal} had no route first and refused the connection later: very likely the host of the target was starting, and its service not yet running.',
  },
  'portal-of-session': {
    head: 'Session {session} is reconnecting to a portal that cannot be reached',
    text: 'Session {session} in the list has portal {portal}, to which no connection could be made: it is very likely the session that iscsid tries to reconnect.',
    next: 'If the target at this portal is gone for good, make iscsid stop trying in the order that the page gives.',
  },
  'lost-together': {
    head: '{count} connections were lost at once',
    text: '{count} connections of this host were closed within one second (1020). Very likely one process or host ended them all: the target, its service, or a device on the way.',
    next: 'Look at the target, its service and the devices on the way, at that moment, before each connection.',
  },
  'bind-loop': {
    head: 'iscsid fails to reconnect, again and again',
    text: 'After the loss of connection {connection}, iscsid fails again and again to bind a new TCP connection to the session (retcode -107, not connected). This is the pattern of open-iscsi issue 387, a fault of iscsid: the session is not expected to come back until iscsid is restarted or updated.',
  },
  'no-login-no-implicit-logout': {
    text: 'By the RFC connection {connection} waits in CLEANUP_WAIT (S8, R1) meanwhile. The login that each attempt is for would end that: open-iscsi logs in with TSIH 0 and the same ISID, which is session reinstatement and logs the old session out implicitly. None of the attempts in this text got as far as a Login Request, so none of them has logged it out yet.',
  },
  'loop-1020': {
    head: 'The connection is lost again and again',
    text: 'The kernel found connection {connection} closed {count} times in this text (1020).',
    next: "Find out who closes it: the target’s log at the same moments, and a capture of the FIN or RST. Check that no two hosts use the same initiator name.",
  },
  'vmkernel-still-offline': {
    head: 'A path of ESXi is offline, and no line shows it back',
    text: 'ESXi marked {connection} OFFLINE at {first}, and nothing below shows it ONLINE again.',
    next: 'On the ESXi host, list the connections with esxcli iscsi session connection list, and try the target’s portal with vmkping.',
  },
  'vmkernel-back-online': {
    text: '{connection} was offline from {first} to {second}, and is logged in again.',
  },
  'vmkernel-new-connection': {
    text: '{connection} came back from another local port ({portal}), so this is a new TCP connection and, we infer, session reinstatement: the commands of the old session have ended.',
  },
  'lost-1020': {
    head: 'The connection was lost',
    text: 'Error 1020 on connection {connection}: the kernel found the TCP connection closed, by the other end or by something between, such as a firewall that sends RST. This line cannot tell which, or why.',
  },
  'initiator-nop-timeout': {
    head: 'The target did not answer, and the initiator dropped the connection',
    text: 'The initiator sent a NOP-Out and got no NOP-In in time (5 s + 5 s by default), so it dropped the connection itself (T15 a; error 1022).',
  },
  'recovery-timed-out': {
    head: 'I/O fails: the recovery timeout has passed',
    text: "The initiator’s recovery timeout has passed: I/O held back until then now fails. iscsid keeps trying to log in.",
  },
  'kernel-free-is-not-q1': {
    text: "The end of the recovery timeout is no transition of the RFC. N6 comes nearest, but iscsid does not give the session up, so the kernel’s FREE is not the RFC’s Q1.",
  },
  'transport-wait': {
    head: 'Connection lost; the initiator is trying to reconnect',
    text: 'Session {session}: TRANSPORT WAIT (S2). The connection is lost, and S2 is the state of the new one that iscsid is trying to make; by default it tries without limit.',
    next: "Check that the portal {portal} answers, then look at the target’s side. When it answers, iscsid logs in again on its own.",
    avoid: 'Do not count on a logout now: iscsid refuses it while it is reopening the session.',
  },
  'session-free': {
    head: 'I/O fails, unless this session never logged in',
    text: 'Session {session}: the kernel says FREE. Before the first login that is normal. Later it means that the recovery timeout ({seconds}) has passed: I/O fails at once, while iscsid still tries to reconnect.',
  },
  'session-failed': {
    head: 'Connection lost; I/O is held back for now',
    text: 'Session {session}: FAILED (Q4). I/O is held back while the recovery timeout runs ({seconds}), and iscsid tries to log in again.',
  },
  'initiator-cleanup-wait': {
    head: 'The initiator is clearing up a lost connection',
    text: 'Session {session}: iscsid says CLEANUP WAIT (S8). It normally replaces this by TRANSPORT WAIT in the same step, so it is rarely seen.',
  },
  'kernel-object-word': {
    text: "“{word}” in {file} is the kernel’s word for an object of its own. It names no state of the RFC.",
  },
  'stage-reopen': {
    head: 'The initiator is logging in again',
    text: "Session {session}: iscsid’s stage is REOPEN, that is, it is trying to log in again.",
  },
  'unknown-not-a-state': {
    head: 'No state: iscsid may not be running',
    text: 'Session {session}: “Unknown” is not a state. iscsiadm prints it when it got no answer that it has a word for: iscsid may not be running, or the session belongs to an offload driver.',
    next: 'Check that iscsid runs.',
  },
  'logout-refused-reopening': {
    head: 'Logout refused: iscsid is reconnecting',
    text: 'iscsid refused a logout because it is reopening the session; nothing was sent to the target. It refuses as long as the attempts go on.',
  },
  'word-unknown': {
    head: 'A word in this output is none that the tool prints',
    text: '“{word}” after “{label}” is a word that this tool cannot print (none of the versions read has it). It is not translated; the other words are left as printed.',
  },
  'word-cut': {
    head: 'The text breaks off before its state',
    text: 'The text breaks off within the word after “{label}”: “{word}”. No state is read from a part of a word.',
  },
  'word-never-assigned': {
    head: 'A word in this output is one that the tool never sets',
    text: '“{word}” after “{label}”: the tool has this word, but in the version read nothing ever sets it. Check where this output comes from.',
  },
  'word-not-listed': {
    head: 'A word in this output is one that LIO never lists',
    text: '“{word}” after “{label}”: LIO has this state, but lists no connection or session while it is in it. Check where this output comes from.',
  },
  'kernel-error-word': {
    head: 'The kernel met a state that it does not know',
    text: 'The kernel printed “{word}”: it met a number that none of its states has.',
  },
  'cut-off': {
    head: 'The text breaks off before its state',
    text: 'Another session begins at portal {portal}, but the text is cut off before its number and state.',
  },
  'no-open-sessions': {
    head: 'targetcli shows no session, which proves nothing',
    text: '“(no open sessions)” proves nothing: targetcli looks at ACLs only. Initiators let in without an ACL (demo mode) are listed in tpgt_N/dynamic_sessions, which it does not read.',
    next: 'Read dynamic_sessions of every portal group.',
  },
  'dynamic-session': {
    head: 'A session without an ACL, and its state is not shown',
    text: '{initiator} is logged in without an ACL (a dynamic session). targetcli does not list it, and no info file shows its state.',
  },
  'no-session-for-acl': {
    head: 'No session for this ACL',
    text: 'The info file says that no session is attached to the ACL of {initiator}. That concerns only this ACL in this portal group.',
  },
  'no-session-with-sid': {
    head: 'No session with this number',
    text: 'targetcli knows no session with number {sid}.',
  },
  'no-active-sessions': {
    head: 'No session on this host',
    text: 'iscsiadm found no session on this host. What the target still keeps of an old one is another matter.',
  },
  'one-session-per-acl': {
    text: 'LIO shows one session for each ACL, the newest. An older one of the same initiator name, a stuck one included, does not appear. Session numbers count per portal group, so the same number can stand for two sessions.',
  },
  'list-without-connections': {
    head: 'The list does not show the connections',
    text: 'This list has no connection lines, so the state of the connections is not known.',
    next: 'Run targetcli sessions detail.',
  },
  'list-without-states': {
    head: 'The list does not show states',
    text: 'This list names sessions but prints no states: a session is listed whether it is logged in or trying to reconnect.',
    next: 'Run iscsiadm -m session -P 1.',
  },
  'tgt-without-states': {
    head: 'tgtadm shows no states',
    text: "tgtadm lists nexuses and connections but prints no state of theirs (“State: ready” is the target’s).",
  },
  'freebsd-waiting-for-tasks': {
    head: 'A close on the target waits for its storage, if it is still there',
    text: "FreeBSD’s target is closing a connection and waits, without a limit, for tasks of the storage below.",
  },
  'not-authenticated': {
    text: '“(NOT AUTHENTICATED)” is not a login failure. It tells whether mutual CHAP credentials are set on the ACL; a session with one-way CHAP shows it too.',
  },
  authenticated: {
    text: '“(authenticated)” says only that mutual CHAP credentials are set on the ACL, and nothing about how this initiator logged in.',
  },
  'state-number': {
    text: "“state ({number})” is a number of iscsid’s own list: {number} is {word}, which is {state} of the RFC. It is not S{number}.",
  },
  'login-peer-left': {
    text: 'A peer closed the connection while the target waited for the header of a login. Port checks, load balancers and monitoring do that; it harms nothing.',
  },
  'aborts-ended': {
    text: 'Aborted commands that came back, by their tags: {count}. These aborts have ended.',
  },
  'scst-identifier': {
    text: 'SCST’s sid {sid} is ISID and TSIH in one number: ISID {isid}, TSIH {tsih}. It is no session number of LIO or open-iscsi.',
  },
  'reinstated-not-continued': {
    text: '“operational after recovery” is session reinstatement, not continuation: open-iscsi logs in with TSIH 0 and the same ISID, so the commands of the old session have ended.',
  },
  'lio-log-without-ids': {
    text: "LIO’s “Moving to” lines carry no connection number. They were read in their order; where several connections move at once, order is not proof.",
  },
  'packets-without-pdus': {
    text: 'The text shows TCP packets with data, but not which iSCSI PDUs are in them.',
    next: 'Print the PDUs: tshark -r FILE -O iscsi. For another port than 3260 or 860 add -d tcp.port==PORT,iscsi.',
  },
  'packets-not-told-apart': {
    text: 'Several connections between the same two addresses are open, and a one-line list prints no port with a PDU. Their PDUs are not assigned to any of them.',
    next: 'Print the tree, which has the ports: tshark -r FILE -O iscsi.',
  },
  'packets-of-both-ends': {
    text: 'The transitions are those that the RFC has for these packets, at either end. What either program holds in memory can differ, and timers that run out (M1, N6, T2 after silence) are no packets.',
  },
  'logged-out-later': {
    text: 'Session {session} is in the list, and further down the text it logs out: the list shows it as it was before.',
  },
  'scsi-device-state': {
    text: '“State: running” beside a host or disk is the state of the SCSI device, not of the session or connection.',
  },
  'both-sides': {
    text: 'The text holds lines of both sides, initiator and target. Each is read as its own side sees it.',
  },
  healthy: {
    head: 'Logged in; nothing is wrong in this output',
    text: 'Session {session} is LOGGED_IN (Q3) and its connections are LOGGED IN (S5): nothing is wrong in what this output shows.',
  },
  'word-alone': {
    head: 'One word alone: it may mean any of what follows',
    text: 'Which tool printed “{word}” is not known, so no meaning is chosen.',
    next: 'Paste the lines around it too.',
  },
  'alone-state': {
    text: 'It may be the RFC’s state {state}.',
  },
  'alone-transition': {
    text: 'It may be the RFC’s transition {word}: {label}.',
  },
  'alone-name': {
    text: 'It may be the word “{word}” of {label}: {state}.',
  },
  'alone-name-inferred': {
    text: 'It may be the word “{word}” of {label}; by what that product does, {state}.',
  },
  'alone-no-state': {
    text: 'It may be the word “{word}” of {label}, which names no state of the RFC.',
  },
  'alone-error-code': {
    text: 'It may be error code {number} ({word}) of the Linux initiator.',
  },
  'alone-login-exit': {
    text: 'It may be the number {number} that iscsiadm ends with when a login fails: {exit}.',
  },
  'alone-exit': {
    text: 'It may be the number {number} that iscsiadm ends with: {exit}.',
  },
  'alone-status': {
    text: 'It may be the status {status} of a Login Response: {login}.',
  },
  'unread-cut': {
    text: '{count} lines were not understood; the first {kept} of them are kept.',
  },
} as const satisfies FindingWords;
