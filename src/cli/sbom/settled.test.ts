import { expect, it } from 'vitest';
import { settled } from './settled.ts';

it('leaves out what differs from run to run and from folder to folder, and nothing else', () => {
	const bom = {
		bomFormat: 'CycloneDX',
		serialNumber: 'urn:uuid:abcef82d-62a4-4f7a-80a3-a582c3976f3d',
		metadata: {
			timestamp: '2026-11-21T12:29:51.309Z',
			lifecycles: [{ phase: 'pre-build' }],
			component: { name: 'some-folder', version: '0.1.0' },
		},
		components: [{ name: 'zod' }],
	};
	expect(settled(bom, 'contributing-factors')).toEqual({
		bomFormat: 'CycloneDX',
		metadata: {
			lifecycles: [{ phase: 'pre-build' }],
			component: { name: 'contributing-factors', version: '0.1.0' },
		},
		components: [{ name: 'zod' }],
	});
});
