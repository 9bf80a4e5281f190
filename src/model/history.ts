/** How a file came to be as it is: the day of its last change in UTC, as `2026-11-20`, and how often it was changed since it was added. */
export interface FileHistory {
	last: string;
	changes: number;
}

/** What `git log` must be asked for `historiesFrom`. */
export const LOG = ['--no-merges', '--name-status', '-M', '-z', '--format=%x01%ct'] as const;

/**
 * Reads what `git log` prints with `LOG`, newest first, into the history of each file by its present
 * path. A renamed file keeps the history it had under its former names, and the renaming alone is no
 * change; a file that was deleted and added again begins anew.
 */
export function historiesFrom(log: string): Record<string, FileHistory> {
	const histories = new Map<string, FileHistory>();
	/** What a path of the past is called now; undefined for what is gone. */
	const present = new Map<string, string | undefined>();
	for (const commit of log.split('\x01').slice(1)) {
		const [time = '', ...rest] = commit.split('\0').map((part) => part.replace(/^\n+/, ''));
		if (!/^\d+$/.test(time)) continue;
		const last = new Date(Number(time) * 1000).toISOString().slice(0, 10);
		for (const { status, path, before } of changesIn(rest)) {
			const now = present.has(path) ? present.get(path) : path;
			if (now !== undefined && status !== 'D' && status !== 'R100') {
				const known = histories.get(now);
				if (known) known.changes++;
				else histories.set(now, { last, changes: 0 });
			}
			if (before) present.set(before, now);
			if (before || status === 'D' || status === 'A') present.set(path, undefined);
		}
	}
	return Object.fromEntries(histories);
}

interface Change {
	/** As git writes it: `A` added, `M` modified, `D` deleted, `R086` renamed and 86 % alike. */
	status: string;
	path: string;
	/** The path before a rename, or empty. */
	before: string;
}

function changesIn(parts: string[]): Change[] {
	const changes: Change[] = [];
	for (let at = 0; at < parts.length;) {
		const status = parts[at++] ?? '';
		if (!status) continue;
		const first = parts[at++] ?? '';
		const isMove = /^[RC]/.test(status);
		const path = isMove ? (parts[at++] ?? '') : first;
		changes.push({ status, path, before: isMove ? first : '' });
	}
	return changes;
}
