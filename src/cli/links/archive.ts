import { archiveAddress } from '../../model/address.ts';
import type { Fetch } from './visit.ts';

/** The newest capture of a page that the Internet Archive names; else its list of captures. */
export async function captureOf(address: string, ask: Fetch = fetch): Promise<string> {
	try {
		const question = `https://archive.org/wayback/available?url=${encodeURIComponent(address)}`;
		const answer = await ask(question, { signal: AbortSignal.timeout(20_000) });
		const { archived_snapshots: captures } = (await answer.json()) as {
			archived_snapshots?: { closest?: { available?: boolean; url?: string } };
		};
		const { available, url = '' } = captures?.closest ?? {};
		const isCapture = /^https?:\/\/web\.archive\.org\/web\/\d+\//.test(url);
		if (available && isCapture) return url.replace(/^http:/, 'https:');
	} catch {
		// The archive may be down; the list of captures is right all the same.
	}
	return archiveAddress(address);
}
