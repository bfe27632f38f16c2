using Jalons.Oracle;
using Jalons.Statistics.Data;

namespace Jalons.Tests.Statistics.Data;

/// <summary>The same study as objects and as csv gives the same columns.</summary>
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
}
