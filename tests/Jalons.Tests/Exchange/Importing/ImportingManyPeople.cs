using System.Text;
using Jalons.Core.Exchange.Layout;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>A file that more than doubles what the database holds, of people who share their birthday.</summary>
public sealed class ImportingManyPeople(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    private const int People = 5200;
    private const int Twice = 60;
    private const string Definitions = """
        SELECT indexdef AS "Value" FROM pg_indexes WHERE schemaname NOT LIKE 'pg_%'
        UNION ALL SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        """;
    private static readonly string[] Syllables = ["bam", "cel", "dix", "fop", "gur", "hyd", "jat", "kes", "lim", "won"];

    [Fact]
    public async Task Finds_those_who_come_twice_among_thousands_born_one_day_and_leaves_the_tables_as_they_were()
    {
        var definitions = await Defined();
        var rows = Enumerable.Range(0, People).Select(person => (Last: Name(person, 4), First: Name(person % 97, 2))).ToList();
        rows.AddRange(Enumerable.Range(0, Twice).Select(i => Again(rows[i * 86], i)));

        var imported = await app.Import(Table(rows), "nombreux.csv", "T8");

        Assert.Equal((People, Twice, 0), (imported.Report.Created, imported.Report.DuplicatesWithinProject, imported.Report.Rejected));
        Assert.Equal(definitions, await Defined());
    }

    [Fact]
    public async Task Waits_for_nobody_who_reads_meanwhile()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var empty = new ImportingFixture();
        await empty.InitializeAsync();
        await using var reader = empty.Open();
        await reader.Database.OpenConnectionAsync(stop);
        await reader.Database.ExecuteSqlRawAsync("BEGIN", stop);
        Assert.Equal(0, await reader.Journeys.CountAsync(stop));

        var imported = await empty.Import(Table([.. Enumerable.Range(0, People).Select(person => (Name(person, 4), Name(person % 89, 2)))]), "pendant.csv", "T7").WaitAsync(TimeSpan.FromSeconds(25), stop);

        Assert.Equal(People, imported.Report.Created);
        await reader.Database.ExecuteSqlRawAsync("ROLLBACK", stop);
    }

    [Fact]
    public async Task Reads_figures_of_levels_by_the_scale_that_a_mapping_says()
    {
        const string Csv = "Nom;Prénom;Date de naissance;NIV\nSy;Awa;01/02/1990;niveau 3\nBa;Ali;01/02/1991;BTS\n";

        var asked = await app.Import(new MemoryStream(Encoding.UTF8.GetBytes(Csv)), "niveaux.csv", "T7", dryRun: true, ColumnChoices.Parse("""{"NIV": "profile.qualification"}"""));
        var told = await app.Import(new MemoryStream(Encoding.UTF8.GetBytes(Csv)), "niveaux.csv", "T7", dryRun: true, ColumnChoices.Parse("""{"NIV": "profile.qualification@2019"}"""));

        Assert.Contains("dites laquelle", Assert.Single(asked.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(told.Problems);
        Assert.Contains(told.Rows, row => row.Values.Any(value => value.Text == "level_5"));
    }

    private static (string Last, string First) Again((string Last, string First) row, int kind) => (kind % 3) switch
    {
        0 => (row.Last.Remove(4, 1), row.First),
        1 => (row.First, row.Last),
        _ => (row.Last, row.First[1..]),
    };

    private static MemoryStream Table(List<(string Last, string First)> rows) => new(Encoding.UTF8.GetBytes("Nom;Prénom;Date de naissance\n" + string.Concat(rows.Select(row => $"{row.Last};{row.First};01/01/1980\n"))));

    private static string Name(int number, int digits) => string.Concat(number.ToString($"D{digits}", System.Globalization.CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0']));

    private async Task<List<string>> Defined()
    {
        await using var db = app.Open();
        var sql = TestDatabase.IsPostgres ? Definitions : "SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
        return [.. (await db.Database.SqlQueryRaw<string>(sql).ToListAsync()).Order(StringComparer.Ordinal)];
    }
}
