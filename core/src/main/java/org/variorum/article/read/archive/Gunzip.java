package org.variorum.article.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Unreadable;

/**
 * Unpacks gzip (RFC 1952), all members one after another, and knows where each began: an archive of
 * the web has one a record, and whoever looks a record up does so by the byte of its member. Broken
 * in one member, it can go on at the next. Not thread-safe.
 */
public final class Gunzip extends InputStream {

  /** Where a member begins, in what is packed and in what comes out. */
  private record Member(long packed, long unpacked) {}

  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_CHECK = 2;

  /**
   * How many members are remembered that nobody has asked for yet; an archive with one a record
   * needs but a few. A place can be said from any earlier member just as well, only less briefly.
   */
  private static final int MOST_MEMBERS = 1 << 10;

  private final PackedBytes bytes;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final Deque<Member> members = new ArrayDeque<>();
  private boolean inMember;
  private boolean ended;
  private long memberStart;
  private long unpacked;
  private @Nullable Unreadable failure;

  /** Unpacks {@code in}, whose first byte is the first of a member. */
  public Gunzip(InputStream in) {
    this.bytes = new PackedBytes(in);
  }

  /**
   * Where the byte {@code at} of what comes out stands: the first byte of its member in what is
   * packed, and how many bytes further on in what that unpacks to. To be asked in rising order.
   */
  Place place(long at) {
    Member member = new Member(0, 0);
    while (!members.isEmpty() && members.getFirst().unpacked() <= at) {
      member = members.removeFirst();
    }
    members.addFirst(member);
    return new Place(member.packed(), at - member.unpacked());
  }

  /** How many bytes have come out so far. */
  long unpacked() {
    return unpacked;
  }

  /**
   * Goes on behind what cannot be understood: with the next member, or where this one is broken,
   * with whatever looks like one. False if there is none.
   *
   * @param watch counts what is passed over, which may be a bomb like anything else; or null
   * @throws Unreadable if that is too much
   */
  boolean resume(@Nullable Expansion watch) throws IOException {
    passOverMember(watch);
    if (failure != null) {
      failure = null;
      inMember = false;
      ended = !bytes.seek(memberStart + 1);
    }
    return !ended;
  }

  private void passOverMember(@Nullable Expansion watch) throws Unreadable {
    byte[] scratch = new byte[1 << 13];
    while (inMember && failure == null && !ended) {
      int count = 0;
      try {
        count = unpackMember(scratch, 0, scratch.length);
      } catch (DataFormatException | IOException e) {
        failure = broken("is broken there");
      }
      if (watch != null) {
        watch.countUnpacked(count);
      }
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (length == 0) {
      return 0;
    }
    try {
      return unpack(target, offset, length);
    } catch (DataFormatException e) {
      failure = broken("is broken there");
    } catch (Unreadable e) {
      failure = e;
    }
    throw failure;
  }

  private int unpack(byte[] target, int offset, int length)
      throws IOException, DataFormatException {
    while (!ended) {
      if (!inMember && !start()) {
        ended = true;
        break;
      }
      int count = unpackMember(target, offset, length);
      if (count > 0) {
        return count;
      }
    }
    return -1;
  }

  /** Unpacks some of this member; 0 where it ends or more of what is packed is needed. */
  private int unpackMember(byte[] target, int offset, int length)
      throws IOException, DataFormatException {
    int count = inflater.inflate(target, offset, length);
    if (count > 0) {
      crc.update(target, offset, count);
      unpacked += count;
    } else if (inflater.finished()) {
      finish();
    } else if (inflater.needsDictionary()) {
      throw broken("is broken there");
    } else if (!bytes.feed(inflater)) {
      throw broken("ends in the middle: the file is cut short");
    }
    return count;
  }

  /** Reads the header of the next member; false where nothing but padding is left. */
  private boolean start() throws IOException {
    int first = bytes.firstAfterZeros();
    if (first < 0) {
      return false;
    }
    memberStart = bytes.position() - 1;
    if (first != 0x1F || next() != 0x8B || next() != 8) {
      throw broken("is no gzip, though it follows something that is");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      int low = next();
      skip(low | next() << 8);
    }
    for (int flag : new int[] {NAME, COMMENT}) {
      if ((flags & flag) != 0) {
        skipString();
      }
    }
    skip((flags & HEADER_CHECK) != 0 ? 2 : 0);
    inflater.reset();
    crc.reset();
    if (!members.isEmpty() && members.getLast().unpacked() == unpacked) {
      members.removeLast();
    }
    if (members.size() < MOST_MEMBERS) {
      members.addLast(new Member(memberStart, unpacked));
    }
    inMember = true;
    return true;
  }

  private void finish() throws IOException {
    bytes.giveBack(inflater.getRemaining());
    long expected = number();
    long length = number();
    if (expected != crc.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw broken("is broken: it does not unpack to what was packed");
    }
    inMember = false;
  }

  private long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      value |= (long) next() << shift;
    }
    return value;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipString() throws IOException {
    int c;
    do {
      c = next();
    } while (c != 0);
  }

  private int next() throws IOException {
    int value = bytes.read();
    if (value < 0) {
      throw broken("ends in the middle: the file is cut short");
    }
    return value;
  }

  private Unreadable broken(String how) {
    return new Unreadable(null, "what is packed from byte " + memberStart + " on " + how);
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    bytes.close();
  }
}
