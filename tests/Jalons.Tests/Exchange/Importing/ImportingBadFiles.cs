using System.IO.Compression;
using System.Text;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;
using Jalons.Tests.Exchange.Tables;
using Jalons.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>Files that people really send by mistake, or on purpose: refused in French with nothing written, and the next file goes in all the same.</summary>
public sealed class ImportingBadFiles(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    private const string Header = "Nom;Prénom;Date de naissance;Ville;Date du diagnostic\n";
    private const string HeaderRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Prénom</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Date de naissance</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>Ville</t></is></c></row>";
    private static int names;

    [Fact]
    public Task A_file_of_0_byte() => Refused("suivi.csv", new MemoryStream(), RefusalReason.Empty, "vide");

    [Fact]
    public Task A_truncated_workbook()
    {
        var whole = ((MemoryStream)AFile.Xlsx(HeaderRow)).ToArray();
        return Refused("suivi.xlsx", new MemoryStream(whole[..(whole.Length * 2 / 3)]), RefusalReason.Truncated, "incomplet");
    }

    [Fact]
    public Task A_workbook_with_a_password() => Refused("suivi.xlsx", new MemoryStream(File.ReadAllBytes(Repository.Path("tests", "Jalons.Tests", "Exchange", "Tables", "protege.xlsx"))), RefusalReason.Protected, "mot de passe");

    [Fact]
    public Task A_picture() => Refused("suivi.xlsx", new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), RefusalReason.NotATable, "image");

    [Fact]
    public Task A_table_of_300_columns() => Refused("suivi.csv", AFile.Csv(Header.TrimEnd() + ";" + string.Join(';', Enumerable.Range(1, 300)) + "\nFaye;Awa;03/05/1990\n"), RefusalReason.TooWide, "colonnes");

    [Fact]
    public Task A_sheet_longer_than_any_sheet() => Refused("suivi.xlsx", AFile.Xlsx(HeaderRow + "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"), RefusalReason.TooLong, "lignes");

    [Fact]
    public Task An_entity_bomb() => Refused("suivi.xlsx", AFile.Package([("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/_rels/workbook.xml.rels", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>")]), RefusalReason.Hostile, "entités");

    [Fact]
    public Task A_zip_bomb()
    {
        var bomb = AFile.Xlsx(HeaderRow);
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/s0.xml")!.Delete();
            using var part = zip.CreateEntry("xl/worksheets/s0.xml", CompressionLevel.Optimal).Open();
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 40; i++) part.Write(spaces);
        }
        return Refused("suivi.xlsx", bomb, RefusalReason.Bomb, "démesurée");
    }

    [Fact]
    public Task Words_in_an_unknown_encoding() => Refused("suivi.csv", new MemoryStream(Encoding.UTF32.GetBytes(Header + "Faye;Awa;03/05/1990;Bondy;\n")), RefusalReason.NotATable, "texte");

    [Fact]
    public async Task A_csv_named_xlsx_is_read_for_what_it_is() =>
        Assert.Equal(1, (await app.Import(AFile.Csv(Header + $"{Name()};Awa;03/05/1990;Bondy;\n"), "suivi.xlsx", "T8")).Report.Created);

    [Fact]
    public async Task A_formula_in_error_is_told_and_its_row_kept()
    {
        var imported = await app.Import(AFile.Xlsx(HeaderRow + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{Name()}</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Awa</t></is></c><c r=\"C2\"><v>33000</v></c><c r=\"D2\" t=\"e\"><f>VLOOKUP(A2;Z:Z;2)</f><v>#N/A</v></c></row>"), "suivi.xlsx", "T8");

        Assert.Equal((1, ProblemCode.FormulaError, "Ville"), (imported.Report.Created, imported.Problems.Single().Code, imported.Problems.Single().Column));
    }

    private async Task Refused(string name, Stream content, RefusalReason reason, string said)
    {
        var before = await Written();

        var refusal = await Assert.ThrowsAsync<TableRefusal>(() => app.Import(content, name, "T8"));

        Assert.Equal(reason, refusal.Reason);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Written());
        Assert.Equal(1, (await app.Import(AFile.Csv(Header + $"{Name()};Awa;03/05/1990;Bondy;\n"), "suivant.csv", "T8")).Report.Created);
    }

    private async Task<string> Written()
    {
        await using var db = app.Open();
        var stop = TestContext.Current.CancellationToken;
        return $"{await db.Acts.CountAsync(stop)} {await db.ImportedFiles.CountAsync(stop)} {await db.ImportedRows.CountAsync(stop)} {await db.ImportProblems.CountAsync(stop)} {await db.People.CountAsync(stop)} {await db.Journeys.CountAsync(stop)}";
    }

    private static string Name() => $"Faye{(char)('a' + (Interlocked.Increment(ref names) % 26))}{(char)('a' + (names * 7 % 26))}{(char)('a' + (names * 11 % 26))}zoumana";
}
