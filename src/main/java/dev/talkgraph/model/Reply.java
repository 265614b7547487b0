package dev.talkgraph.model;

/**
 * What a server answered.
 *
 * @param content the model's words
 * @param isCut whether they end where the limit was reached
 * @param tokensIn tokens that were read
 * @param tokensOut tokens that were written
 */
record Reply(String content, boolean isCut, long tokensIn, long tokensOut) {}
