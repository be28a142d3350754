package recto.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recto.diagnostic.Diagnostics;
import recto.diagnostic.Progress;
import recto.handout.Order;
import recto.sink.PdfProfile;

/** Whatever machine sets a source, PDF, concordance and manifest are the same bytes. */
class AnyMachineTest {
  private static final String SOURCE =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
      <title>Titles in little capitals</title></titleStmt><publicationStmt><date>1961</date>
      </publicationStmt></fileDesc></teiHeader><text><body>
      <div type="document" n="1" xml:id="d1"><head>1. The first file</head>
      <p><pb n="1234"/>In 1961, <hi rend="smallcaps">Izmir</hi> is <hi rend="allcaps">in it</hi>;
      <foreign xml:lang="ar">السلام 123 عليكم</foreign>, <foreign xml:lang="el">λόγος</foreign>.
      <note n="1" xml:id="n1">A note of 12,345.67 words.</note></p>
      <table rows="1" cols="2"><row><cell>1.5</cell><cell>22.25</cell></row></table>
      <p><pb n="1235"/>It ends on <date when="1961-12-30">December 30, 1961</date>.</p></div>
      <div type="document" n="2" xml:id="d2"><head>2. The second</head>
      <p><pb n="1236"/>See <ref target="#n1">note 1</ref>.</p></div></body></text></TEI>
      """;
  private static final String SIDECAR =
      """
      course = "İstanbul · 4"
      [[question]]
      ask = "Who signs *it*?"
      page = "1235"
      document = "d1"
      points = 3
      """;

  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void lay() throws IOException {
    source = Files.writeString(folder.resolve("source.xml"), SOURCE);
    Files.writeString(folder.resolve("source.handout.toml"), SIDECAR);
  }

  @ParameterizedTest
  @CsvSource({
    "book, archive, 1, -Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo"
        + " -Dfile.encoding=ISO-8859-1",
    "handout, archive, 3, -Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab"
        + " -Duser.timezone=Pacific/Apia -Dfile.encoding=US-ASCII",
    "book, print, 2, -Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
        + " -Duser.timezone=America/St_Johns -Dfile.encoding=windows-1252 -Dline.separator=|"
  })
  void ofAnotherCountry(String style, String profile, int jobs, String options) throws Exception {
    same(System.getProperty("java.home"), style, profile, jobs, options);
  }

  @Test
  void ofANewerJava() throws Exception {
    same(java25(), "handout", "screen", 2, "-Duser.language=lt");
  }

  private static String java25() throws IOException {
    Path machines = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(machines)) {
      try (DirectoryStream<Path> homes = Files.newDirectoryStream(machines, "*25*")) {
        for (Path home : homes) {
          Path release = home.resolve("release");
          if (Files.exists(release)
              && Files.readString(release).contains("JAVA_VERSION=\"25")
              && Files.isExecutable(home.resolve("bin/java"))) {
            return home.toString();
          }
        }
      }
    }
    return Assumptions.abort("no Java 25 in " + machines);
  }

  private void same(String java, String style, String profile, int jobs, String options)
      throws Exception {
    Path here = Files.createDirectory(folder.resolve("here"));
    Path there = Files.createDirectory(folder.resolve("there"));
    Job job =
        Job.of(source)
            .styled(style)
            .made(PdfProfile.named(profile))
            .ordered(new Order(null, Order.Copy.TEACHER, "", 0))
            .listing(here.resolve("pages.json"))
            .workedBy(2);
    Press.typeset(
        job,
        here.resolve("out.pdf"),
        new ManifestFile(here.resolve("manifest.json"), version()),
        new Diagnostics(),
        Progress.UNSEEN);
    List<String> command = new ArrayList<>();
    command.add(Path.of(java, "bin", "java").toString());
    command.addAll(Arrays.asList(options.replace("|", "\r\n").split(" ", -1)));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "recto.cli.Main"));
    command.addAll(List.of("typeset", source.toString(), "--style", style, "--pdf", profile));
    command.addAll(List.of("--copy", "teacher", "--jobs", Integer.toString(jobs), "--quiet"));
    command.addAll(List.of("-o", there.resolve("out.pdf").toString()));
    command.addAll(List.of("--concordance", there.resolve("pages.json").toString()));
    command.addAll(List.of("--manifest", there.resolve("manifest.json").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("SOURCE_DATE_EPOCH");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    for (String file : List.of("pages.json", "out.pdf", "manifest.json")) {
      assertArrayEquals(
          Files.readAllBytes(here.resolve(file)), Files.readAllBytes(there.resolve(file)), file);
    }
  }

  private static String version() throws IOException {
    try (InputStream in = Press.class.getResourceAsStream("/recto/cli/version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in));
      return properties.getProperty("version");
    }
  }
}
