/** The drawer's panels, in the order of their tabs. */
export const panelNames = ['outbox', 'drive', 'forms', 'triggers', 'sharing', 'clock', 'executions'] as const;

export type PanelName = (typeof panelNames)[number];

export const isPanelName = (text: string): text is PanelName => panelNames.some((name) => name === text);
