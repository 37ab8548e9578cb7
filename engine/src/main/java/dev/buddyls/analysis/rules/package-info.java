/** The rules: one class and one page each, named after the mistake. */
package dev.buddyls.analysis.rules;
