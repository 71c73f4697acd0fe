import type { RoleId } from '../../domain/role-id.ts';

/** Stages of a career in one job: of whoever learns it, has begun it, or has come far in it. */
const STAGES =
  'apprentice|trainee|student|pupil|intern|junior|graduate|entry-level|mid-level|newly-(?:qualified|chartered|licensed)|senior|lead|principal|journeyman|advanced|higher-level|approved';
/** Ranks that make posts of their own as well: a "chief officer" and a "head cashier" are more than officers and cashiers. */
const POSTS = 'head|chief|master|deputy';

/** What stages of a career put before the name of a job in its id: "senior-", "newly-qualified-". The source of a regular expression. */
export const STAGE_PREFIX = `(?:${STAGES})-`;

const RANK_PREFIX = `(?:${STAGES}|${POSTS})-`;
const BEGINS_WITH_STAGE = new RegExp(`^${STAGE_PREFIX}`);
const BEGINS_WITH_RANK = new RegExp(`^${RANK_PREFIX}`);
const NOTHING_BUT_RANKS = new RegExp(`^(?:${RANK_PREFIX})+$`);

/** Whether an id begins with a stage of a career: "senior-actuary", whatever the rest is. */
export const beginsWithStage = (role: RoleId): boolean => BEGINS_WITH_STAGE.test(role);

/** The same for any rank: "head-cashier". */
export const beginsWithRank = (role: RoleId): boolean => BEGINS_WITH_RANK.test(role);

/** Whether a role is a job with ranks before it and nothing else: "newly-qualified-electrician" of "electrician". */
export const isRankOf = (role: RoleId, job: RoleId): boolean =>
  role.endsWith(`-${job}`) && NOTHING_BUT_RANKS.test(role.slice(0, -job.length));
