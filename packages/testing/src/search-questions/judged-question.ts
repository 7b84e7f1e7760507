/**
 * What a visitor asks, and the addresses that answer it, any of them; none where nothing should be found.
 * A contact's card is written as the address of the list, `#`, and the contact's role.
 */
export type JudgedQuestion = readonly [question: string, ...answers: string[]];
