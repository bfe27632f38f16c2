using System.IO.Compression;
using System.Text;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Tables;

public sealed class RefusingBadFiles
{
    private const string OneRow = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    [Fact]
    public void Refuses_an_empty_file() => Expect(RefusalReason.Empty, new MemoryStream(), "vide");

    [Fact]
    public void Refuses_a_truncated_package()
    {
        var bytes = ((MemoryStream)AFile.Xlsx(OneRow)).ToArray();

        Expect(RefusalReason.Truncated, new MemoryStream(bytes[..(bytes.Length / 2)]), "incomplet");
    }

    [Fact]
    public void Reads_a_csv_whose_name_says_xlsx() =>
        Assert.Equal(["!1: Nom|Prénom", "!2: A|B"], AFile.Lines(AFile.Csv("Nom;Prénom\nA;B\n"), "suivi.xlsx"));

    [Fact]
    public void Reads_a_workbook_whose_name_says_csv() => Assert.Equal(["Feuille1!1: 1"], AFile.Lines(AFile.Xlsx(OneRow), "suivi.csv"));

    [Fact]
    public void Reads_an_OpenDocument_sheet_whose_name_says_xlsx() =>
        Assert.Equal(["a!1: x"], AFile.Lines(AFile.Ods("<table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>"), "suivi.xlsx"));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, "image")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0 }, "image")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 }, "PDF")]
    [InlineData(new byte[] { 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E }, "pas un tableau")]
    [InlineData(new byte[] { 0x41, 0x3B, 0x42, 0x0A, 0x00, 0x01, 0x02, 0x0A }, "octets nuls")]
    public void Refuses_what_is_not_a_table(byte[] bytes, string said) => Expect(RefusalReason.NotATable, new MemoryStream(bytes), said);

    [Fact]
    public void Refuses_old_and_protected_workbooks()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        Expect(RefusalReason.OldExcel, new MemoryStream(container), "97-2003");
        Expect(RefusalReason.Protected, new MemoryStream([.. container, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), "mot de passe");
        Expect(RefusalReason.Protected, AFile.Ods("", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"), "mot de passe");
    }

    [Fact]
    public void Refuses_an_entity_bomb()
    {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>";

        Expect(RefusalReason.Hostile, AFile.Package([("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/_rels/workbook.xml.rels", bomb)]), "entités");
    }

    [Fact]
    public void Refuses_a_zip_bomb_without_unpacking_it()
    {
        var stream = AFile.Xlsx(OneRow);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/s0.xml")!.Delete();
            using var part = zip.CreateEntry("xl/worksheets/s0.xml", CompressionLevel.Optimal).Open();
            part.Write("<worksheet><sheetData>"u8);
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 40; i++) part.Write(spaces);
        }

        Expect(RefusalReason.Bomb, stream, "démesurée");
    }

    [Fact]
    public void Refuses_three_hundred_columns()
    {
        Expect(RefusalReason.TooWide, AFile.Csv(string.Join(';', Enumerable.Range(1, 300))), "colonnes");
        Expect(RefusalReason.TooWide, AFile.Xlsx("<row r=\"1\"><c r=\"KN1\"><v>1</v></c></row>"), "colonnes");
    }

    [Fact]
    public void Refuses_a_sheet_repeated_beyond_any_sheet() => Expect(RefusalReason.TooLong,
        AFile.Ods("<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>"), "lignes");

    [Fact]
    public void Refuses_a_damaged_part() => Expect(RefusalReason.Damaged, AFile.Xlsx("<row r=\"1\"><c r=\"A1\"><v>1</c></row>"), "abîmé");

    private static void Expect(RefusalReason reason, Stream stream, string said)
    {
        var refusal = AFile.Refusal(stream);

        Assert.Equal(reason, refusal.Reason);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
    }
}
