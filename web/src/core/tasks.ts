// Every task of the worker by name, each a few calls of what the other files can do.

import type { Draft, OpenReply } from './api.gen';
import { notAskedIn } from './asked';
import { keptContacts } from './contacts';
import { Answers } from './answers';
import { notNow } from './errors';
import { backup, changePassphrase, copyAsItIs, eraseEverything, proofOf, RecoveryCode, setLockAfter } from './keeping';
import { KeptDrafts } from './kept-drafts';
import { joinLate } from './late';
import { lockAfterOf } from './lock-after';
import { days, due, entries, everyMoment, repeats, review, tags, timeline, versions } from './looking';
import type { Opened, TaskName, Tasks } from './messages';
import { edit, erase, fromInbox, log, set, toInbox } from './moments';
import { noticesOf, readNotices } from './notices';
import { look } from './inspecting';
import { create, lock, unlock, type Open } from './opening';
import { restore } from './restoring';
import { readPublic, writePublic } from './public-file';
import { thisMoment, type Session } from './session';
import { repair, tidy } from './tidying';
import { Trapped } from './wasm';

export type TaskTable = { [Name in TaskName]: (input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']> };

export function tasksOf(session: Session): TaskTable {
  const drafts = new KeptDrafts(session);
  const code = new RecoveryCode(session);
  const answers = new Answers(session);
  let openFile: Open['file'] = 'a';

  /** What fails after the core has opened the journal must not leave it open behind a screen that says it is locked. */
  const opened = async (open: Open): Promise<Opened> => {
    answers.forget();
    try {
      return await told(open);
    } catch (thrown) {
      code.forget();
      if (!(thrown instanceof Trapped)) await lock(session);
      throw thrown;
    }
  };

  const told = async ({ reply, file }: Open): Promise<Opened> => {
    openFile = file;
    const { settings = [] } = await session.call('settings', {});
    const inbox = reply.read_only === true ? null : await fromInbox(session).catch(notNow);
    return {
      readOnly: reply.read_only === true,
      lastUnlock: reply.last_unlock ?? null,
      recoverySet: reply.recovery_set === true,
      notices: await noticesOf(session, reply, inbox),
      lastBackup: reply.last_backup ?? null,
      lockAfter: lockAfterOf(settings),
      notAsked: notAskedIn(settings),
      contacts: keptContacts(settings),
      untidy: isUntidy(reply),
      drafts: await draftsAfter(reply.read_only === true),
    };
  };

  const draftsAfter = async (readOnly: boolean): Promise<Draft[]> => {
    const all = await drafts.load(readOnly);
    return readOnly ? all : joinLate(session, drafts, all);
  };

  return {
    look: () => look(session),
    create: async ({ passphrase }) => {
      const made = await create(session, passphrase);
      code.created(made.slot);
      return opened(made);
    },
    unlock: async ({ secret }) => opened(await unlock(session, secret)),
    restore: async ({ file, secret }) => opened(await restore(session, file, secret)),
    lock: async () => {
      code.forget();
      answers.forget();
      await lock(session);
      return null;
    },
    log: async ({ moment }) => done(log(session, moment)),
    inbox: async ({ moment }) => done(toInbox(session, moment)),
    draft: async ({ purpose, text }) => done(drafts.put(purpose, text)),
    guide: (request) => session.call('guide', request),
    resume: (request) => session.call('guide_resume', request),
    repeats: (request) => repeats(session, request),
    timeline: (query) => timeline(session, query),
    entries: (query) => entries(session, query),
    days: (range) => days(session, range),
    versions: ({ id }) => versions(session, id),
    due: () => due(session),
    review: () => review(session),
    every: ({ kinds }) => everyMoment(session, kinds),
    people: () => session.call('people', {}),
    tags: () => tags(session),
    insights: () => answers.insights(),
    urgeRange: () => answers.urgeRange(),
    suggest: (request) => answers.suggest(request),
    readQuestionnaire: ({ bytes }) => answers.readQuestionnaire(bytes),
    scoreForm: (request) => answers.scoreForm(request),
    formHistory: (request) => answers.formHistory(request),
    witnesses: (request) => session.call('witnesses', { ...request, ...thisMoment() }),
    edit: async ({ id, body }) => done(edit(session, id, body)),
    erase: async ({ id }) => done(erase(session, id)),
    setSetting: async (setting) => done(set(session, setting)),
    noticesRead: async () => done(readNotices(session)),
    tidy: async () => done(tidy(session)),
    repair: async () => done(repair(session)),
    makeWords: async () => (await session.call('made_words', {})).text,
    newRecoveryCode: ({ passphrase }) => code.make(passphrase),
    confirmRecoveryCode: async ({ groups }) => done(code.confirm(groups)),
    forgetRecoveryCode: async () => {
      code.forget();
      return null;
    },
    checkRecoveryCode: async ({ text }) => {
      const { complete, wrong_group } = await session.call('recovery_check', { text });
      return { complete: complete === true, wrongGroup: wrong_group ?? null };
    },
    changePassphrase: async ({ current, next }) => done(changePassphrase(session, current, next)),
    backup: async ({ passphrase }) => backup(session, await proofOf(session, passphrase)),
    copyAsItIs: ({ passphrase }) => copyAsItIs(session, passphrase, openFile),
    setLockAfter: async ({ passphrase, after }) => done(setLockAfter(session, passphrase, after)),
    eraseEverything: async ({ passphrase }) => {
      await eraseEverything(session, await proofOf(session, passphrase));
      code.forget();
      return null;
    },
    readPublic: async () => readPublic(await session.store()),
    writePublic: async ({ text }) => done(writePublic(await session.store(), text)),
  };
}

async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}

/** Many single frames make the next opening slow; compaction puts them into batches. */
function isUntidy(reply: OpenReply): boolean {
  return reply.read_only !== true && reply.loose_frames > 1000 && reply.loose_frames * 5 > reply.records;
}
