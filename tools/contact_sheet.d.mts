// The types of what the walks of the pictures use of contact_sheet.mjs.
export declare function fileName(state: string): string;
export declare function looksOf(screen: { whole: string[] }, state: string): { name: string; head: string }[];
