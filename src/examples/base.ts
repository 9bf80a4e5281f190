/** The path of the complete record that the examples change. */
export const RECORD = 'content/postmortems/2021-08-25-example-braces.mdx';

/** The text of the complete record, with parts of it put in place of others; throws where a part is not in it. */
export function base(swaps: [was: string, is: string][] = []): string {
	return swaps.reduce((text, [was, is]) => {
		if (!text.includes(was))
			throw new Error(`The complete record does not hold ${JSON.stringify(was)}.`);
		return text.replace(was, () => is);
	}, COMPLETE);
}

const COMPLETE = `---
title: A missing pair of braces deletes every service
summary: A template lost its braces, the namespaces became invalid, and the deploy tool removed every service.
organization: example
occurred: '2021-08-25'
environments: [production]
components: [delivery/argo-cd]
triggers: [configuration-change]
impact:
  summary: The site was down.
  kinds: [full-outage]
  audience: [end-users]
  severity:
    rubric: critical
timeline:
  - at: '2021-08-25T15:30Z'
    event: The change is merged.
    marks: [trigger, impact]
    cite: blog
  - at: '2021-08-25T15:42Z'
    event: Every dashboard turns red.
    marks: [detected]
    cite: blog
rootCause:
  statement: The template was not applied.
  cite: blog
causes:
  - cause: unvalidated-change
    how: Nothing tested the templates.
    cite: blog
lessons:
  - id: test-templates
    name: Test templates
    lesson: Templates are code and need tests.
    ask: Which of your templates is never rendered before it is merged?
    inferred: true
sources:
  - id: blog
    title: How a couple of characters brought down our site
    url: https://example.com/post
    publisher: Example
    kind: postmortem
    relation: first-hand
    accessed: '2026-11-21'
    read: whole
entry:
  status: published
  added: '2026-11-21'
  preparedBy: person
---

## What happened

The braces were missing[^blog].
`;
