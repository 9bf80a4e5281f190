import { round } from '../axis.ts';
import type { TermNode } from '../taxonomy.ts';
import type { Flow } from './propagation.ts';

/** A group of components at one side of the drawing, in pixels. */
export interface FlowEnd {
	node: TermNode;
	y: number;
	height: number;
}

/** A band from a group at the left to one at the right: an outline for `path`, x from 0 to 100, y in pixels. */
export interface FlowBand {
	flow: Flow;
	path: string;
}

/** What brings down what, from left to right. */
export interface FlowDrawing {
	left: FlowEnd[];
	right: FlowEnd[];
	bands: FlowBand[];
	height: number;
}

const HEIGHT = 420;
const LEAST = 18;
const GAP = 8;
const THICKEST = 12;

/** Lays out the groups at both sides, the largest at the top, and the bands between them. */
export function flowDrawing(flows: Flow[]): FlowDrawing {
	const total = flows.reduce((sum, { postmortems }) => sum + postmortems.length, 0);
	const unit = Math.min(THICKEST, HEIGHT / Math.max(1, total));
	const left = sideOf(flows, unit, ({ from }) => from);
	const right = sideOf(flows, unit, ({ to }) => to);
	const place = (side: FlowEnd[]) => new Map(side.map(({ node }, at) => [node.id, at]));
	const [lefts, rights] = [place(left), place(right)];
	const used = { left: left.map(({ y }) => y), right: right.map(({ y }) => y) };
	const height = Math.max(...[...left, ...right].map((end) => end.y + end.height), 0);
	const inOrder = flows.toSorted(
		(a, b) =>
			lefts.get(a.from.id)! - lefts.get(b.from.id)! || rights.get(a.to.id)! - rights.get(b.to.id)!,
	);
	const bands = inOrder.map((flow) => {
		const thick = flow.postmortems.length * unit;
		const [from, to] = [lefts.get(flow.from.id)!, rights.get(flow.to.id)!];
		const [a, b] = [used.left[from]!, used.right[to]!];
		used.left[from] = a + thick;
		used.right[to] = b + thick;
		return { flow, path: outline(a, b, thick) };
	});
	return { left, right, bands, height: round(height) };
}

function sideOf(flows: Flow[], unit: number, end: (flow: Flow) => TermNode): FlowEnd[] {
	const groups = [...Map.groupBy(flows, end)]
		.map(([node, own]) => ({
			node,
			count: own.reduce((sum, { postmortems }) => sum + postmortems.length, 0),
		}))
		.sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
	let y = 0;
	return groups.map(({ node, count }) => {
		const height = Math.max(LEAST, round(count * unit));
		const place = { node, y: round(y), height };
		y += height + GAP;
		return place;
	});
}

function outline(a: number, b: number, thick: number): string {
	const [a1, b1, a2, b2] = [a, b, a + thick, b + thick].map(round);
	return `M0 ${a1}C50 ${a1} 50 ${b1} 100 ${b1}V${b2}C50 ${b2} 50 ${a2} 0 ${a2}Z`;
}
