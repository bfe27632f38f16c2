using Jalons.Oracle;
using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Survival;
using Jalons.Statistics.Tables;
using Microsoft.Data.Sqlite;

namespace Jalons.Tests.Statistics.Data;

/// <summary>The same study as rows, as csv, and as groups counted by a database gives the same results.</summary>
public sealed class Sources
{
    private static readonly GeneratedStudy Study = new(5000);
    private static readonly StudyTable Rows = Study.Table();

    [Fact]
    public void Csv_gives_back_the_study()
    {
        using var csv = new MemoryStream();
        using (var writer = new StreamWriter(csv, leaveOpen: true)) Study.Write(writer);
        csv.Position = 0;

        var table = StudyCsv.Read(csv, [new("v03", VariableKind.Categorical), new("age", VariableKind.Numeric)]);

        Assert.Equal(Rows.Categorical("v03").Codes, table.Categorical("v03").Codes);
        Assert.Equal(Rows.Numeric("age").Values, table.Numeric("age").Values);
    }

    [Fact]
    public void Objects_make_a_table()
    {
        var people = new[] { (Genre: "F", Age: (int?)31, Day: (DateOnly?)new(2022, 3, 1)), (null!, null, null) };

        var table = StudyRows.Of(people, [
            (new("genre", VariableKind.Categorical), p => p.Genre),
            (new("âge", VariableKind.Numeric), p => p.Age),
            (new("diagnostic", VariableKind.Date), p => p.Day)]);

        Assert.Equal(("F", null), (table.Categorical("genre")[0], table.Categorical("genre")[1]));
        Assert.Equal((31, 1), (table.Numeric("âge").Values[0], table.Numeric("âge").MissingCount));
        Assert.Equal(new DateOnly(2022, 3, 1), table.Date("diagnostic")[0]);
    }

    [Fact]
    public async Task Groups_counted_by_a_database_cross_as_rows_do()
    {
        var groups = await GroupBy("v01", "v06");

        Assert.True(groups.RowCount <= 14);
        Assert.Equal(5000, groups.Total);
        var (fromRows, fromGroups) = (CrossTables.Of(Rows, "v01", "v06"), CrossTables.Of(groups, "v01", "v06"));
        Assert.Equal(fromRows.Counts.SelectMany(row => row), fromGroups.Counts.SelectMany(row => row));
        Assert.Equal(fromRows.Chi2, fromGroups.Chi2);
    }

    [Fact]
    public async Task Groups_counted_by_a_database_have_the_same_axes_and_classes()
    {
        var groups = await GroupBy(GeneratedStudy.Active[..6]);
        var options = new TypologyOptions(new(GeneratedStudy.Active[..6], [], 3), Classes: 4);

        var (fromRows, fromGroups) = (Typology.Of(AsLevel(Rows), options), Typology.Of(AsLevel(groups), options));

        Assert.Equal(fromRows.Mca.Eigenvalues, fromGroups.Mca.Eigenvalues);
        Assert.Equal(fromRows.Classes.Select(c => c.Size).Order(), fromGroups.Classes.Select(c => c.Size).Order());
        Close.To(fromRows.Inertia.Ratio, fromGroups.Inertia.Ratio);
    }

    [Fact]
    public async Task Groups_counted_by_a_database_survive_as_rows_do()
    {
        var groups = await GroupBy("days", "ending", "group");
        var durations = CensoredColumn.From("duration", groups.Numeric("days"), groups.Categorical("ending"), "1");

        var fromGroups = LogRank.Of(EventTables.ByGroup(durations, groups.Categorical("group"), groups.Frequencies));
        var fromRows = LogRank.Of(EventTables.ByGroup(Rows.Censored("first"), Rows.Categorical("group")));

        Assert.Equal(fromRows.Test, fromGroups.Test);
    }

    [Fact]
    public async Task Groups_counted_by_a_database_fit_the_same_model()
    {
        var groups = await GroupBy("outcome", "v01", "v04", "age");
        ModelTerm[] terms = [new CategoricalTerm("v01"), new CategoricalTerm("v04"), new NumericTerm("age")];

        var (fromRows, fromGroups) = (Logistic.Fit(Rows, "outcome", "oui", terms), Logistic.Fit(groups, "outcome", "oui", terms));

        Assert.Equal((fromRows.N, fromRows.Dropped, fromRows.Iterations), (fromGroups.N, fromGroups.Dropped, fromGroups.Iterations));
        foreach (var (expected, actual) in fromRows.Coefficients.Zip(fromGroups.Coefficients)) Close.To(expected.Estimate!.Value, actual.Estimate);
    }

    private static StudyTable AsLevel(StudyTable table) =>
        new([.. table.Columns.OfType<CategoricalColumn>().Select(column => column.WithMissingAs(GeneratedStudy.Missing))], table.Frequencies);

    /// <summary>Loads the study in a database and reads it back by groups.</summary>
    private static async Task<StudyTable> GroupBy(params string[] variables)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var quoted = string.Join(", ", variables.Select(name => $"\"{name}\""));
        await Execute(connection, $"CREATE TABLE study ({quoted})");
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var values in Values(variables)) await Execute(connection, $"INSERT INTO study VALUES ({string.Join(", ", values)})");
            await transaction.CommitAsync();
        }
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {quoted}, count(*) AS n FROM study GROUP BY {quoted}";
        await using var reader = await command.ExecuteReaderAsync();
        return await StudySql.Read(reader, [.. variables.Select(name => new VariableRequest(name, KindOf(name)))], "n");
    }

    private static IEnumerable<IEnumerable<string>> Values(string[] variables) => Enumerable.Range(0, Rows.RowCount).Select(row => variables.Select(name =>
        KindOf(name) == VariableKind.Numeric ? $"{Rows.Numeric(name).Values[row]}" : Rows.Categorical(name)[row] is { } level ? $"'{level}'" : "NULL"));

    private static VariableKind KindOf(string name) => name is "age" or "days" ? VariableKind.Numeric : VariableKind.Categorical;

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
