/**
 * A small house built against the stack law, room by room, so that the law's test is seen to fail
 * where it should.
 */
package leaning;
