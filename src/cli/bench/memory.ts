import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 200;

/** Watches how much memory a process and all that it started hold together; where `/proc` tells. */
export function watchMemory(pid: number): () => number | undefined {
	let peak: number | undefined;
	const timer = setInterval(() => {
		const held = memoryOf(pid);
		if (held !== undefined) peak = Math.max(peak ?? 0, held);
	}, EVERY);
	return () => {
		clearInterval(timer);
		return peak;
	};
}

/** In MB, shared pages counted once for each process. */
function memoryOf(root: number): number | undefined {
	try {
		const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
		const found = processes.flatMap((name) => statusOf(name) ?? []);
		const family = new Set([root]);
		// A child may stand before its parent.
		for (let size = 0; size !== family.size;) {
			size = family.size;
			for (const { pid, parent } of found) if (family.has(parent)) family.add(pid);
		}
		const held = found.filter(({ pid }) => family.has(pid));
		return held.reduce((all, { kilobytes }) => all + kilobytes, 0) / 1000;
	} catch {
		return undefined;
	}
}

function statusOf(name: string) {
	try {
		const status = readFileSync(`/proc/${name}/status`, 'utf8');
		const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
		return { pid: Number(name), parent: field('PPid'), kilobytes: field('VmRSS') || 0 };
	} catch {
		return undefined;
	}
}
