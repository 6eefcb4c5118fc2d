package org.variorum.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Article;
import org.variorum.article.Outlet;

/** How inputs are named, and what is found where the names lead. */
final class FilesAndFoldersTest {

  @TempDir Path folder;

  @Test
  void theIdOfAFileIsItsPathAsGiven() throws IOException {
    String path = write("a.txt", "The text.");
    assertThat(read(path)).containsExactly(path);
    assertThat(read(folder + "/../" + folder.getFileName() + "/a.txt"))
        .containsExactly(folder + "/../" + folder.getFileName() + "/a.txt");
  }

  @Test
  void aFolderIsReadInNameOrderAndDepth() throws IOException {
    write("b.txt", "b");
    write("a/2.txt", "2");
    write("a/1.txt", "1");
    write("a/deep/er/x.json", "{\"id\":\"from json\",\"text\":\"t\"}");
    write(".hidden", "no");
    write(".git/config", "no");
    write("B.txt", "B");

    assertThat(read(folder + "/"))
        .containsExactly(
            folder + "/B.txt",
            folder + "/a/1.txt",
            folder + "/a/2.txt",
            "from json",
            folder + "/b.txt");
  }

  @Test
  void whatCannotBeReadInAFolderIsNamedAndTheRestRead() throws IOException {
    write("a.txt", "");
    write("b.png", "\u0089PNG");
    write("c.txt", "c");
    Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("nowhere"));

    assertThat(read(folder.toString()))
        .containsExactly(
            folder + "/a.txt: is empty",
            folder + "/b.png, line 1, byte 0: has a NUL there: it is binary, or not UTF-8",
            folder + "/c.txt",
            folder + "/d.txt: is a link that leads nowhere");
  }

  @Test
  void aFolderWithNothingReadableIsSaidToBe() throws IOException {
    write(".hidden", "x");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(read(folder.toString()))
        .containsExactly(
            folder
                + ": holds no file that could be read (those that begin with a dot are left out)");
  }

  @Test
  void linksNeitherLoopNorMultiply() throws IOException {
    write("a/x.txt", "x");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

    assertThat(read(folder.toString()))
        .containsExactly(
            folder + "/a/loop: is the same folder as " + folder + ", which is read already",
            folder + "/a/x.txt",
            folder + "/b: is the same folder as " + folder + "/a, which is read already",
            folder + "/self: is a link that leads nowhere");
  }

  @Test
  void aFileThatVanishesMeanwhileIsRejected() throws IOException {
    write("a.txt", "a");
    write("b.txt", "b");
    write("c.txt", "c");
    try (Stream<ReadResult> stream = new ArticleReader().read(List.of(input(folder.toString())))) {
      Iterator<ReadResult> results = stream.iterator();
      List<String> seen = new ArrayList<>();
      seen.add(ArticleReaderTest.inWords(results.next()));
      Files.delete(folder.resolve("b.txt"));
      results.forEachRemaining(result -> seen.add(ArticleReaderTest.inWords(result)));

      assertThat(seen)
          .containsExactly(
              folder + "/a.txt",
              folder + "/b.txt: vanished before it could be read",
              folder + "/c.txt");
    }
  }

  @Test
  void whatMayNotBeReadIsRejected() throws IOException {
    Path secret = Path.of(write("a.txt", "a"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "root may read everything");
    assertThat(read(secret.toString()))
        .containsExactly(secret + ": may not be read: permission denied");
  }

  @Test
  void whatIsNotThereIsRejected() {
    assertThat(
            read(
                folder + "/a.txt",
                "",
                "Example Times=" + folder + "/b.txt",
                "ftp://gazette.example/?a=b"))
        .containsExactly(
            folder + "/a.txt: there is no such file or folder",
            ": there is no such file or folder",
            "Example Times=" + folder + "/b.txt: there is no such file or folder",
            "ftp://gazette.example/?a=b: is no web address but ftp: only http and https are read");
  }

  @Test
  void equalIdsAreFoundAcrossInputs() throws IOException {
    String text = write("a.txt", "a");
    String json = write("b.json", "[{\"id\":\"" + text + "\",\"text\":\"t\"}]");
    assertThat(read(text, text, json))
        .containsExactly(
            text,
            text + ": was read already",
            json + ", article 1, line 1: its id “" + text + "” was met already in " + text);
  }

  @Test
  void aNameBeforeAnInputIsItsOutlet() throws IOException {
    String path = write("a.txt", "Outlet: Another\n\nThe text.");
    write("folder/b.txt", "b");
    assertThat(outlets("Example Times=" + path, "Post=" + folder + "/folder"))
        .containsExactly(new Outlet("Example Times"), new Outlet("Post"));
  }

  @Test
  void aPathWithAnEqualsSignIsAPath() throws IOException {
    String path = write("a=b.txt", "Outlet: Own\n\nThe text.");
    assertThat(outlets(path)).containsExactly(new Outlet("Own"));
    assertThat(read("Times=" + path)).containsExactly(path);
    assertThat(read("A=B=" + path)).containsExactly(path);
  }

  @Test
  void standardInputMayHaveAnOutlet() {
    Input input = Input.parse("Example Times=-", InputStream::nullInputStream);
    assertThat(input.outlet()).isEqualTo(new Outlet("Example Times"));
    assertThat(new ArticleReader().read(List.of(input)).map(ArticleReaderTest::inWords))
        .containsExactly("-: is empty");
  }

  private String write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    byte[] bytes =
        content.startsWith("\u0089")
            ? new byte[] {0, 1, 2}
            : content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(path, bytes);
    return path.toString();
  }

  private static Input input(String given) {
    return Input.parse(given, InputStream::nullInputStream);
  }

  private static List<String> read(String... given) {
    List<Input> inputs = Arrays.stream(given).map(FilesAndFoldersTest::input).toList();
    return new ArticleReader().read(inputs).map(ArticleReaderTest::inWords).toList();
  }

  private static List<Outlet> outlets(String... given) {
    List<Outlet> outlets = new ArrayList<>();
    for (String one : given) {
      new ArticleReader()
          .read(List.of(input(one)))
          .forEach(result -> {
            if (result instanceof ReadResult.Read(Article article) && article.outlet() != null) {
              outlets.add(article.outlet());
            }
          });
    }
    return outlets;
  }
}
